// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/examplestore.h"

#include "model/base/exacttext.h"
#include "model/base/sha256.h"
#include "model/dataset/searchtext.h"
#include "model/storage/exampleselection.h"
#include "model/storage/searchindex.h"
#include "model/storage/sqlparts.h"

using namespace Qt::StringLiterals;

namespace {

QVariant confidenceOf(const ExampleSummary &summary)
{
    return summary.confidence ? QVariant(*summary.confidence)
                              : QVariant(QMetaType::fromType<double>());
}

Result<std::optional<ExampleSummary>> firstOf(Result<QSqlQuery> query)
{
    if (!query)
        return query.error();
    return query->next() ? std::optional(examplerow::read(*query)) : std::nullopt;
}

} // namespace

Result<std::optional<ExampleSummary>> ExampleStore::find(ExampleId id) const
{
    return firstOf(m_database.run(
        u"SELECT "_s + examplerow::columns() + u" FROM example WHERE id = ?"_s, {id.number}));
}

Result<std::optional<ExampleSummary>> ExampleStore::findByLabel(const QString &label) const
{
    return firstOf(m_database.run(
        u"SELECT "_s + examplerow::columns() + u" FROM example WHERE label = ?"_s, {label}));
}

Result<QList<ExampleSummary>> ExampleStore::page(const ExampleFilter &filter, ExampleId from,
                                                 int limit, Qt::SortOrder order) const
{
    const bool ascending = order == Qt::AscendingOrder;
    ExampleSelection where(filter);
    if (from.isValid())
        where.add(where.key + (ascending ? u" > ?"_s : u" < ?"_s), {from.number});
    Result<QSqlQuery> query = m_database.run(u"SELECT "_s + examplerow::columns() + where.from +
                                                 where.sql + u" ORDER BY "_s + where.key +
                                                 (ascending ? u" LIMIT ?"_s : u" DESC LIMIT ?"_s),
                                             where.values + QVariantList{limit});
    if (!query)
        return query.error();
    QList<ExampleSummary> list;
    while (query->next())
        list += examplerow::read(*query);
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}

Result<void> ExampleStore::forEach(const ExampleFilter &filter, const Visit &visit) const
{
    constexpr int pageSize = 500;
    ExampleId last;
    for (;;) {
        const Result<QList<ExampleSummary>> examples = page(filter, last, pageSize);
        if (!examples)
            return examples.error();
        for (const ExampleSummary &example : *examples) {
            const Result<bool> goOn = visit(example);
            if (!goOn)
                return goOn.error();
            if (!*goOn)
                return {};
        }
        if (examples->size() < pageSize)
            return {};
        last = examples->last().id;
    }
}

Result<QList<ExampleId>> ExampleStore::ids() const
{
    Result<QSqlQuery> query = m_database.run(u"SELECT id FROM example WHERE NOT "_s +
                                             sqlparts::withdrawn + u" ORDER BY id"_s);
    return examplerow::ids(m_database, std::move(query));
}

Result<QList<ExampleId>> ExampleStore::sorted(const ExampleFilter &filter,
                                              const QString &expression, Qt::SortOrder order) const
{
    const ExampleSelection where(filter);
    const QString direction = order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    Result<QSqlQuery> query =
        m_database.run(u"SELECT "_s + where.key + where.from + where.sql + u" ORDER BY "_s +
                           expression + direction + u", "_s + where.key,
                       where.values);
    return examplerow::ids(m_database, std::move(query));
}

Result<qint64> ExampleStore::countUpTo(const ExampleFilter &filter, ExampleId id) const
{
    ExampleSelection where(filter);
    where.add(where.key + u" <= ?"_s, {id.number});
    Result<QVariant> count =
        m_database.value(u"SELECT count(*)"_s + where.from + where.sql, where.values);
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<QByteArray> ExampleStore::raw(ExampleId id, int revision) const
{
    Result<QVariant> raw = m_database.value(
        u"SELECT CAST(raw AS BLOB) FROM revision WHERE example = ? AND number = ?"_s,
        {id.number, revision});
    if (!raw)
        return raw.error();
    return raw->toByteArray();
}

Result<QByteArray> ExampleStore::checkedRaw(ExampleId id, int revision) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT CAST(raw AS BLOB), sha256 FROM revision WHERE example = ? AND number = ?"_s,
        {id.number, revision});
    if (!query)
        return query.error();
    if (!query->next())
        return Error{tr("Revision %1 is missing.").arg(revision), {}, ErrorKind::Damaged};
    const QByteArray bytes = query->value(0).toByteArray();
    if (Sha256::of(bytes) != query->value(1).toByteArray())
        return Error{
            tr("The text of revision %1 is damaged.").arg(revision), {}, ErrorKind::Damaged};
    return bytes;
}

Result<QByteArray> ExampleStore::contentHash(ExampleId id) const
{
    Result<QVariant> hash =
        m_database.value(u"SELECT content_hash FROM example WHERE id = ?"_s, {id.number});
    if (!hash)
        return hash.error();
    return hash->toByteArray();
}

Result<QByteArray> ExampleStore::payloadDigest(BatchId batch) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT sha256 FROM example JOIN revision ON revision.example = example.id AND number = 1 "
        "WHERE batch = ? AND NOT EXISTS (SELECT 1 FROM event WHERE event.example = example.id "
        "AND kind IN ('mended', 'conflict_renamed')) ORDER BY example.id"_s,
        {batch.number});
    if (!query)
        return query.error();
    Sha256 digest;
    while (query->next())
        digest.add(query->value(0).toByteArray());
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return digest.digest();
}

Result<int> ExampleStore::newestRevision(ExampleId id) const
{
    Result<QVariant> number =
        m_database.value(u"SELECT max(number) FROM revision WHERE example = ?"_s, {id.number});
    if (!number)
        return number.error();
    return number->toInt();
}

Result<void> ExampleStore::addRevision(ExampleId id, int number, const QByteArray &raw)
{
    Result<QSqlQuery> done = m_database.run(
        u"INSERT INTO revision (example, number, sha256, raw) VALUES (?, ?, ?, CAST(? AS TEXT))"_s,
        {id.number, number, Sha256::of(raw), raw});
    return done ? Result<void>() : done.error();
}

Result<void> ExampleStore::update(const ExampleSummary &summary)
{
    if (Result<void> indexed = reindex(summary); !indexed)
        return indexed;
    Result<QSqlQuery> done = m_database.run(
        u"UPDATE example SET category = ?, title = ?, confidence = ?, urgent = ?, status = ?, "
        u"revision = ?, asker = ?, flagged = ?, sent_back = ? WHERE id = ?"_s,
        {summary.category, summary.title, confidenceOf(summary), int(summary.urgent),
         Statuses::id(summary.status), summary.revision, summary.asker, int(summary.flagged),
         int(summary.sentBack), summary.id.number});
    return done ? Result<void>() : done.error();
}

Result<void> ExampleStore::reindex(const ExampleSummary &summary)
{
    const Result<QVariant> indexed =
        m_database.value(u"SELECT revision FROM example WHERE id = ?"_s, {summary.id.number});
    if (!indexed)
        return indexed.error();
    if (indexed->toInt() == summary.revision)
        return {};
    const Result<QByteArray> before = raw(summary.id, indexed->toInt());
    const Result<QByteArray> after = raw(summary.id, summary.revision);
    if (!before || !after)
        return before ? after.error() : before.error();
    return SearchIndex(m_database)
        .replace(summary.id, SearchText::of(summary.label, *before),
                 SearchText::of(summary.label, *after));
}

ExampleInserter::ExampleInserter(Database &database)
    : m_findContent(database, u"SELECT id, "_s + sqlparts::withdrawn +
                                  u" FROM example WHERE content_hash = ? UNION ALL "
                                  "SELECT example, 0 FROM conflict "
                                  "WHERE content_hash = ? AND settled <> ''"_s),
      m_findLabel(database, u"SELECT id FROM example WHERE label = ?"_s),
      m_example(database, u"INSERT INTO example (label, category, title, confidence, urgent, "
                          "batch, line, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_revision(database, u"INSERT INTO revision (example, number, sha256, raw) "
                           "VALUES (?, 1, ?, CAST(? AS TEXT))"_s),
      m_words(database, u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s)
{
}

Result<std::optional<KnownContent>> ExampleInserter::findContent(const QByteArray &contentHash)
{
    if (Result<void> done = m_findContent.run({contentHash, contentHash}); !done)
        return done.error();
    QSqlQuery &query = m_findContent.query();
    if (!query.next())
        return std::optional<KnownContent>();
    return std::optional(
        KnownContent{ExampleId{query.value(0).toLongLong()}, query.value(1).toBool()});
}

Result<std::optional<ExampleId>> ExampleInserter::holderOf(const QString &label)
{
    if (Result<void> done = m_findLabel.run({label}); !done)
        return done.error();
    QSqlQuery &query = m_findLabel.query();
    return query.next() ? std::optional(ExampleId{query.value(0).toLongLong()}) : std::nullopt;
}

Result<ExampleId> ExampleInserter::insert(const NewExample &example)
{
    const ExampleSummary &summary = example.summary;
    Result<void> done = m_example.run({summary.label, summary.category, summary.title,
                                       confidenceOf(summary), int(summary.urgent),
                                       summary.batch.number, summary.line, example.contentHash});
    if (!done)
        return done.error();
    const ExampleId id{m_example.query().lastInsertId().toLongLong()};
    if (done = m_revision.run({id.number, Sha256::of(example.raw), example.raw}); !done)
        return done.error();
    constexpr qsizetype longestWait = 4'000'000; // 8 MB, some thousand examples
    m_unindexed += {id, SearchText::of(summary.label, example.words)};
    m_unindexedLength += m_unindexed.last().second.size();
    if (m_unindexedLength >= longestWait) {
        if (done = finish(); !done)
            return done.error();
    }
    return id;
}

Result<void> ExampleInserter::finish()
{
    for (const auto &[id, text] : std::as_const(m_unindexed)) {
        if (Result<void> done = m_words.run({id.number, text}); !done)
            return done;
    }
    m_unindexed.clear();
    m_unindexedLength = 0;
    return {};
}
