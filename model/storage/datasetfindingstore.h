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

private:
    Result<QList<DatasetFinding>> select(const QString &tail, const QVariantList &values) const;

    Database &m_database;
};

/// Puts findings, one at a time, in the place of those that are stored, inside the caller's
/// transaction. They are inserted many at once; nothing counts before finish().
class DatasetFindingWriter
{
public:
    explicit DatasetFindingWriter(Database &database);

    /// To be called before the first one.
    Result<void> removeAll();
    Result<void> add(const DatasetFinding &finding);
    /// To be called behind the last one.
    Result<void> finish(const DatasetMark &mark);

private:
    Result<void> flush();

    Database &m_database;
    Statement m_insert;
    Statement m_insertMany;
    QVariantList m_pending; ///< The values of rows that are not inserted yet.
    int m_count = 0;
};
