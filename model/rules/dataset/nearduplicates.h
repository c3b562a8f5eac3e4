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
    void report(const QList<ExamplePair> &pairs,
                const QSet<std::pair<qsizetype, qsizetype>> &except);

private:
    using Shingles = QList<quint64>;

    void findExactly(QList<ExamplePair> &pairs);
    void findByBands(QList<ExamplePair> &pairs);
    QList<qsizetype> bandPartners(qsizetype index);
    void addSameTexts(QList<ExamplePair> &pairs);
    void verify(qsizetype earlier, qsizetype later, QList<ExamplePair> &pairs);
    Shingles shingles(qsizetype index);

    DatasetRun &m_run;
    QCache<qsizetype, Shingles> m_shingles;
    QHash<quint64, QList<qsizetype>> m_buckets;
};
