// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/batchdesk.h"

#include "model/base/jsontypes.h"
#include "model/base/sha256.h"
#include "model/workspace/refold.h"

#include <nlohmann/json.hpp>

namespace {

std::string hexOf(const QByteArray &payload)
{
    return Sha256::of(payload).toHex().toStdString();
}

} // namespace

Result<void> BatchDesk::checkSignedIn(const Actor &actor)
{
    if (actor.reviewer.trimmed().isEmpty())
        return Error{tr("Nobody is signed in: say who reviews first."), {}};
    return {};
}

Result<Batch> BatchDesk::batch(BatchId id) const
{
    const Result<std::optional<Batch>> found = m_project.batches().find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{tr("There is no batch %1 in this project.").arg(id.number), {}};
    return **found;
}

Result<Event> BatchDesk::append(Event event, const Actor &actor)
{
    event.reviewer = actor.reviewer;
    event.at = actor.now;
    return m_project.events().append(event);
}

Result<MendOutcome> BatchDesk::mend(QuarantineId id, const QByteArray &text, const Actor &actor)
{
    if (Result<void> known = checkSignedIn(actor); !known)
        return known.error();
    const QByteArray record = text.trimmed();
    if (const std::optional<RecordFault> fault = RecordParser::checkExample(record))
        return Error{tr("It still cannot be read: %1").arg(fault->reason), {}};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> known = m_project.reloadRules(); !known)
        return known.error();
    const Result<std::optional<QuarantineEntry>> entry = m_project.batches().quarantined(id);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{tr("There is no entry %1 in quarantine.").arg(id.number), {}};
    if (!(*entry)->settledBy.isEmpty())
        return Error{tr("This entry was mended already."), {}};
    const Result<Batch> home = batch((*entry)->batch);
    if (!home)
        return home.error();
    if (home->withdrawal)
        return Error{tr("The batch of this entry was withdrawn. Take it in again first."), {}};
    RecordIntake intake(m_project.database());
    const Result<std::optional<Intake>> found = intake.look(record, (*entry)->line, *home);
    if (!found)
        return found.error();
    if (!*found)
        return Error{tr("It still cannot be read."), {}};
    Result<MendOutcome> outcome = mendAs(**found, intake, **entry, actor);
    if (!outcome)
        return outcome;
    if (Result<void> indexed = intake.inserter().finish(); !indexed)
        return indexed.error();
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return outcome;
}

Result<MendOutcome> BatchDesk::mendAs(const Intake &found, RecordIntake &intake,
                                      const QuarantineEntry &entry, const Actor &actor)
{
    MendOutcome outcome{MendOutcome::Kind::Imported, found.example.summary.label, found.holder};
    Event event;
    event.kind = EventKind::Mended;
    Json detail = {{"quarantine", entry.id.number}, {"sha256", hexOf(found.example.raw)}};
    Result<Event> written = Error{};
    switch (found.standing) {
    case Intake::Standing::New:
        event.detail = toCompactJson(detail);
        written = add(intake, found.example, event, actor);
        if (written)
            outcome.example = written->example;
        break;
    case Intake::Standing::Known: {
        outcome.kind = MendOutcome::Kind::Known;
        const Result<std::optional<ExampleSummary>> same = m_project.examples().find(found.holder);
        if (!same || !*same)
            return same ? Error{tr("This example is no longer in the project."), {}} : same.error();
        outcome.label = (*same)->label;
        detail["same_as"] = toStd(outcome.label);
        event.detail = toCompactJson(detail);
        written = append(event, actor);
        break;
    }
    case Intake::Standing::Conflict:
        outcome.kind = MendOutcome::Kind::Conflict;
        detail["taken"] = toStd(outcome.label);
        event.detail = toCompactJson(detail);
        written = keepConflict(found, entry, event, actor);
        break;
    }
    if (!written)
        return written.error();
    if (Result<void> settled = m_project.batches().settle(entry.id, written->uuid); !settled)
        return settled.error();
    return outcome;
}

Result<Event> BatchDesk::keepConflict(const Intake &found, const QuarantineEntry &entry,
                                      Event event, const Actor &actor)
{
    const ConflictEntry conflict{
        0, entry.batch, entry.fileName, entry.line, found.example.summary.label, found.holder, {}};
    const Result<bool> kept = m_project.batches().addConflict(
        entry.batch, conflict, found.example.contentHash, found.example.raw);
    return kept ? append(event, actor) : kept.error();
}

Result<Event> BatchDesk::add(RecordIntake &intake, const NewExample &example, Event event,
                             const Actor &actor)
{
    const Result<ExampleId> id = intake.inserter().insert(example);
    if (!id)
        return id.error();
    event.example = *id;
    event.revision = 1;
    return append(event, actor);
}

Result<void> BatchDesk::withdraw(BatchId batch, const QString &reason, const Actor &actor)
{
    return setWithdrawn(batch, true, reason, actor);
}

Result<void> BatchDesk::takeIn(BatchId batch, const Actor &actor)
{
    return setWithdrawn(batch, false, {}, actor);
}

Result<void> BatchDesk::setWithdrawn(BatchId id, bool on, const QString &reason, const Actor &actor)
{
    if (Result<void> known = checkSignedIn(actor); !known)
        return known;
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    const Result<Batch> before = batch(id);
    if (!before)
        return before.error();
    if (on && before->withdrawal)
        return Error{
            tr("%1 withdrew batch %2 already.").arg(before->withdrawal->reviewer).arg(id.number),
            {}};
    if (!on && !before->withdrawal)
        return Error{tr("Batch %1 is not withdrawn.").arg(id.number), {}};
    Json detail = {{"batch", id.number}, {"on", on}};
    if (!reason.trimmed().isEmpty())
        detail["reason"] = toStd(reason.trimmed());
    Event event;
    event.kind = EventKind::BatchWithdrawn;
    event.detail = toCompactJson(detail);
    if (const Result<Event> written = append(event, actor); !written)
        return written.error();
    if (Result<void> followed = refold::batch(m_project, id); !followed)
        return followed;
    return (*transaction)->commit();
}
