// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/fold.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

#include <QSet>

namespace {

void apply(ExampleState &state, const Event &event)
{
    const Status before = state.status;
    switch (event.kind) {
    case EventKind::Approved:
        state.status = Status::Approved;
        break;
    case EventKind::Rejected:
        state.status = Status::Rejected;
        break;
    case EventKind::SecondOpinionAsked:
        state.status = Status::SecondOpinion;
        state.asker = event.reviewer;
        break;
    case EventKind::Reopened:
        state.status = Status::Pending;
        break;
    case EventKind::Edited:
        state.revision = event.revision;
        state.status = before == Status::SecondOpinion ? before : Status::Pending;
        break;
    case EventKind::Flagged:
        state.flagged = parseJson(event.detail).value("on", true);
        break;
    case EventKind::Imported:
    case EventKind::Undone:
    case EventKind::QuotaSet:
        break;
    }
    if (state.status != Status::SecondOpinion)
        state.asker.clear();
    state.approvedRevision =
        state.status == Status::Approved
            ? (event.kind == EventKind::Approved ? event.revision : state.approvedRevision)
            : 0;
}

} // namespace

QList<Event> effectiveEvents(const QList<Event> &events)
{
    QSet<QString> voided;
    QList<Event> effective;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (voided.contains(event->uuid))
            continue;
        if (event->kind == EventKind::Undone)
            voided += event->undoes();
        else
            effective.prepend(*event);
    }
    return effective;
}

ExampleState fold(const QList<Event> &events)
{
    ExampleState state;
    const QList<Event> effective = effectiveEvents(events);
    for (const Event &event : effective)
        apply(state, event);
    return state;
}
