// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

/// How alike two words are, 0 to 1: one minus their Levenshtein distance over the longer length.
double editSimilarity(QStringView one, QStringView other);

/// The words of a text in lower case, for comparing texts by what they say.
QSet<QString> wordSet(const QString &text);

/// Shared elements over all elements (Jaccard 1912); 1 for two empty sets.
template<typename T>
double jaccard(const QSet<T> &one, const QSet<T> &other)
{
    if (one.isEmpty() && other.isEmpty())
        return 1;
    const QSet<T> &smaller = one.size() < other.size() ? one : other;
    const QSet<T> &larger = one.size() < other.size() ? other : one;
    qsizetype shared = 0;
    for (const T &element : smaller)
        shared += larger.contains(element) ? 1 : 0;
    return double(shared) / double(one.size() + other.size() - shared);
}
