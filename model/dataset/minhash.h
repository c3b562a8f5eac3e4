// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <array>

/// 64 bits out of a text, the same in every run.
quint64 stableHash(QStringView text);
/// The words of a text as hashes, in order: letters and digits in lower case.
QList<quint64> wordHashes(QStringView text);

/// Rows of `length` words that overlap, as sorted hashes without repetition (Broder 1997). A text
/// of fewer words is one row.
QList<quint64> shinglesOf(QStringView text, int length = 5);

/// Shared elements over all elements of two sorted lists (Jaccard 1912); 1 for two empty ones.
double sortedJaccard(const QList<quint64> &one, const QList<quint64> &other);

/// The smallest value of each of 64 hash functions over a set: two sets agree in about as many
/// places as they are alike (Broder 1997). With 16 bands of 4 rows (Leskovec, Rajaraman, Ullman,
/// Mining of Massive Datasets, 3.4) a pair that is 0.8 alike shares a band in all but 2 of 10,000
/// cases.
class MinHash
{
public:
    static constexpr int size = 64;
    static constexpr int bands = 16;

    MinHash() = default;
    explicit MinHash(const QList<quint64> &set);

    /// The estimated Jaccard similarity.
    double similarity(const MinHash &other) const;
    quint64 band(int index) const;

private:
    std::array<quint32, size> m_values = {};
};
