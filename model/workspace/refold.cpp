// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/refold.h"

#include "model/base/jsontypes.h"
#include "model/dataset/example.h"
#include "model/review/batchfold.h"
#include "model/workspace/examplechecks.h"

#include <nlohmann/json.hpp>

Result<ExampleSummary> refold::example(Project &project, ExampleSummary summary)
{
    const Result<QList<Event>> events = project.events().ofExample(summary.id);
    if (!events)
        return events.error();
    const ExampleState state = fold(*events);
    if (state.revision != summary.revision) {
        const Result<QByteArray> raw = project.examples().raw(summary.id, state.revision);
        const Result<QString> batchCategory = project.batches().categoryOf(summary.batch);
        if (!raw || !batchCategory)
            return raw ? batchCategory.error() : raw.error();
        if (const std::optional<Example> example = Example::of(*raw))
            summary.describe(*example, *batchCategory);
    }
    summary.revision = state.revision;
    summary.status = state.status;
    summary.asker = state.asker;
    summary.flagged = state.flagged;
    summary.sentBack = state.sentBack;
    if (Result<void> updated = project.examples().update(summary); !updated)
        return updated.error();
    const Result<QList<CheckedFinding>> checked = ExampleChecks(project).refresh(summary, state);
    if (!checked)
        return checked.error();
    return summary;
}

Result<void> refold::batch(Project &project, BatchId batch)
{
    const Result<QList<Event>> events = project.events().ofProject();
    if (!events)
        return events.error();
    return project.batches().setWithdrawn(batch, withdrawnBatches(*events).value(batch));
}

Result<void> refold::conflict(Project &project, const Event &event)
{
    const Result<QList<Event>> events = project.events().ofExample(event.example);
    if (!events)
        return events.error();
    const qint64 conflict = numberOf(parseJson(event.detail), "conflict", 0);
    return project.batches().settleConflict(conflict, settledConflicts(*events).value(conflict));
}
