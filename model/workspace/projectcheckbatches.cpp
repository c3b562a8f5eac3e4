// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What ProjectCheck holds against the events of imports: batches, and what was left over of them.
#include "model/workspace/projectcheck.h"

#include "model/base/jsontypes.h"
#include "model/base/sha256.h"
#include "model/review/batchfold.h"

#include <nlohmann/json.hpp>

Result<void> ProjectCheck::checkBatches()
{
    const Result<QList<Event>> events = m_project.events().ofKind(EventKind::Imported);
    if (!events)
        return events.error();
    for (const Event &event : *events) {
        const Json detail = parseJson(event.detail);
        const Result<QByteArray> payloads =
            m_project.examples().payloadDigest({numberOf(detail, "batch", 0)});
        if (!payloads)
            return payloads.error();
        if (textOf(detail, "payloads_sha256").toLatin1() != payloads->toHex())
            report(tr("The examples of batch %1 are not those that were imported.")
                       .arg(textOf(detail, "file")));
    }
    const Result<QList<Event>> ofProject = m_project.events().ofProject();
    const Result<QList<Batch>> batches = m_project.batches().all();
    if (!ofProject || !batches)
        return ofProject ? batches.error() : ofProject.error();
    const QMap<BatchId, QString> withdrawn = withdrawnBatches(*ofProject);
    for (const Batch &batch : *batches) {
        const QString by = batch.withdrawal ? batch.withdrawal->event : QString();
        if (by != withdrawn.value(batch.id))
            report(by.isEmpty()
                       ? tr("Batch %1 was withdrawn, but counts as there.").arg(batch.id.number)
                       : tr("Batch %1 counts as withdrawn, but its events say otherwise.")
                             .arg(batch.id.number));
    }
    return {};
}

void ProjectCheck::checkArrival(const ExampleSummary &summary, const Event &event)
{
    const Result<QByteArray> payload = m_project.examples().checkedRaw(summary.id, event.revision);
    if (!payload)
        report(tr("%1: %2").arg(summary.label, payload.error().message));
    else if (textOf(parseJson(event.detail), "sha256").toLatin1() != Sha256::of(*payload).toHex())
        report(tr("%1: revision %2 is not the text that came in.")
                   .arg(summary.label)
                   .arg(event.revision));
}

/// By the events: the quarantined entries that are mended, each with the event that did it.
Result<QMap<qint64, QString>> ProjectCheck::mendedEntries()
{
    const Result<QList<Event>> events = m_project.events().ofKind(EventKind::Mended);
    if (!events)
        return events.error();
    QMap<qint64, QString> mended;
    for (const Event &event : *events)
        mended[numberOf(parseJson(event.detail), "quarantine", 0)] = event.uuid;
    return mended;
}

/// By the events: who settled a conflict, be it on the example that has the id or on a new one.
Result<QString> ProjectCheck::settlerOf(const ConflictEntry &entry)
{
    ExampleId example = entry.example;
    if (!entry.settledBy.isEmpty()) {
        const Result<std::optional<Event>> event = m_project.events().find(entry.settledBy);
        if (!event)
            return event.error();
        if (*event)
            example = (*event)->example;
    }
    const Result<QList<Event>> events = m_project.events().ofExample(example);
    if (!events)
        return events.error();
    return settledConflicts(*events).value(entry.id);
}

Result<void> ProjectCheck::checkLeftovers()
{
    const Result<QList<QuarantineEntry>> quarantined =
        m_project.batches().quarantined(Leftovers::All);
    const Result<QList<ConflictEntry>> conflicts = m_project.batches().conflicts(Leftovers::All);
    const Result<QMap<qint64, QString>> mended = mendedEntries();
    if (!quarantined || !conflicts)
        return quarantined ? conflicts.error() : quarantined.error();
    if (!mended)
        return mended.error();
    for (const QuarantineEntry &entry : *quarantined) {
        if (entry.settledBy != mended->value(entry.id.number))
            report(tr("What is said of quarantined entry %1 is not what its events say.")
                       .arg(entry.id.number));
    }
    for (const ConflictEntry &entry : *conflicts) {
        const Result<QString> settler = settlerOf(entry);
        if (!settler)
            return settler.error();
        if (entry.settledBy != *settler)
            report(tr("What is said of the conflict over %1 is not what its events say.")
                       .arg(entry.label));
    }
    return {};
}
