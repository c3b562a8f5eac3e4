// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/dataset/datasetrun.h"

#include <QCache>
#include <QCoreApplication>

/// Finds examples that are almost another: all pairs through an inverted index while the set is
/// small, candidates by MinHash bands beyond; every pair is verified on the texts themselves.
class NearDuplicates
{
    Q_DECLARE_TR_FUNCTIONS(NearDuplicates)

public:
    /// Up to here all pairs are compared.
    static constexpr qsizetype exactUpTo = 1000;

    explicit NearDuplicates(DatasetRun &run) : m_run(run), m_shingles(2000) {}

    /// All verified pairs, by the later example; empty when stopped.
    QList<ExamplePair> find();
    /// The rule near-duplicate: one finding on each later example, naming the most similar earlier
    /// one. Pairs in `except` are meant to be alike.
    void report(const QList<ExamplePair> &pairs, const QList<ExamplePair> &except);

private:
    using Shingles = QList<quint64>;

    /// An example in one band of the signatures, by half of the band's hash.
    using InBand = std::pair<quint32, int>;

    void findExactly(QList<ExamplePair> &pairs);
    void findByBands(QList<ExamplePair> &pairs);
    void sortBands();
    QList<int> bandPartners(int index) const;
    void addSameTexts(QList<ExamplePair> &pairs);
    void verify(int earlier, int later, QList<ExamplePair> &pairs);
    Shingles shingles(int index);

    DatasetRun &m_run;
    QCache<int, Shingles> m_shingles;
    /// Each sorted: examples of one bucket stand side by side, the earlier ones first.
    std::array<QList<InBand>, MinHash::bands> m_bands;
};
