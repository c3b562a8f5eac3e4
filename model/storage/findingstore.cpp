// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/findingstore.h"

#include "model/base/exacttext.h"
#include "model/base/jsontypes.h"
#include "model/base/timestamp.h"
#include "model/storage/findingrow.h"
#include "model/storage/sqlparts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As the index example_by_check has it: below the version of the rules, an example is stale.
const QString checkedBy = u"CASE WHEN checked_revision = revision THEN checked_rules ELSE -1 END"_s;

int countOpen(const QList<CheckedFinding> &findings, Severity severity)
{
    return int(std::ranges::count_if(findings, [severity](const CheckedFinding &checked) {
        return checked.isOpen() && checked.finding.severity == severity;
    }));
}

} // namespace

Result<QList<CheckedFinding>> FindingStore::ofExample(ExampleId example) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT "_s + findingrow::columns() +
            u", uuid, CAST(event.reviewer AS BLOB), event.at, CAST(event.detail AS BLOB) "
            "FROM finding LEFT JOIN event ON finding.waived <> '' AND event.uuid = finding.waived "
            "WHERE finding.example = ? ORDER BY ordinal"_s,
        {example.number});
    if (!query)
        return query.error();
    QList<CheckedFinding> findings;
    while (query->next()) {
        CheckedFinding checked{findingrow::read(*query, 0), std::nullopt};
        if (!query->isNull(6))
            checked.waiver = Waiver{exactText(query->value(7).toByteArray()),
                                    fromTimestamp(query->value(8).toString()),
                                    textOf(parseJson(query->value(9).toByteArray()), "reason"),
                                    query->value(6).toString()};
        findings += checked;
    }
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return findings;
}

Result<CheckMark> FindingStore::markOf(ExampleId example) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT checked_revision, checked_rules FROM example WHERE id = ?"_s, {example.number});
    if (!query)
        return query.error();
    return query->next() ? CheckMark{query->value(0).toInt(), query->value(1).toInt()}
                         : CheckMark();
}

Result<QList<ExampleId>> FindingStore::stale(int rules) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT id FROM example WHERE "_s + checkedBy + u" < ? ORDER BY id"_s, {rules});
    if (!query)
        return query.error();
    QList<ExampleId> examples;
    while (query->next())
        examples += ExampleId{query->value(0).toLongLong()};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return examples;
}

Result<bool> FindingStore::hasStale(int rules) const
{
    Result<QVariant> one = m_database.value(
        u"SELECT 1 FROM example WHERE "_s + checkedBy + u" < ? LIMIT 1"_s, {rules});
    if (!one)
        return one.error();
    return one->isValid();
}

Result<QMap<QString, int>> FindingStore::openCounts() const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT rule, count(DISTINCT example) FROM (SELECT rule, example FROM "
        "finding WHERE waived = '' UNION ALL SELECT rule, coalesce(example, 0) "
        "FROM dataset_finding) WHERE example NOT IN (SELECT id FROM example WHERE "_s +
        sqlparts::withdrawn + u") GROUP BY rule"_s);
    if (!query)
        return query.error();
    QMap<QString, int> counts;
    while (query->next())
        counts.insert(query->value(0).toString(), query->value(1).toInt());
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return counts;
}

Result<QList<FixableFinding>> FindingStore::fixable(const QString &rule) const
{
    // The unary plus keeps the index on status away: the rule's findings are fewer.
    Result<QSqlQuery> query = m_database.run(
        u"SELECT "_s + findingrow::columns() +
            u", example.id, CAST(label AS BLOB) FROM finding "
            "JOIN example ON example.id = finding.example "
            "WHERE rule = ? AND waived = '' AND fix <> '[]' AND +status <> 'rejected' "
            "AND "_s +
            sqlparts::notWithdrawn + u" ORDER BY finding.example, ordinal"_s,
        {rule});
    if (!query)
        return query.error();
    QList<FixableFinding> list;
    while (query->next())
        list += {ExampleId{query->value(6).toLongLong()}, exactText(query->value(7).toByteArray()),
                 findingrow::read(*query, 0)};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}

Result<bool> FindingStore::hasStrays() const
{
    Result<QVariant> one = m_database.value(
        u"SELECT 1 FROM finding WHERE NOT EXISTS (SELECT 1 FROM example WHERE example.id = "
        u"finding.example) OR "
        "(waived <> '' AND NOT EXISTS (SELECT 1 FROM event WHERE event.uuid = finding.waived)) LIMIT 1"_s);
    if (!one)
        return one.error();
    return one->isValid();
}

Result<bool> FindingStore::replace(ExampleId example, const CheckMark &mark,
                                   const QList<CheckedFinding> &findings)
{
    return FindingWriter(m_database).replace(example, mark, findings);
}

Result<void> FindingStore::forgetMarks()
{
    for (const QString &sql :
         {u"UPDATE example SET checked_revision = 0"_s, u"DELETE FROM dataset_check"_s}) {
        if (Result<QSqlQuery> done = m_database.run(sql); !done)
            return done.error();
    }
    return {};
}

FindingWriter::FindingWriter(Database &database)
    : m_mark(database, u"UPDATE example SET checked_revision = ?, checked_rules = ?, "
                       "open_errors = ?, open_warnings = ? WHERE id = ? AND revision = ?"_s),
      m_remove(database, u"DELETE FROM finding WHERE example = ?"_s),
      m_insert(database, u"INSERT INTO finding (rule, severity, pointer, related, message, fix, "
                         "example, ordinal, waived) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
{
}

Result<bool> FindingWriter::replace(ExampleId example, const CheckMark &mark,
                                    const QList<CheckedFinding> &findings)
{
    Result<void> done =
        m_mark.run({mark.revision, mark.rules, countOpen(findings, Severity::Error),
                    countOpen(findings, Severity::Warning), example.number, mark.revision});
    if (!done)
        return done.error();
    if (m_mark.query().numRowsAffected() == 0)
        return false;
    if (done = m_remove.run({example.number}); !done)
        return done.error();
    int ordinal = 0;
    for (const CheckedFinding &checked : findings) {
        const QString waived = checked.waiver ? checked.waiver->event : QString();
        done = m_insert.run(findingrow::values(checked.finding) +
                            QVariantList{example.number, ordinal++, waived});
        if (!done)
            return done.error();
    }
    return true;
}
