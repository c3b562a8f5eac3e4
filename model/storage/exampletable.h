// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/examplestore.h"

#include <QDateTime>

/// What a table of examples shows of one.
struct ExampleRow
{
    ExampleSummary summary;
    QString batch;    ///< The name of its file.
    QString reviewer; ///< Who did the last thing to it; empty when nobody did anything.
    QDateTime at;     ///< When, in UTC.

    bool operator==(const ExampleRow &) const = default;
};

/// The columns that a table of examples can be sorted by.
enum class ExampleColumn {
    Label,
    Category,
    Status,
    Confidence,
    Errors,
    Warnings,
    Title,
    Batch,
    Revision,
    Flagged,
    Reviewer,
    Time
};

/// Examples as a table: all their ids in an order, and the rows of those that are seen.
class ExampleTable
{
public:
    explicit ExampleTable(Database &database) : m_database(database), m_examples(database) {}

    /// Without a column as they came into the project. Labels are sorted as people count: acute-9
    /// before acute-10. What an example lacks comes first.
    Result<QList<ExampleId>> ids(const ExampleFilter &filter, std::optional<ExampleColumn> column,
                                 Qt::SortOrder order) const;
    /// Those that are still there, in the order of the ids.
    Result<QList<ExampleRow>> rows(const QList<ExampleId> &ids) const;

private:
    Result<QList<ExampleId>> byLabel(const ExampleFilter &filter, Qt::SortOrder order) const;

    Database &m_database;
    ExampleStore m_examples;
};
