// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/datasetcheck.h"
#include "model/storage/database.h"

/// What the data set was when its rules ran.
struct DatasetMark
{
    int rules = -1; ///< Version of the rule set; -1: they never ran.
    EventId lastEvent;
    qint64 examples = 0;

    bool operator==(const DatasetMark &) const = default;
};

/// What the rules that need all examples found. Can be made again at any time.
class DatasetFindingStore
{
public:
    explicit DatasetFindingStore(Database &database) : m_database(database) {}

    /// In the order in which they were found.
    Result<QList<DatasetFinding>> all() const;
    /// Those that stand on one example.
    Result<QList<DatasetFinding>> ofExample(ExampleId example) const;
    Result<DatasetMark> mark() const;
    /// What the mark of a run at this moment would be.
    Result<DatasetMark> markNow(int rules) const;

    Result<void> replace(const QList<DatasetFinding> &findings, const DatasetMark &mark);

private:
    Result<QList<DatasetFinding>> select(const QString &tail, const QVariantList &values) const;

    Database &m_database;
};
