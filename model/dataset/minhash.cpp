// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/minhash.h"

#include <algorithm>
#include <limits>

namespace {

/// Spreads the bits of a number (the finisher of splitmix64: Steele, Lea, Flood, OOPSLA 2014).
quint64 mixed(quint64 value)
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9ULL;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

constexpr quint64 start = 0xcbf29ce484222325ULL;

quint64 appended(quint64 hash, quint64 value)
{
    return (hash ^ value) * 0x100000001b3ULL;
}

/// Most characters are ASCII, for which Unicode's tables need not be asked.
char16_t lowerOf(QChar c)
{
    if (c.unicode() >= 128)
        return c.toLower().unicode();
    return c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + (u'a' - u'A')) : c.unicode();
}

} // namespace

quint64 stableHash(QStringView text)
{
    quint64 hash = start;
    for (const QChar c : text)
        hash = appended(hash, c.unicode());
    return mixed(hash);
}

QList<quint64> wordHashes(QStringView text)
{
    QList<quint64> words;
    words.reserve(text.size() / 5);
    quint64 hash = start;
    bool open = false;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            hash = appended(hash, lowerOf(c));
            open = true;
        } else if (open && c != u'\'' && c != u'\u2019') {
            words += mixed(hash);
            hash = start;
            open = false;
        }
    }
    if (open)
        words += mixed(hash);
    return words;
}

QList<quint64> shinglesOf(QStringView text, int length)
{
    const QList<quint64> words = wordHashes(text);
    QList<quint64> shingles;
    const qsizetype rows = words.isEmpty() ? 0 : std::max<qsizetype>(1, words.size() - length + 1);
    shingles.reserve(rows);
    for (qsizetype first = 0; first < rows; ++first) {
        const qsizetype last = std::min(first + length, words.size());
        quint64 hash = start;
        for (qsizetype at = first; at < last; ++at)
            hash = mixed(appended(hash, words[at]));
        shingles += hash;
    }
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

double sortedJaccard(const QList<quint64> &one, const QList<quint64> &other)
{
    qsizetype shared = 0;
    auto left = one.cbegin();
    auto right = other.cbegin();
    while (left != one.cend() && right != other.cend()) {
        if (*left == *right) {
            ++shared;
            ++left;
            ++right;
        } else {
            *left < *right ? ++left : ++right;
        }
    }
    const qsizetype all = one.size() + other.size() - shared;
    return all == 0 ? 1 : double(shared) / double(all);
}

MinHash::MinHash(const QList<quint64> &set)
{
    for (size_t i = 0; i < size; ++i) {
        const quint64 salt = (quint64(i) + 1) * 0x9e3779b97f4a7c15ULL;
        quint64 least = std::numeric_limits<quint64>::max();
        for (const quint64 element : set)
            least = std::min(least, mixed(element + salt));
        m_values[i] = quint32(least >> 32);
    }
}

double MinHash::similarity(const MinHash &other) const
{
    int same = 0;
    for (size_t i = 0; i < size; ++i)
        same += m_values[i] == other.m_values[i] ? 1 : 0;
    return double(same) / size;
}

quint64 MinHash::band(int index) const
{
    constexpr int rows = size / bands;
    quint64 hash = mixed(quint64(index) + 1);
    for (int row = 0; row < rows; ++row)
        hash = mixed(appended(hash, m_values[size_t(index * rows + row)]));
    return hash;
}
