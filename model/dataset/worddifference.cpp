// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/worddifference.h"

#include "model/dataset/alignment.h"

#include <QHash>

#include <algorithm>

namespace {

bool isInsideNumber(const QString &text, qsizetype at)
{
    return (text[at] == u'.' || text[at] == u',') && at > 0 && at + 1 < text.size() &&
           text[at - 1].isDigit() && text[at + 1].isDigit();
}

/// Words, numbers with their points, and every other sign for itself; no white space.
QList<TextRange> tokensOf(const QString &text)
{
    QList<TextRange> tokens;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool word = c.isLetterOrNumber() || c == u'_' || c.isSurrogate() || c.isMark() ||
                          isInsideNumber(text, i);
        if (word && inWord)
            ++tokens.last().length;
        else if (!c.isSpace())
            tokens += {int(i), 1};
        inWord = word;
    }
    return tokens;
}

QStringView wordOf(const QString &text, const TextRange &range)
{
    return QStringView(text).mid(range.start, range.length);
}

/// Neighbours with nothing but white space between them become one.
void append(QList<TextRange> &ranges, const TextRange &token, const QString &text)
{
    if (!ranges.isEmpty()) {
        TextRange &last = ranges.last();
        const int end = last.start + last.length;
        if (QStringView(text).mid(end, token.start - end).trimmed().isEmpty()) {
            last.length = token.start + token.length - last.start;
            return;
        }
    }
    ranges += token;
}

/// For texts whose words agree: the white space is what differs.
TextRange middle(const QString &text, const QString &other)
{
    const auto [mine, theirs] = std::mismatch(text.begin(), text.end(), other.begin(), other.end());
    const auto [mineBack, theirsBack] =
        std::mismatch(text.rbegin(), std::make_reverse_iterator(mine), other.rbegin(),
                      std::make_reverse_iterator(theirs));
    return {int(mine - text.begin()), int(mineBack.base() - mine)};
}

} // namespace

WordDifference WordDifference::of(const QString &left, const QString &right)
{
    WordDifference difference;
    if (left == right)
        return difference;
    const QList<TextRange> ours = tokensOf(left);
    const QList<TextRange> theirs = tokensOf(right);
    const auto likeness = [&](qsizetype i, qsizetype j) {
        return wordOf(left, ours[i]) == wordOf(right, theirs[j]) ? 1. : 0.;
    };
    const QList<Alignment::Pair> pairs = Alignment::of(ours.size(), theirs.size(), likeness);
    for (const auto &[i, j] : pairs) {
        if (j < 0)
            append(difference.left, ours[i], left);
        else if (i < 0)
            append(difference.right, theirs[j], right);
    }
    if (difference.isEmpty())
        return {{middle(left, right)}, {middle(right, left)}};
    return difference;
}

double WordDifference::likeness(const QString &left, const QString &right)
{
    if (left == right)
        return 1;
    const QList<TextRange> ours = tokensOf(left);
    const QList<TextRange> theirs = tokensOf(right);
    QHash<QStringView, int> counts;
    for (const TextRange &token : ours)
        ++counts[wordOf(left, token)];
    qsizetype shared = 0;
    for (const TextRange &token : theirs) {
        int &count = counts[wordOf(right, token)];
        if (count > 0) {
            --count;
            ++shared;
        }
    }
    const qsizetype all = ours.size() + theirs.size();
    // The same words in another order, or with other white space, are not the same text.
    return all == 0 ? 0.99 : std::min(0.99, 2. * double(shared) / double(all));
}
