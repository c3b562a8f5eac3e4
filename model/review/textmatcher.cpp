// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/textmatcher.h"

#include "model/base/foldedwords.h"

#include <algorithm>

namespace {

bool standsAt(const QStringList &sought, bool isBeginning, const QList<FoldedWord> &words,
              qsizetype at)
{
    if (at + sought.size() > words.size())
        return false;
    for (qsizetype i = 0; i < sought.size(); ++i) {
        const QString &word = words[at + i].text;
        const bool mayGoOn = isBeginning && i == sought.size() - 1;
        if (mayGoOn ? !word.startsWith(sought[i]) : word != sought[i])
            return false;
    }
    return true;
}

/// Sorted, and those that touch made one.
QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> list;
    for (const TextRange &range : std::as_const(ranges)) {
        if (list.isEmpty() || range.start > list.last().start + list.last().length)
            list += range;
        else
            list.last().length =
                std::max(list.last().length, range.start + range.length - list.last().start);
    }
    return list;
}

} // namespace

TextMatcher::TextMatcher(const Query &query)
{
    for (const QueryTerm &term : query.terms) {
        if (!term.isText() || term.negated)
            continue;
        Sought sought{{}, term.isBeginning};
        for (const FoldedWord &word : foldedWords(term.text))
            sought.words += word.text;
        m_sought += sought;
    }
}

QList<TextRange> TextMatcher::matches(const QString &text) const
{
    if (!isActive())
        return {};
    const QList<FoldedWord> words = foldedWords(text);
    QList<TextRange> found;
    for (const Sought &sought : m_sought) {
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!standsAt(sought.words, sought.isBeginning, words, at))
                continue;
            const TextRange &first = words[at].place;
            const TextRange &last = words[at + sought.words.size() - 1].place;
            found += {first.start, last.start + last.length - first.start};
        }
    }
    return joined(found);
}
