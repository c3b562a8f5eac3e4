// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/eventstore.h"

#include "model/base/exacttext.h"
#include "model/base/jsontypes.h"
#include "model/base/sha256.h"
#include "model/base/timestamp.h"

#include <nlohmann/json.hpp>

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Event eventOf(const QSqlQuery &row)
{
    Event event;
    event.sequence = {row.value(0).toLongLong()};
    event.uuid = row.value(1).toString();
    event.action = row.value(2).toString();
    event.at = fromTimestamp(row.value(3).toString());
    event.reviewer = exactText(row.value(4).toByteArray());
    event.example = {row.value(5).toLongLong()};
    event.revision = row.value(6).toInt();
    event.kind = eventKindFromId(row.value(7).toString()).value_or(EventKind::Imported);
    event.detail = row.value(8).toByteArray();
    event.previousHash = row.value(9).toByteArray();
    event.hash = row.value(10).toByteArray();
    return event;
}

QVariant orNull(qint64 number)
{
    return number > 0 ? QVariant(number) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

QByteArray EventStore::hashOf(const Event &event)
{
    const Json fields = {event.sequence.number,
                         toStd(event.uuid),
                         toStd(event.action),
                         toStd(toTimestamp(event.at)),
                         toStd(event.reviewer),
                         event.example.number,
                         event.revision,
                         toStd(idOf(event.kind)),
                         event.detail.toStdString()};
    return Sha256::of(event.previousHash + toCompactJson(fields));
}

Result<Event> EventStore::append(Event event)
{
    const Result<Event> previous = head();
    if (!previous)
        return previous.error();
    event.sequence = {previous->sequence.number + 1};
    event.previousHash = previous->hash;
    if (event.uuid.isEmpty())
        event.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (event.action.isEmpty())
        event.action = event.uuid;
    event.at = fromTimestamp(toTimestamp(event.at)); // as it will be read back
    event.hash = hashOf(event);
    Result<QSqlQuery> done = m_database.run(
        u"INSERT INTO event (sequence, uuid, action, at, reviewer, example, revision, kind, "
        u"detail, "
        "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {event.sequence.number, event.uuid, event.action, toTimestamp(event.at), event.reviewer,
         orNull(event.example.number), orNull(event.revision), idOf(event.kind),
         QString::fromUtf8(event.detail), event.previousHash, event.hash});
    if (!done)
        return done.error();
    return event;
}

Result<QList<Event>> EventStore::ofExample(ExampleId example) const
{
    return select(u"WHERE example = ? ORDER BY sequence"_s, {example.number});
}

Result<QList<Event>> EventStore::ofReviewerBefore(const QString &reviewer, EventId before,
                                                  int limit) const
{
    const qint64 bound = before.isValid() ? before.number : std::numeric_limits<qint64>::max();
    return select(u"WHERE reviewer = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?"_s,
                  {reviewer, bound, limit});
}

Result<QList<Event>> EventStore::ofReviewerAfter(const QString &reviewer, EventId after) const
{
    return select(u"WHERE reviewer = ? AND sequence > ? ORDER BY sequence"_s,
                  {reviewer, after.number});
}

Result<std::optional<Event>> EventStore::newestOfSession(const QString &reviewer) const
{
    // The kinds are spelled out for the sake of the partial index event_of_session.
    const Result<QList<Event>> found =
        select(u"WHERE reviewer = ? AND kind IN ('session_started', 'session_ended') "
               "ORDER BY sequence DESC LIMIT 1"_s,
               {reviewer});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<Event>> EventStore::find(const QString &uuid) const
{
    const Result<QList<Event>> found = select(u"WHERE uuid = ?"_s, {uuid});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Event>> EventStore::ofAction(const QString &action) const
{
    return select(u"WHERE action = ? ORDER BY sequence"_s, {action});
}

Result<QList<Event>> EventStore::ofKind(EventKind kind) const
{
    return select(u"WHERE kind = ? ORDER BY sequence"_s, {idOf(kind)});
}

Result<QSet<ExampleId>> EventStore::examplesWithWaivers(ExampleId from, ExampleId to) const
{
    // The kind is spelled out for the sake of the partial index event_waived.
    Result<QSqlQuery> query = m_database.run(
        u"SELECT example FROM event WHERE kind = 'waived' AND example BETWEEN ? AND ?"_s,
        {from.number, to.number});
    if (!query)
        return query.error();
    QSet<ExampleId> examples;
    while (query->next())
        examples += ExampleId{query->value(0).toLongLong()};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return examples;
}

Result<QStringList> EventStore::reviewers() const
{
    // From name to name through the index, not through all events.
    Result<QSqlQuery> query = m_database.run(
        u"WITH RECURSIVE known (name) AS (SELECT min(reviewer) FROM event UNION ALL "
        "SELECT (SELECT min(reviewer) FROM event WHERE reviewer > name) FROM known "
        "WHERE name IS NOT NULL) "
        "SELECT CAST(name AS BLOB) FROM known WHERE name IS NOT NULL AND name <> ''"_s);
    if (!query)
        return query.error();
    QStringList names;
    while (query->next())
        names += exactText(query->value(0).toByteArray());
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return names;
}

Result<QList<Event>> EventStore::after(EventId sequence, int limit) const
{
    return select(u"WHERE sequence > ? ORDER BY sequence LIMIT ?"_s, {sequence.number, limit});
}

Result<Event> EventStore::head() const
{
    Result<QList<Event>> newest = select(u"ORDER BY sequence DESC LIMIT 1"_s, {});
    if (!newest)
        return newest.error();
    if (!newest->isEmpty())
        return newest->first();
    return Event();
}

Result<QList<Event>> EventStore::select(const QString &tail, const QVariantList &values) const
{
    Result<QSqlQuery> query = m_database.run(u"SELECT sequence, uuid, action, at, "
                                             u"CAST(reviewer AS BLOB), example, revision, kind, "
                                             u"CAST(detail AS BLOB), previous_hash, "
                                             "hash FROM event "_s +
                                                 tail,
                                             values);
    if (!query)
        return query.error();
    QList<Event> events;
    while (query->next())
        events += eventOf(*query);
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return events;
}
