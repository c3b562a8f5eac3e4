// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/exampleselection.h"

#include "model/base/exacttext.h"
#include "model/storage/querysql.h"
#include "model/storage/sqlparts.h"

using namespace Qt::StringLiterals;

namespace {

const QString withOpenRule =
    u"id IN (SELECT example FROM finding WHERE rule = ? AND waived = '' UNION ALL "
    "SELECT example FROM dataset_finding WHERE rule = ? AND example IS NOT NULL)"_s;

} // namespace

const QString &examplerow::columns()
{
    static const QString names =
        u"id, CAST(label AS BLOB), CAST(category AS BLOB), CAST(title AS BLOB), confidence, batch, "
        u"line, status, revision, CAST(asker AS BLOB), flagged, open_errors, open_warnings, "
        u"sent_back, urgent, "_s +
        sqlparts::withdrawn;
    return names;
}

ExampleSummary examplerow::read(const QSqlQuery &row)
{
    ExampleSummary summary;
    summary.id = {row.value(0).toLongLong()};
    summary.label = exactText(row.value(1).toByteArray());
    summary.category = exactText(row.value(2).toByteArray());
    summary.title = exactText(row.value(3).toByteArray());
    if (!row.isNull(4))
        summary.confidence = row.value(4).toDouble();
    summary.batch = {row.value(5).toLongLong()};
    summary.line = row.value(6).toInt();
    summary.status = Statuses::fromId(row.value(7).toString()).value_or(Status::Pending);
    summary.revision = row.value(8).toInt();
    summary.asker = exactText(row.value(9).toByteArray());
    summary.flagged = row.value(10).toBool();
    summary.openErrors = row.value(11).toInt();
    summary.openWarnings = row.value(12).toInt();
    summary.sentBack = row.value(13).toBool();
    summary.urgent = row.value(14).toBool();
    summary.withdrawn = row.value(15).toBool();
    return summary;
}

Result<QList<ExampleId>> examplerow::ids(const Database &database, Result<QSqlQuery> query)
{
    if (!query)
        return query.error();
    QList<ExampleId> list;
    while (query->next())
        list += ExampleId{query->value(0).toLongLong()};
    if (Result<void> whole = database.finished(*query); !whole)
        return whole.error();
    return list;
}

ExampleSelection::ExampleSelection(const ExampleFilter &filter)
{
    const QuerySql query(filter.query);
    if (!query.match().isEmpty()) {
        from = u" FROM search CROSS JOIN example ON id = search.rowid"_s;
        key = u"search.rowid"_s;
        add(u"search MATCH ?"_s, {query.match()});
    }
    sql += query.conditions();
    values += query.values();
    if (!filter.withWithdrawn && !filter.query.asksFor(QueryField::Withdrawn))
        sql += u" AND "_s + sqlparts::notWithdrawn;
    if (filter.status)
        add(u"status = ?"_s, {Statuses::id(*filter.status)});
    if (!filter.category.isEmpty())
        add(u"category = ?"_s, {filter.category});
    if (filter.needsEditor)
        sql += u" AND (flagged > 0 OR sent_back > 0 OR "
               "(open_errors > 0 AND status <> 'rejected'))"_s;
    if (filter.withErrors)
        sql += u" AND open_errors > 0"_s;
    for (const QString &name : filter.notAskedBy)
        add(u"asker <> ?"_s, {name});
    if (!filter.openRule.isEmpty())
        add(withOpenRule, {filter.openRule, filter.openRule});
}

void ExampleSelection::add(const QString &condition, const QVariantList &bound)
{
    sql += u" AND "_s + condition;
    values += bound;
}
