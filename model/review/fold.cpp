// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/fold.h"

#include "model/base/jsontypes.h"
#include "model/review/eventtext.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <utility>

namespace {

void mark(ExampleState &state, const Event &event)
{
    const QString step = event.detailText("pointer");
    if (const std::optional<StepVerdict> verdict = stepVerdictFromId(event.detailText("verdict")))
        state.verdicts[step] = *verdict;
    else
        state.verdicts.remove(step);
}

/// The number of an item in its list; nothing for a member of an object.
std::optional<qlonglong> indexOf(const JsonPointer &place)
{
    bool isIndex = false;
    const qlonglong index = place.last().toLongLong(&isIndex);
    return isIndex ? std::optional(index) : std::nullopt;
}

bool areItemsOfOneList(const JsonPointer &one, const JsonPointer &other)
{
    return one.parent() == other.parent() && indexOf(one) && indexOf(other);
}

std::optional<JsonPointer> afterInsertion(const JsonPointer &step, const JsonPointer &place)
{
    if (areItemsOfOneList(step, place))
        return *indexOf(place) <= *indexOf(step) ? step.parent() / (*indexOf(step) + 1) : step;
    return place.contains(step) ? std::nullopt : std::optional(step);
}

std::optional<JsonPointer> afterRemoval(const JsonPointer &step, const JsonPointer &place)
{
    if (place.contains(step))
        return std::nullopt;
    const bool follows = areItemsOfOneList(step, place) && *indexOf(place) < *indexOf(step);
    return follows ? step.parent() / (*indexOf(step) - 1) : step;
}

/// Where the words that were judged stand after an edit; nothing when they do not stand any more.
std::optional<JsonPointer> followed(const JsonPointer &step, const PatchOperation &operation)
{
    using Kind = PatchOperation::Kind;
    switch (operation.kind) {
    case Kind::Replace:
        return operation.place.contains(step) ? std::nullopt : std::optional(step);
    case Kind::Add:
    case Kind::Copy:
        return afterInsertion(step, operation.place);
    case Kind::Remove:
        return afterRemoval(step, operation.place);
    case Kind::Move: {
        if (operation.from == step)
            return areItemsOfOneList(step, operation.place) ? std::optional(operation.place)
                                                            : std::nullopt;
        const std::optional<JsonPointer> left = afterRemoval(step, operation.from);
        return left ? afterInsertion(*left, operation.place) : std::nullopt;
    }
    case Kind::Test:
        return step;
    }
    Q_UNREACHABLE();
}

/// A verdict is on the words of a step: it goes where they go, and away with them.
void followVerdicts(ExampleState &state, const Patch &patch)
{
    const QMap<QString, StepVerdict> before = std::exchange(state.verdicts, {});
    for (auto verdict = before.cbegin(); verdict != before.cend(); ++verdict) {
        std::optional<JsonPointer> place = JsonPointer::parse(verdict.key());
        for (const PatchOperation &operation : patch)
            place = place ? followed(*place, operation) : std::nullopt;
        if (place)
            state.verdicts[place->toString()] = *verdict;
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
    case EventKind::Regenerated:
        return false;
    case EventKind::Flagged:
    case EventKind::Marked:
    case EventKind::Waived:
    case EventKind::Imported:
    case EventKind::Undone:
    case EventKind::QuotaSet:
    case EventKind::RulesSet:
    case EventKind::BatchWithdrawn:
    case EventKind::Mended:
    case EventKind::ConflictRenamed:
    case EventKind::ConflictSkipped:
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
        followVerdicts(state, EventText::patchOf(event));
        state.status = before == Status::SecondOpinion ? before : Status::Pending;
        break;
    case EventKind::Regenerated:
        state.revision = event.revision;
        state.verdicts.clear();
        state.status = Status::Pending;
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
    case EventKind::BatchWithdrawn:
    case EventKind::Mended:
    case EventKind::ConflictRenamed:
    case EventKind::ConflictSkipped:
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
