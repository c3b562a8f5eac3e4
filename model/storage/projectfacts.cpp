// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/projectfacts.h"

#include "model/storage/eventstore.h"

using namespace Qt::StringLiterals;

Result<ProjectFacts> ProjectFacts::read(Database &database)
{
    ProjectFacts facts;
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    facts.schemaVersion = version->toInt();
    Result<QSqlQuery> rows =
        database.run(u"SELECT status, count(*) FROM example GROUP BY status"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const qint64 count = rows->value(1).toLongLong();
        facts.examples += count;
        if (const auto status = Statuses::fromId(rows->value(0).toString()))
            facts.byStatus[*status] = count;
    }
    if (Result<void> whole = database.finished(*rows); !whole)
        return whole.error();
    const Result<Event> head = EventStore(database).head();
    if (!head)
        return head.error();
    facts.lastEvent = head->sequence;
    facts.lastHash = head->hash;
    facts.lastAt = head->at;
    facts.lastReviewer = head->reviewer;
    return facts;
}
