// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/datasetfindingstore.h"

#include "model/storage/findingrow.h"

using namespace Qt::StringLiterals;

namespace {

/// There can be ten of them for an example, and half the cost of a row is that of the statement:
/// the check of its severity alone makes a table of the values that are allowed, once in each.
constexpr qsizetype rowsAtOnce = 32;
constexpr qsizetype columns = 8;

QString insertion(qsizetype rows)
{
    const QString row = u"(?, ?, ?, ?, ?, ?, ?, ?)"_s;
    return u"INSERT INTO dataset_finding (rule, severity, pointer, related, message, fix, example, "
           "ordinal) VALUES "_s +
           QStringList(rows, row).join(u", "_s);
}

} // namespace

Result<QList<DatasetFinding>> DatasetFindingStore::all() const
{
    return select({}, {});
}

Result<QList<DatasetFinding>> DatasetFindingStore::ofExample(ExampleId example) const
{
    return select(u"WHERE example = ?"_s, {example.number});
}

Result<QList<DatasetFinding>> DatasetFindingStore::select(const QString &tail,
                                                          const QVariantList &values) const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT "_s + findingrow::columns() + u", example FROM dataset_finding "_s +
                           tail + u" ORDER BY ordinal"_s,
                       values);
    if (!query)
        return query.error();
    QList<DatasetFinding> findings;
    while (query->next())
        findings += {ExampleId{query->value(6).toLongLong()}, findingrow::read(*query, 0)};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return findings;
}

Result<DatasetMark> DatasetFindingStore::mark() const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT rules, last_event, examples FROM dataset_check"_s);
    if (!query)
        return query.error();
    if (!query->next())
        return DatasetMark();
    return DatasetMark{query->value(0).toInt(), EventId{query->value(1).toLongLong()},
                       query->value(2).toLongLong()};
}

Result<DatasetMark> DatasetFindingStore::markNow(int rules) const
{
    Result<QSqlQuery> query =
        // Backwards to the first that can change what the rules find.
        m_database.run(u"SELECT coalesce((SELECT sequence FROM event WHERE kind NOT IN "
                       "('flagged', 'commented', 'marked', 'guideline_set', 'session_started', "
                       "'session_ended') ORDER BY sequence DESC LIMIT 1), 0), "
                       "coalesce((SELECT sum(count) FROM counter), 0)"_s);
    if (!query)
        return query.error();
    query->next();
    return DatasetMark{rules, EventId{query->value(0).toLongLong()}, query->value(1).toLongLong()};
}

DatasetFindingWriter::DatasetFindingWriter(Database &database)
    : m_database(database),
      m_insert(database, insertion(1)),
      m_insertMany(database, insertion(rowsAtOnce))
{
}

Result<void> DatasetFindingWriter::removeAll()
{
    const Result<QSqlQuery> removed = m_database.run(u"DELETE FROM dataset_finding"_s);
    return removed ? Result<void>() : removed.error();
}

Result<void> DatasetFindingWriter::add(const DatasetFinding &finding)
{
    const QVariant example = finding.example.isValid() ? QVariant(finding.example.number)
                                                       : QVariant(QMetaType::fromType<qint64>());
    m_pending += findingrow::values(finding.finding) + QVariantList{example, m_count++};
    if (m_pending.size() < rowsAtOnce * columns)
        return {};
    return m_insertMany.run(std::exchange(m_pending, {}));
}

Result<void> DatasetFindingWriter::flush()
{
    for (qsizetype row = 0; row < m_pending.size(); row += columns) {
        if (Result<void> done = m_insert.run(m_pending.sliced(row, columns)); !done)
            return done;
    }
    m_pending.clear();
    return {};
}

Result<void> DatasetFindingWriter::finish(const DatasetMark &mark)
{
    if (Result<void> done = flush(); !done)
        return done;
    const Result<QSqlQuery> marked = m_database.run(
        u"INSERT INTO dataset_check (id, rules, last_event, examples) VALUES (1, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET rules = excluded.rules, last_event = excluded.last_event, "
        "examples = excluded.examples"_s,
        {mark.rules, mark.lastEvent.number, mark.examples});
    return marked ? Result<void>() : marked.error();
}
