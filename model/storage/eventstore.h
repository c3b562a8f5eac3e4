// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/event.h"
#include "model/storage/database.h"

#include <QSet>

/// The append-only log. Each event carries the hash of the one before it, so that a changed,
/// removed or inserted event shows.
class EventStore
{
    Q_DECLARE_TR_FUNCTIONS(EventStore)

public:
    explicit EventStore(Database &database) : m_database(database) {}

    /// Gives the event its sequence, UUID (where it has none), and hashes, and writes it.
    Result<Event> append(Event event);
    /// In order.
    Result<QList<Event>> ofExample(ExampleId example) const;
    /// The reviewer's newest events below a sequence, newest first; an invalid one starts at the
    /// end.
    Result<QList<Event>> ofReviewerBefore(const QString &reviewer, EventId before, int limit) const;
    /// The reviewer's events above a sequence, in order.
    Result<QList<Event>> ofReviewerAfter(const QString &reviewer, EventId after) const;
    /// Where the reviewer last began or ended a session.
    Result<std::optional<Event>> newestOfSession(const QString &reviewer) const;
    Result<std::optional<Event>> find(const QString &uuid) const;
    Result<QList<Event>> ofAction(const QString &action) const;
    Result<QList<Event>> ofKind(EventKind kind) const;
    /// The examples between two row numbers that anybody ever waived a finding of.
    Result<QSet<ExampleId>> examplesWithWaivers(ExampleId from, ExampleId to) const;
    /// Everybody who ever did anything, by name.
    Result<QStringList> reviewers() const;
    /// In order, of all examples and the project.
    Result<QList<Event>> after(EventId sequence, int limit) const;
    /// The newest event; one with an invalid sequence and an empty hash when there is none.
    Result<Event> head() const;

    /// What an event's hash has to be: SHA-256 of the hash before it and the event as a JSON array.
    static QByteArray hashOf(const Event &event);

private:
    Result<QList<Event>> select(const QString &tail, const QVariantList &values) const;

    Database &m_database;
};
