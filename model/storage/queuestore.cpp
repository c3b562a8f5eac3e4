// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/queuestore.h"

using namespace Qt::StringLiterals;

namespace {

/// The column that orders, in front of the row number; empty where that alone does.
QString columnOf(QueueOrder::Kind kind)
{
    switch (kind) {
    case QueueOrder::Kind::Label:
        return u"label"_s;
    case QueueOrder::Kind::Risk:
        return u"risk"_s;
    case QueueOrder::Kind::Batch:
    case QueueOrder::Kind::Shuffled:
        return {};
    }
    Q_UNREACHABLE();
}

Result<qint64> count(Database &database, const ExampleSelection &where)
{
    const Result<QVariant> count =
        database.value(u"SELECT count(*)"_s + where.from + where.sql, where.values);
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace

void QueueStore::restrict(ExampleSelection &where, Kind kind, const QString &sign,
                          const ExampleSummary &from)
{
    const QString column = columnOf(kind);
    if (column.isEmpty())
        where.add(u"%1 %2 ?"_s.arg(where.key, sign), {from.id.number});
    else if (kind == Kind::Risk)
        where.add(u"(risk, id) %1 (?, ?)"_s.arg(sign), {QueueOrder::risk(from), from.id.number});
    else
        where.add(u"label %1 ?"_s.arg(sign), {from.label});
}

QString QueueStore::pageSql(const ExampleSelection &where, Kind kind, Qt::SortOrder order)
{
    const QString direction = order == Qt::AscendingOrder ? QString() : u" DESC"_s;
    QStringList keys;
    if (const QString column = columnOf(kind); !column.isEmpty())
        keys += column + direction;
    if (kind != Kind::Label) // no two have the same one
        keys += where.key + direction;
    return u"SELECT "_s + examplerow::columns() + where.from + where.sql + u" ORDER BY "_s +
           keys.join(u", "_s) + u" LIMIT ?"_s;
}

Result<QList<ExampleSummary>> QueueStore::page(const ExampleFilter &filter, Kind kind,
                                               const std::optional<ExampleSummary> &from, int limit,
                                               Qt::SortOrder order) const
{
    ExampleSelection where(filter);
    if (from)
        restrict(where, kind, order == Qt::AscendingOrder ? u">"_s : u"<"_s, *from);
    return select(pageSql(where, kind, order), where.values + QVariantList{limit});
}

Result<qint64> QueueStore::countUpTo(const ExampleFilter &filter, Kind kind,
                                     const ExampleSummary &example) const
{
    ExampleSelection where(filter);
    if (kind != Kind::Risk) {
        restrict(where, kind, u"<="_s, example);
        return count(m_database, where);
    }
    // In two parts, because of (risk, id) SQLite looks up each row to compare its number.
    ExampleSelection below = where;
    below.add(u"risk < ?"_s, {QueueOrder::risk(example)});
    where.add(u"risk = ? AND id <= ?"_s, {QueueOrder::risk(example), example.id.number});
    const Result<qint64> before = count(m_database, below);
    const Result<qint64> beside = count(m_database, where);
    if (!before || !beside)
        return before ? beside.error() : before.error();
    return *before + *beside;
}

Result<QList<QueuePlace>> QueueStore::places(const ExampleFilter &filter,
                                             const QueueOrder &order) const
{
    const ExampleSelection where(filter);
    const QString column = columnOf(order.kind);
    const QString seen = order.kind == Kind::Label ? u", CAST(label AS BLOB)"_s
                         : column.isEmpty()        ? QString()
                                                   : u", "_s + column;
    Result<QSqlQuery> query =
        m_database.run(u"SELECT "_s + where.key + seen + where.from + where.sql, where.values);
    if (!query)
        return query.error();
    QList<QueuePlace> places;
    while (query->next()) {
        QueuePlace place{0, {}, {query->value(0).toLongLong()}};
        if (order.kind == Kind::Shuffled)
            place.key = QueueOrder::shuffled(place.id, order.seed);
        else if (order.kind == Kind::Label)
            place.label = query->value(1).toByteArray();
        else if (!column.isEmpty())
            place.key = query->value(1).toULongLong();
        places += place;
    }
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return places;
}

Result<QList<ExampleSummary>> QueueStore::rows(const ExampleFilter &filter,
                                               const QList<ExampleId> &ids) const
{
    if (ids.isEmpty())
        return QList<ExampleSummary>();
    ExampleSelection where(filter);
    QVariantList numbers;
    for (const ExampleId id : ids)
        numbers += id.number;
    const QStringList places(ids.size(), u"?"_s);
    where.add(u"%1 IN (%2)"_s.arg(where.key, places.join(u", "_s)), numbers);
    return select(u"SELECT "_s + examplerow::columns() + where.from + where.sql + u" ORDER BY "_s +
                      where.key,
                  where.values);
}

Result<QList<ExampleSummary>> QueueStore::select(const QString &sql,
                                                 const QVariantList &values) const
{
    Result<QSqlQuery> query = m_database.run(sql, values);
    if (!query)
        return query.error();
    QList<ExampleSummary> list;
    while (query->next())
        list += examplerow::read(*query);
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}
