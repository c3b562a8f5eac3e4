// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/batchstore.h"

#include "model/base/exacttext.h"
#include "model/base/jsontypes.h"
#include "model/base/sha256.h"
#include "model/base/timestamp.h"
#include "model/storage/sqlparts.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

Batch batchOf(const QSqlQuery &row)
{
    Batch batch;
    batch.id = {row.value(0).toLongLong()};
    batch.fileName = exactText(row.value(1).toByteArray());
    batch.sha256 = row.value(2).toByteArray();
    batch.size = row.value(3).toLongLong();
    batch.category = exactText(row.value(4).toByteArray());
    batch.importedAt = fromTimestamp(row.value(5).toString());
    batch.reviewer = exactText(row.value(6).toByteArray());
    batch.imported = row.value(7).toInt();
    batch.duplicates = row.value(8).toInt();
    batch.conflicts = row.value(9).toInt();
    batch.quarantined = row.value(10).toInt();
    if (const QString event = row.value(11).toString(); !event.isEmpty())
        batch.withdrawal = Withdrawal{event, exactText(row.value(12).toByteArray()),
                                      fromTimestamp(row.value(13).toString()),
                                      textOf(parseJson(row.value(14).toByteArray()), "reason")};
    return batch;
}

template<typename T>
Result<std::optional<T>> firstOf(const Result<QList<T>> &list)
{
    if (!list)
        return list.error();
    return list->isEmpty() ? std::optional<T>() : std::optional<T>(list->first());
}

} // namespace

Result<BatchId> BatchStore::insert(const Batch &batch)
{
    Result<QSqlQuery> done = m_database.run(
        u"INSERT INTO batch (file_name, sha256, size, category, imported_at, reviewer, imported, "
        "duplicates, conflicts, quarantined) VALUES (?, x'', 0, ?, ?, ?, 0, 0, 0, 0)"_s,
        {batch.fileName, batch.category, toTimestamp(batch.importedAt), batch.reviewer});
    if (!done)
        return done.error();
    return BatchId{done->lastInsertId().toLongLong()};
}

Result<void> BatchStore::finish(const Batch &batch)
{
    Result<QSqlQuery> done = m_database.run(
        u"UPDATE batch SET sha256 = ?, size = ?, imported = ?, duplicates = ?, conflicts = ?, "
        "quarantined = ? WHERE id = ?"_s,
        {batch.sha256, batch.size, batch.imported, batch.duplicates, batch.conflicts,
         batch.quarantined, batch.id.number});
    return done ? Result<void>() : done.error();
}

Result<QList<Batch>> BatchStore::all() const
{
    return batches(u"ORDER BY batch.id"_s, {});
}

Result<std::optional<Batch>> BatchStore::find(BatchId batch) const
{
    return firstOf(batches(u"WHERE batch.id = ?"_s, {batch.number}));
}

Result<QList<Batch>> BatchStore::batches(const QString &tail, const QVariantList &values) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT batch.id, CAST(file_name AS BLOB), sha256, size, CAST(category AS BLOB), "
        "imported_at, CAST(batch.reviewer AS BLOB), imported, duplicates, conflicts, quarantined, "
        "withdrawn, CAST(event.reviewer AS BLOB), event.at, CAST(event.detail AS BLOB) FROM batch "
        "LEFT JOIN event ON withdrawn <> '' AND event.uuid = withdrawn "_s +
            tail,
        values);
    if (!query)
        return query.error();
    QList<Batch> list;
    while (query->next())
        list += batchOf(*query);
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}

Result<QString> BatchStore::categoryOf(BatchId batch) const
{
    Result<QVariant> category = m_database.value(
        u"SELECT CAST(category AS BLOB) FROM batch WHERE id = ?"_s, {batch.number});
    if (!category)
        return category.error();
    return exactText(category->toByteArray());
}

Result<bool> BatchStore::quarantine(BatchId batch, const QuarantineEntry &entry,
                                    const QByteArray &bytes)
{
    Result<QSqlQuery> done = m_database.run(
        u"INSERT INTO quarantine (batch, line, offset, reason, sha256, bytes) VALUES (?, ?, ?, ?, "
        u"?, ?) "
        "ON CONFLICT (sha256) DO NOTHING"_s,
        {batch.number, entry.line, entry.offset, entry.reason, Sha256::of(bytes), bytes});
    if (!done)
        return done.error();
    return done->numRowsAffected() > 0;
}

Result<QList<QuarantineEntry>> BatchStore::quarantined(Leftovers which) const
{
    return quarantineRows(which == Leftovers::Open ? u"WHERE settled = ''"_s : QString(), {});
}

Result<std::optional<QuarantineEntry>> BatchStore::quarantined(QuarantineId id) const
{
    return firstOf(quarantineRows(u"WHERE quarantine.id = ?"_s, {id.number}));
}

Result<bool> BatchStore::isMended(const QByteArray &bytes) const
{
    Result<QVariant> settled = m_database.value(
        u"SELECT settled <> '' FROM quarantine WHERE sha256 = ?"_s, {Sha256::of(bytes)});
    if (!settled)
        return settled.error();
    return settled->toBool();
}

Result<QList<QuarantineEntry>> BatchStore::quarantineRows(const QString &tail,
                                                          const QVariantList &values) const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT quarantine.id, batch, CAST(file_name AS BLOB), line, offset, "
                       "CAST(reason AS BLOB), length(bytes), settled FROM quarantine "
                       "JOIN batch ON batch.id = quarantine.batch "_s +
                           tail + u" ORDER BY quarantine.id"_s,
                       values);
    if (!query)
        return query.error();
    QList<QuarantineEntry> list;
    while (query->next())
        list += {{query->value(0).toLongLong()},
                 {query->value(1).toLongLong()},
                 exactText(query->value(2).toByteArray()),
                 query->value(3).toLongLong(),
                 query->value(4).toLongLong(),
                 exactText(query->value(5).toByteArray()),
                 query->value(6).toLongLong(),
                 query->value(7).toString()};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}

Result<std::optional<QByteArray>> BatchStore::quarantinedBytes(QuarantineId id) const
{
    Result<QVariant> bytes =
        m_database.value(u"SELECT bytes FROM quarantine WHERE id = ?"_s, {id.number});
    if (!bytes)
        return bytes.error();
    return bytes->isValid() ? std::optional(bytes->toByteArray()) : std::nullopt;
}

Result<bool> BatchStore::addConflict(BatchId batch, const ConflictEntry &entry,
                                     const QByteArray &contentHash, const QByteArray &raw)
{
    Result<QSqlQuery> done = m_database.run(
        u"INSERT INTO conflict (batch, line, label, example, content_hash, raw) "
        "VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT)) ON CONFLICT (content_hash) DO NOTHING"_s,
        {batch.number, entry.line, entry.label, entry.example.number, contentHash, raw});
    if (!done)
        return done.error();
    return done->numRowsAffected() > 0;
}

Result<QList<ConflictEntry>> BatchStore::conflicts(Leftovers which) const
{
    return conflictRows(which == Leftovers::Open ? u"WHERE "_s + sqlparts::openConflict : QString(),
                        {});
}

Result<std::optional<ConflictEntry>> BatchStore::conflict(qint64 id) const
{
    return firstOf(conflictRows(u"WHERE conflict.id = ?"_s, {id}));
}

Result<std::optional<ConflictEntry>> BatchStore::conflictOf(const QByteArray &contentHash) const
{
    return firstOf(conflictRows(u"WHERE content_hash = ?"_s, {contentHash}));
}

Result<QList<ConflictEntry>> BatchStore::conflictRows(const QString &tail,
                                                      const QVariantList &values) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT conflict.id, batch, CAST(file_name AS BLOB), line, CAST(label AS BLOB), example, "
        "settled FROM conflict JOIN batch ON batch.id = conflict.batch "_s +
            tail + u" ORDER BY conflict.id"_s,
        values);
    if (!query)
        return query.error();
    QList<ConflictEntry> list;
    while (query->next())
        list += {query->value(0).toLongLong(),
                 {query->value(1).toLongLong()},
                 exactText(query->value(2).toByteArray()),
                 query->value(3).toLongLong(),
                 exactText(query->value(4).toByteArray()),
                 {query->value(5).toLongLong()},
                 query->value(6).toString()};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}

Result<QByteArray> BatchStore::conflictRaw(qint64 id) const
{
    Result<QVariant> raw =
        m_database.value(u"SELECT CAST(raw AS BLOB) FROM conflict WHERE id = ?"_s, {id});
    if (!raw)
        return raw.error();
    return raw->toByteArray();
}

Result<void> BatchStore::settle(QuarantineId id, const QString &event)
{
    return mark(u"UPDATE quarantine SET settled = ? WHERE id = ?"_s, event, id.number);
}

Result<void> BatchStore::settleConflict(qint64 id, const QString &event)
{
    return mark(u"UPDATE conflict SET settled = ? WHERE id = ?"_s, event, id);
}

Result<void> BatchStore::setWithdrawn(BatchId batch, const QString &event)
{
    return mark(u"UPDATE batch SET withdrawn = ? WHERE id = ?"_s, event, batch.number);
}

Result<void> BatchStore::mark(const QString &sql, const QString &event, qint64 id)
{
    Result<QSqlQuery> done = m_database.run(sql, {event, id});
    return done ? Result<void>() : done.error();
}
