// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/spelling/spellwords.h"

#include "model/rules/reading/unittable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// What keeps a token together: letters, and what makes it no word.
bool isTokenPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isApostrophe(c) || c == u'_' ||
           c == u'@';
}

bool isLatin(QChar c)
{
    return c.isMark() || isApostrophe(c) || (c.isLetter() && c.script() == QChar::Script_Latin);
}

/// "RPE", "ACLs" and "iPhone" are spelled as somebody pleases.
bool hasInnerCapital(QStringView word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

bool isAsked(QStringView word)
{
    return word.size() > 1 && std::ranges::all_of(word, isLatin) && !hasInnerCapital(word) &&
           UnitTable::standard().find(word.toString().toLower()) == Unit::None;
}

/// Where an address that begins at or around here ends; `end` when there is none.
qsizetype addressEnd(const QString &text, qsizetype start, qsizetype end)
{
    const QStringView word = QStringView(text).sliced(start, end - start);
    const QStringView rest = QStringView(text).sliced(end);
    const bool address = rest.startsWith(u"://") || word.contains(u'@') ||
                         (word.compare(u"www", Qt::CaseInsensitive) == 0 && rest.startsWith(u'.'));
    while (address && end < text.size() && !text[end].isSpace())
        ++end;
    return end;
}

} // namespace

QList<TextRange> spellWordsIn(const QString &text)
{
    QList<TextRange> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isTokenPart(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isTokenPart(text[end]))
            ++end;
        const qsizetype next = addressEnd(text, at, end);
        if (next == end) {
            qsizetype from = at;
            qsizetype to = end;
            while (from < to && isApostrophe(text[from]))
                ++from;
            while (to > from && isApostrophe(text[to - 1]))
                --to;
            if (isAsked(QStringView(text).sliced(from, to - from)))
                words += {int(from), int(to - from)};
        }
        at = next;
    }
    return words;
}
