// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/batchfold.h"

#include "model/base/jsontypes.h"
#include "model/review/fold.h"

#include <nlohmann/json.hpp>

QMap<BatchId, QString> withdrawnBatches(const QList<Event> &events)
{
    QMap<BatchId, QString> withdrawn;
    const QList<Event> effective = effectiveEvents(events);
    for (const Event &event : effective) {
        if (event.kind != EventKind::BatchWithdrawn)
            continue;
        const Json detail = parseJson(event.detail);
        const BatchId batch{numberOf(detail, "batch", 0)};
        if (flagOf(detail, "on", true))
            withdrawn[batch] = event.uuid;
        else
            withdrawn.remove(batch);
    }
    return withdrawn;
}

QMap<qint64, QString> settledConflicts(const QList<Event> &events)
{
    QMap<qint64, QString> settled;
    const QList<Event> effective = effectiveEvents(events);
    for (const Event &event : effective) {
        const bool settles = event.kind == EventKind::ConflictRenamed ||
                             event.kind == EventKind::ConflictSkipped ||
                             event.kind == EventKind::Regenerated;
        if (settles)
            settled[numberOf(parseJson(event.detail), "conflict", 0)] = event.uuid;
    }
    return settled;
}
