// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/event.h"
#include "model/dataset/status.h"
#include "model/storage/database.h"

#include <QMap>

/// What tells one state of a project from another at a glance. Read by names that every schema step
/// keeps, so that old backups can be looked at too.
struct ProjectFacts
{
    int schemaVersion = 0;
    qint64 examples = 0;
    QMap<Status, qint64> byStatus;
    /// The newest event; an invalid sequence when nothing has happened yet.
    EventId lastEvent;
    QByteArray lastHash;
    QDateTime lastAt;
    QString lastReviewer;

    bool operator==(const ProjectFacts &) const = default;

    qint64 count(Status status) const { return byStatus.value(status, 0); }
    qint64 decided() const { return examples - count(Status::Pending); }

    static Result<ProjectFacts> read(Database &database);
};
