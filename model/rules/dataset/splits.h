// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/dataset/datasetrun.h"

#include <QCoreApplication>

/// The rule split-leakage: what belongs together is in one split (metadata.split of the records).
class Splits
{
    Q_DECLARE_TR_FUNCTIONS(Splits)

public:
    explicit Splits(DatasetRun &run) : m_run(run) {}

    void report(const QList<ExamplePair> &duplicates, const QList<ExamplePair> &contextPairs);

private:
    void report(const QList<ExamplePair> &pairs, const QString &what);

    DatasetRun &m_run;
    QSet<std::pair<int, int>> m_reported;
};
