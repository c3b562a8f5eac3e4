// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/queueorder.h"
#include "model/storage/exampleselection.h"

/// Examples in the order in which somebody works through them, page by page from a row on: an index
/// leads to each page, however far down it is. A shuffled order is none that a table has: of that,
/// places() and rows() are what it is made of.
class QueueStore
{
public:
    using Kind = QueueOrder::Kind;

    explicit QueueStore(Database &database) : m_database(database) {}

    /// At most `limit` of them after (or, descending, before) a row that need not be in the queue;
    /// without one from the end that comes first.
    Result<QList<ExampleSummary>> page(const ExampleFilter &filter, Kind kind,
                                       const std::optional<ExampleSummary> &from, int limit,
                                       Qt::SortOrder order = Qt::AscendingOrder) const;
    /// How many stand up to the place of this one.
    Result<qint64> countUpTo(const ExampleFilter &filter, Kind kind,
                             const ExampleSummary &example) const;
    /// Where each of all that match stands, in no order.
    Result<QList<QueuePlace>> places(const ExampleFilter &filter, const QueueOrder &order) const;
    /// Those of some that match, in the order of their numbers.
    Result<QList<ExampleSummary>> rows(const ExampleFilter &filter,
                                       const QList<ExampleId> &ids) const;

    /// What page() asks the database.
    static QString pageSql(const ExampleSelection &where, Kind kind, Qt::SortOrder order);
    /// Restricts to what stands after, before or up to a row: the sign says which.
    static void restrict(ExampleSelection &where, Kind kind, const QString &sign,
                         const ExampleSummary &from);

private:
    Result<QList<ExampleSummary>> select(const QString &sql, const QVariantList &values) const;

    Database &m_database;
};
