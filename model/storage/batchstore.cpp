// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/batchstore.h"

#include "model/base/exacttext.h"
#include "model/base/sha256.h"
#include "model/base/timestamp.h"

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
    return batch;
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
    Result<QSqlQuery> query = m_database.run(u"SELECT id, CAST(file_name AS BLOB), sha256, size, "
                                             u"CAST(category AS BLOB), imported_at, "
                                             u"CAST(reviewer AS BLOB), imported, duplicates, "
                                             "conflicts, quarantined FROM batch ORDER BY id"_s);
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

Result<QList<QuarantineEntry>> BatchStore::quarantined() const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT quarantine.id, batch, CAST(file_name AS BLOB), line, offset, "
                       u"CAST(reason AS BLOB), "
                       u"length(bytes) FROM quarantine "
                       "JOIN batch ON batch.id = quarantine.batch ORDER BY quarantine.id"_s);
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
                 query->value(6).toLongLong()};
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

Result<QList<ConflictEntry>> BatchStore::conflicts() const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT conflict.id, batch, CAST(file_name AS BLOB), line, "
                       u"CAST(label AS BLOB), example FROM conflict "
                       "JOIN batch ON batch.id = conflict.batch ORDER BY conflict.id"_s);
    if (!query)
        return query.error();
    QList<ConflictEntry> list;
    while (query->next())
        list += {query->value(0).toLongLong(),
                 {query->value(1).toLongLong()},
                 exactText(query->value(2).toByteArray()),
                 query->value(3).toLongLong(),
                 exactText(query->value(4).toByteArray()),
                 {query->value(5).toLongLong()}};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}
