// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/batchtallystore.h"

#include "model/storage/sqlparts.h"

#include <numeric>

using namespace Qt::StringLiterals;

int BatchTally::examples() const
{
    return std::accumulate(byStatus.cbegin(), byStatus.cend(), 0);
}

std::optional<double> BatchTally::approvalRate() const
{
    const int decided = count(Status::Approved) + count(Status::Rejected);
    return decided > 0 ? std::optional(double(count(Status::Approved)) / decided) : std::nullopt;
}

Result<QMap<BatchId, BatchTally>> BatchTallyStore::all() const
{
    QMap<BatchId, BatchTally> tallies;
    Result<QSqlQuery> query =
        m_database.run(u"SELECT batch, status, count(*) FROM example GROUP BY batch, status"_s);
    if (!query)
        return query.error();
    while (query->next()) {
        if (const auto status = Statuses::fromId(query->value(1).toString()))
            tallies[{query->value(0).toLongLong()}].byStatus[*status] = query->value(2).toInt();
    }
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    if (Result<void> done = count(
            tallies, u"SELECT batch, count(*) FROM quarantine WHERE settled = '' GROUP BY batch"_s,
            &BatchTally::openQuarantined);
        !done)
        return done.error();
    if (Result<void> done = count(tallies,
                                  u"SELECT batch, count(*) FROM conflict WHERE "_s +
                                      sqlparts::openConflict + u" GROUP BY batch"_s,
                                  &BatchTally::openConflicts);
        !done)
        return done.error();
    return tallies;
}

Result<void> BatchTallyStore::count(QMap<BatchId, BatchTally> &tallies, const QString &sql,
                                    int BatchTally::*number) const
{
    Result<QSqlQuery> query = m_database.run(sql);
    if (!query)
        return query.error();
    while (query->next())
        tallies[{query->value(0).toLongLong()}].*number = query->value(1).toInt();
    return m_database.finished(*query);
}

Result<QList<BatchCount>> BatchTallyStore::rejectReasons(BatchId batch) const
{
    // Of each example only the rejection that stands.
    return counts(
        u"SELECT reason.value, count(*) FROM (SELECT max(sequence) AS last FROM event "
        "JOIN example ON example.id = event.example WHERE kind = 'rejected' AND batch = ? "
        "AND +status = 'rejected' AND "_s +
            sqlparts::effectiveEvent +
            u" GROUP BY event.example) JOIN event ON sequence = last, "
            "json_each(detail, '$.reasons') AS reason GROUP BY 1 ORDER BY 2 DESC, 1"_s,
        {batch.number});
}

Result<QList<BatchCount>> BatchTallyStore::openRules(BatchId batch) const
{
    return counts(u"SELECT rule, count(DISTINCT example) FROM (SELECT rule, example FROM finding "
                  "WHERE waived = '' UNION ALL SELECT rule, example FROM dataset_finding) "
                  "WHERE example IN (SELECT id FROM example WHERE batch = ?) "
                  "GROUP BY rule ORDER BY 2 DESC, 1"_s,
                  {batch.number});
}

Result<QList<BatchCount>> BatchTallyStore::counts(const QString &sql,
                                                  const QVariantList &values) const
{
    Result<QSqlQuery> query = m_database.run(sql, values);
    if (!query)
        return query.error();
    QList<BatchCount> list;
    while (query->next())
        list += {query->value(0).toString(), query->value(1).toInt()};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}

Result<QList<QByteArray>> BatchTallyStore::firstPayloads(BatchId batch, int limit) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT CAST(raw AS BLOB) FROM (SELECT id FROM example WHERE batch = ? ORDER BY id "
        "LIMIT ?) AS first JOIN revision ON example = first.id AND number = 1 ORDER BY first.id"_s,
        {batch.number, limit});
    if (!query)
        return query.error();
    QList<QByteArray> list;
    while (query->next())
        list += query->value(0).toByteArray();
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}
