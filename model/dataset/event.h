// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// What can happen. An event is written once and never changed; what it means for an example is the
/// fold's business (model/review/fold.h).
enum class EventKind {
    Imported, ///< A batch came in; belongs to no example.
    // A decision's detail also says rules and guideline (the versions it saw) and, from the window,
    // active_seconds.
    Approved,
    Rejected,           ///< detail: reasons, note
    SecondOpinionAsked, ///< detail: note
    Reopened,
    Edited,         ///< detail: patch, sha256 of the new payload; fix, the rule that proposed it
    Flagged,        ///< detail: on
    Marked,         ///< detail: pointer, verdict of a reasoning step; "none" takes it back
    Undone,         ///< detail: undoes, the UUID of the event that no longer counts
    QuotaSet,       ///< detail: category, target; belongs to no example
    Waived,         ///< detail: rule, pointer and message of the finding, reason
    RulesSet,       ///< detail: version; belongs to no example
    Commented,      ///< detail: pointer (empty: the whole example), note
    SessionStarted, ///< detail: queue, category, search, order; belongs to no example
    SessionEnded,   ///< detail: session, the UUID of its start, and its sums; belongs to no example
    GuidelineSet,   ///< detail: category, version; belongs to no example
    BatchWithdrawn, ///< detail: batch, on, reason; belongs to no example
    Mended,         ///< detail: quarantine, sha256; or, without an example, what came of it
    ConflictRenamed, ///< detail: conflict, sha256; of the example that came in under a new id
    ConflictSkipped, ///< detail: conflict; of the example that holds the id
    Regenerated,     ///< detail: conflict, from, sha256 of the new payload
};

QString idOf(EventKind kind);
std::optional<EventKind> eventKindFromId(const QString &id);

struct Event
{
    EventId sequence;
    QString uuid;
    /// What one key press did: events that share it are undone together.
    QString action;
    QDateTime at;
    QString reviewer;
    ExampleId example; ///< Invalid for events of the whole project.
    int revision = 0;  ///< The revision it speaks of; 0 when it speaks of none.
    EventKind kind = EventKind::Imported;
    QByteArray detail = "{}"; ///< A JSON object.
    QByteArray previousHash;
    QByteArray hash;

    /// For Undone: the event that it voids.
    QString undoes() const;
    /// A text member of the detail, such as "note".
    QString detailText(const char *key) const;
    QStringList reasons() const;

    bool operator==(const Event &) const = default;
};
