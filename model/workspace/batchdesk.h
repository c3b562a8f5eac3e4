// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exchange/recordparser.h"
#include "model/workspace/recordintake.h"
#include "model/workspace/reviewdesk.h"

/// What came of a quarantined record that was mended.
struct MendOutcome
{
    enum class Kind {
        Imported,
        Known,    ///< The same record is there already: nothing was added.
        Conflict, ///< Its id is taken by other content: it is among the conflicts now.
    };

    Kind kind = Kind::Imported;
    QString label;
    ExampleId example; ///< The new one, or the one that is there.
};

/// How a record whose id is taken can be dealt with.
enum class Settlement {
    Rename, ///< Imports it under a new id.
    Revise, ///< Makes it a new revision of the example that has the id.
    Skip,
};

/// What became of conflicts that were settled together.
struct SettledConflicts
{
    struct Refusal
    {
        ConflictEntry entry;
        QString why;
    };

    QList<ConflictEntry> settled;
    QList<Refusal> refused;
    ExampleId last; ///< The example that the last settled one became or belongs to.
};

/// The verbs of imports after the fact, for the window and the command line alike: mending what
/// could not be read, settling conflicts, withdrawing batches. Each is one durable transaction.
class BatchDesk
{
    Q_DECLARE_TR_FUNCTIONS(BatchDesk)

public:
    explicit BatchDesk(Project &project) : m_project(project) {}

    /// Imports a mended text in the place of a quarantined entry, which is kept as it was found.
    Result<MendOutcome> mend(QuarantineId id, const QByteArray &text, const Actor &actor);

    /// Deals with conflicts as one action. One that is refused harms none of the others.
    Result<SettledConflicts> settle(const QList<qint64> &conflicts, Settlement how,
                                    const Actor &actor);
    /// Why the record cannot be a new revision; empty when it can.
    Result<QString> revisionRefusal(const ConflictEntry &entry) const;

    /// Its examples leave every queue, count and export until it is taken in again.
    Result<void> withdraw(BatchId batch, const QString &reason, const Actor &actor);
    Result<void> takeIn(BatchId batch, const Actor &actor);

private:
    static Result<void> checkSignedIn(const Actor &actor);
    Result<Batch> batch(BatchId id) const;
    Result<Event> append(Event event, const Actor &actor);
    /// Adds an example that came later than its batch, with the event that says how. To check it
    /// is left to a CheckJob.
    Result<Event> add(RecordIntake &intake, const NewExample &example, Event event,
                      const Actor &actor);
    Result<MendOutcome> mendAs(const Intake &found, RecordIntake &intake,
                               const QuarantineEntry &entry, const Actor &actor);
    Result<Event> keepConflict(const Intake &found, const QuarantineEntry &entry, Event event,
                               const Actor &actor);
    Result<Event> settleOne(const ConflictEntry &entry, Settlement how, const QString &action,
                            RecordIntake &intake, const Actor &actor);
    Result<Event> rename(const ConflictEntry &entry, Event event, RecordIntake &intake,
                         const Actor &actor);
    Result<Event> revise(const ConflictEntry &entry, Event event, const Actor &actor);
    Result<void> setWithdrawn(BatchId batch, bool on, const QString &reason, const Actor &actor);

    Project &m_project;
};
