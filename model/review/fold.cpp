// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/fold.h"

#include "model/base/jsontypes.h"
#include "model/review/eventtext.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <algorithm>

namespace {

void mark(ExampleState &state, const Event &event)
{
    const QString step = event.detailText("pointer");
    if (const std::optional<StepVerdict> verdict = stepVerdictFromId(event.detailText("verdict")))
        state.verdicts[step] = *verdict;
    else
        state.verdicts.remove(step);
}

/// A verdict was on the words that stood there: it goes with them.
void dropVerdicts(ExampleState &state, const Patch &patch)
{
    const QStringList marked = state.verdicts.keys();
    for (const QString &step : marked) {
        const JsonPointer place = JsonPointer::parse(step).value_or(JsonPointer());
        const bool changed = std::ranges::any_of(patch, [&](const PatchOperation &operation) {
            const bool moves = operation.kind != PatchOperation::Kind::Replace;
            return operation.place.contains(place) ||
                   (moves && operation.place.parent().contains(place));
        });
        if (changed)
            state.verdicts.remove(step);
    }
}

void waive(ExampleState &state, const Event &event)
{
    Finding finding;
    finding.rule = event.detailText("rule");
    finding.place = JsonPointer::parse(event.detailText("pointer")).value_or(JsonPointer());
    finding.message = event.detailText("message");
    state.waivers += {finding, {event.reviewer, event.at, event.detailText("reason"), event.uuid}};
}

/// A bookmark, a mark, a comment or a waiver does not take an example up.
bool isSentBack(bool before, EventKind kind)
{
    switch (kind) {
    case EventKind::Reopened:
        return true;
    case EventKind::Approved:
    case EventKind::Rejected:
    case EventKind::SecondOpinionAsked:
    case EventKind::Edited:
        return false;
    case EventKind::Flagged:
    case EventKind::Marked:
    case EventKind::Waived:
    case EventKind::Imported:
    case EventKind::Undone:
    case EventKind::QuotaSet:
    case EventKind::RulesSet:
    case EventKind::Commented:
    case EventKind::SessionStarted:
    case EventKind::SessionEnded:
    case EventKind::GuidelineSet:
        return before;
    }
    Q_UNREACHABLE();
}

/// What follows from the status after the event.
void settle(ExampleState &state, const Event &event)
{
    state.sentBack = isSentBack(state.sentBack, event.kind);
    if (state.status != Status::SecondOpinion)
        state.asker.clear();
    if (state.status != Status::Approved)
        state.approvedRevision = 0;
    else if (event.kind == EventKind::Approved)
        state.approvedRevision = event.revision;
}

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
        dropVerdicts(state, EventText::patchOf(event));
        state.status = before == Status::SecondOpinion ? before : Status::Pending;
        break;
    case EventKind::Flagged:
        state.flagged = flagOf(parseJson(event.detail), "on", true);
        break;
    case EventKind::Marked:
        mark(state, event);
        break;
    case EventKind::Waived:
        waive(state, event);
        break;
    case EventKind::Imported:
    case EventKind::Undone:
    case EventKind::QuotaSet:
    case EventKind::RulesSet:
    case EventKind::Commented:
    case EventKind::SessionStarted:
    case EventKind::SessionEnded:
    case EventKind::GuidelineSet:
        break;
    }
    settle(state, event);
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
