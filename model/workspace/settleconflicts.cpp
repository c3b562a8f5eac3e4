// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The half of BatchDesk that deals with records whose id is taken.
#include "model/workspace/batchdesk.h"

#include "model/base/jsontypes.h"
#include "model/base/sha256.h"
#include "model/workspace/refold.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

Result<SettledConflicts> BatchDesk::settle(const QList<qint64> &conflicts, Settlement how,
                                           const Actor &actor)
{
    if (Result<void> known = checkSignedIn(actor); !known)
        return known.error();
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> known = m_project.reloadRules(); !known)
        return known.error();
    SettledConflicts result;
    RecordIntake intake(m_project.database());
    QString action;
    for (const qint64 id : conflicts) {
        const Result<std::optional<ConflictEntry>> entry = m_project.batches().conflict(id);
        if (!entry)
            return entry.error();
        if (!*entry)
            return Error{tr("This conflict is no longer in the project."), {}};
        const Result<Event> done = settleOne(**entry, how, action, intake, actor);
        if (done) {
            action = done->action;
            result.settled += **entry;
            result.last = done->example;
        } else if (done.error().kind == ErrorKind::Refused) {
            result.refused += {**entry, done.error().message};
        } else {
            return done.error();
        }
    }
    if (result.settled.isEmpty())
        return result;
    if (Result<void> indexed = intake.inserter().finish(); !indexed)
        return indexed.error();
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return result;
}

/// Every reason to refuse comes before the first write, so that a refusal leaves nothing behind.
Result<Event> BatchDesk::settleOne(const ConflictEntry &entry, Settlement how,
                                   const QString &action, RecordIntake &intake, const Actor &actor)
{
    if (!entry.settledBy.isEmpty())
        return Error{tr("It was settled already."), {}};
    const Result<Batch> home = batch(entry.batch);
    if (!home)
        return home.error();
    if (home->withdrawal && how != Settlement::Skip)
        return Error{tr("Its batch was withdrawn. Take it in again first."), {}};
    Event event;
    event.action = action;
    Result<Event> written = Error{};
    switch (how) {
    case Settlement::Rename:
        written = rename(entry, event, intake, actor);
        break;
    case Settlement::Revise:
        written = revise(entry, event, actor);
        break;
    case Settlement::Skip:
        event.kind = EventKind::ConflictSkipped;
        event.example = entry.example;
        event.detail = toCompactJson({{"conflict", entry.id}});
        written = append(event, actor);
        break;
    }
    if (!written)
        return written;
    if (Result<void> marked = m_project.batches().settleConflict(entry.id, written->uuid); !marked)
        return marked.error();
    return written;
}

Result<Event> BatchDesk::rename(const ConflictEntry &entry, Event event, RecordIntake &intake,
                                const Actor &actor)
{
    const Result<QByteArray> raw = m_project.batches().conflictRaw(entry.id);
    const Result<Batch> home = batch(entry.batch);
    if (!raw || !home)
        return raw ? home.error() : raw.error();
    Result<std::optional<Intake>> found = intake.look(*raw, entry.line, *home);
    if (!found)
        return found.error();
    if (!*found)
        return Error{tr("Its text is damaged."), {}, ErrorKind::Damaged};
    if ((*found)->standing == Intake::Standing::Known)
        return Error{tr("The same record came in otherwise meanwhile."), {}};
    NewExample &example = (*found)->example;
    // The id may have become free: then there is no need for another.
    if ((*found)->standing == Intake::Standing::Conflict) {
        const Result<QString> label = intake.freeLabel(example.summary.label);
        if (!label)
            return label.error();
        example.summary.label = *label;
    }
    event.kind = EventKind::ConflictRenamed;
    event.detail =
        toCompactJson({{"conflict", entry.id}, {"sha256", Sha256::of(*raw).toHex().toStdString()}});
    return add(intake, example, event, actor);
}

Result<QString> BatchDesk::revisionRefusal(const ConflictEntry &entry) const
{
    const Result<std::optional<ExampleSummary>> holder = m_project.examples().find(entry.example);
    if (!holder)
        return holder.error();
    if (!*holder)
        return tr("This example is no longer in the project.");
    const ExampleSummary &summary = **holder;
    if (summary.withdrawn)
        return tr("The batch of %1 was withdrawn.").arg(summary.label);
    if (summary.status != Status::Pending && summary.status != Status::Rejected)
        return tr("%1 is %2. Only one that is pending or rejected can be generated again.")
            .arg(summary.label, Statuses::name(summary.status).toLower());
    return QString();
}

Result<Event> BatchDesk::revise(const ConflictEntry &entry, Event event, const Actor &actor)
{
    const Result<QString> refusal = revisionRefusal(entry);
    if (!refusal)
        return refusal.error();
    if (!refusal->isEmpty())
        return Error{*refusal, {}};
    const Result<QByteArray> raw = m_project.batches().conflictRaw(entry.id);
    const Result<std::optional<ExampleSummary>> holder = m_project.examples().find(entry.example);
    const Result<int> newest = m_project.examples().newestRevision(entry.example);
    if (!raw || !holder || !newest)
        return !raw ? raw.error() : !holder ? holder.error() : newest.error();
    if (Result<void> added = m_project.examples().addRevision(entry.example, *newest + 1, *raw);
        !added)
        return added.error();
    event.kind = EventKind::Regenerated;
    event.example = entry.example;
    event.revision = *newest + 1;
    event.detail = toCompactJson({{"conflict", entry.id},
                                  {"from", (*holder)->revision},
                                  {"sha256", Sha256::of(*raw).toHex().toStdString()}});
    Result<Event> written = append(event, actor);
    if (!written)
        return written;
    const Result<ExampleSummary> after = refold::example(m_project, **holder);
    return after ? written : after.error();
}
