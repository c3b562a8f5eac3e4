// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/searchindex.h"

#include "model/base/exacttext.h"
#include "model/dataset/searchtext.h"

using namespace Qt::StringLiterals;

namespace {

Result<qint64> counted(Database &database, const QString &sql)
{
    const Result<QVariant> count = database.value(sql);
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace

Result<void> SearchIndex::replace(ExampleId id, const QString &before, const QString &after)
{
    if (Result<QSqlQuery> forgotten =
            m_database.run(u"INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"_s,
                           {id.number, before});
        !forgotten)
        return forgotten.error();
    Result<QSqlQuery> added =
        m_database.run(u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s, {id.number, after});
    return added ? Result<void>() : added.error();
}

Result<void> SearchIndex::settle(qint64 added)
{
    const Result<qint64> all = counted(m_database, u"SELECT count(*) FROM search"_s);
    if (!all)
        return all.error();
    // Joining costs what the whole index costs; by parts of an eighth it never adds up to more
    // than a fixed share of all imports.
    if (added * 8 < *all)
        return {};
    Result<QSqlQuery> joined = m_database.run(u"INSERT INTO search (search) VALUES ('optimize')"_s);
    return joined ? Result<void>() : joined.error();
}

Result<void> SearchIndex::rebuild()
{
    if (Result<QSqlQuery> emptied =
            m_database.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s);
        !emptied)
        return emptied.error();
    Result<QSqlQuery> query = m_database.run(
        u"SELECT example.id, CAST(label AS BLOB), CAST(raw AS BLOB) FROM example JOIN revision "
        "ON revision.example = example.id AND revision.number = example.revision "
        "ORDER BY example.id"_s);
    if (!query)
        return query.error();
    Statement insert(m_database, u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s);
    qint64 added = 0;
    for (; query->next(); ++added) {
        const QString label = exactText(query->value(1).toByteArray());
        if (Result<void> done = insert.run({query->value(0).toLongLong(),
                                            SearchText::of(label, query->value(2).toByteArray())});
            !done)
            return done;
    }
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole;
    return settle(added);
}

Result<void> SearchIndex::prepare()
{
    const Result<qint64> bridges =
        counted(m_database, u"SELECT count(*) FROM sqlite_temp_schema WHERE name = 'search'"_s);
    if (!bridges)
        return bridges.error();
    if (*bridges == 0)
        return {};
    const Result<qint64> filled = counted(m_database, u"SELECT count(*) FROM temp.search"_s);
    if (!filled)
        return filled.error();
    if (*filled > 0)
        return {};
    // SQLite counts temporary tables in, though they are none of the file's.
    const bool queryOnly = m_database.location().queryOnly;
    if (queryOnly) {
        if (Result<QSqlQuery> done = m_database.run(u"PRAGMA query_only = OFF"_s); !done)
            return done.error();
    }
    Result<void> built = rebuild();
    if (queryOnly) {
        if (Result<QSqlQuery> done = m_database.run(u"PRAGMA query_only = ON"_s); !done)
            return done.error();
    }
    return built;
}

Result<qint64> SearchIndex::missing() const
{
    return counted(m_database, u"SELECT count(*) FROM example "
                               "WHERE id NOT IN (SELECT rowid FROM search)"_s);
}

Result<qint64> SearchIndex::surplus() const
{
    return counted(m_database, u"SELECT count(*) FROM search "
                               "WHERE rowid NOT IN (SELECT id FROM example)"_s);
}
