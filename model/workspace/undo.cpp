// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The undoing half of ReviewDesk. Undo never removes an event: it appends one that voids another,
// and redo appends one that voids the undoing. So both work across restarts, without a limit.
#include "model/workspace/reviewdesk.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isUndoable(EventKind kind)
{
    switch (kind) {
    case EventKind::Approved:
    case EventKind::Rejected:
    case EventKind::SecondOpinionAsked:
    case EventKind::Reopened:
    case EventKind::Edited:
    case EventKind::Flagged:
    case EventKind::Marked:
    case EventKind::Waived:
    case EventKind::Commented:
        return true;
    case EventKind::Imported:
    case EventKind::Undone:
    case EventKind::QuotaSet:
    case EventKind::RulesSet:
    case EventKind::SessionStarted:
    case EventKind::SessionEnded:
    case EventKind::GuidelineSet:
        return false;
    }
    Q_UNREACHABLE();
}

bool isRedoing(const Event &event)
{
    return event.kind == EventKind::Undone && flagOf(parseJson(event.detail), "redo", false);
}

} // namespace

Result<QList<Event>> ReviewDesk::undoable(const QString &reviewer) const
{
    return newestAction(reviewer, false);
}

Result<QList<Event>> ReviewDesk::redoable(const QString &reviewer) const
{
    return newestAction(reviewer, true);
}

/// Walks back through the reviewer's events over those that no longer count. For undo the first one
/// that counts and is an action; for redo the first undoing, unless a newer action comes before it.
Result<QList<Event>> ReviewDesk::newestAction(const QString &reviewer, bool undone) const
{
    constexpr int pageSize = 50;
    QSet<QString> voided;
    EventId before;
    for (;;) {
        const Result<QList<Event>> page =
            m_project.events().ofReviewerBefore(reviewer, before, pageSize);
        if (!page)
            return page.error();
        for (const Event &event : *page) {
            before = event.sequence;
            if (voided.contains(event.uuid))
                continue;
            if (event.kind == EventKind::Undone) {
                voided += event.undoes();
                if (undone && !isRedoing(event))
                    return m_project.events().ofAction(event.action);
            } else if (isUndoable(event.kind)) {
                return undone ? QList<Event>() : m_project.events().ofAction(event.action);
            }
        }
        if (page->size() < pageSize)
            return QList<Event>();
    }
}

Result<ExampleSummary> ReviewDesk::undo(const Actor &actor)
{
    const Result<QList<Event>> action = undoable(actor.reviewer);
    if (!action)
        return action.error();
    if (action->isEmpty())
        return Error{tr("There is nothing of yours to undo."), {}};
    return voidAction(*action, false, actor);
}

Result<ExampleSummary> ReviewDesk::redo(const Actor &actor)
{
    const Result<QList<Event>> action = redoable(actor.reviewer);
    if (!action)
        return action.error();
    if (action->isEmpty())
        return Error{tr("There is nothing of yours to redo."), {}};
    return voidAction(*action, true, actor);
}

Result<void> ReviewDesk::checkNobodyElseActed(const QList<Event> &action,
                                              const QString &reviewer) const
{
    for (const Event &event : action) {
        const Result<QList<Event>> events = m_project.events().ofExample(event.example);
        if (!events)
            return events.error();
        const QList<Event> effective = effectiveEvents(*events);
        const auto other = std::ranges::find_if(effective, [&](const Event &later) {
            return later.sequence > event.sequence && later.reviewer != reviewer &&
                   later.kind != EventKind::Commented; // Words stand in nobody's way.
        });
        if (other != effective.end())
            return Error{
                tr("%1 has worked on this example since then, so it cannot be undone or redone. "
                   "Reopen it instead.")
                    .arg(other->reviewer),
                {}};
    }
    return {};
}

/// The rules may have changed since: to approve again is to approve.
Result<void> ReviewDesk::checkRedone(const ExampleSummary &before, const ExampleSummary &after,
                                     bool redo, const Actor &actor) const
{
    if (!redo || before.status == Status::Approved || after.status != Status::Approved)
        return {};
    ExampleSummary judged = after;
    judged.status = before.status;
    judged.asker = before.asker;
    return checkAllowed(judged, {Verdict::Approve, {}, {}}, actor);
}

Result<ExampleSummary> ReviewDesk::voidAction(const QList<Event> &action, bool redo,
                                              const Actor &actor)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> known = m_project.reloadRules(); !known)
        return known.error();
    if (Result<void> alone = checkNobodyElseActed(action, actor.reviewer); !alone)
        return alone.error();
    QString group;
    Result<ExampleSummary> after = Error{};
    for (auto event = action.crbegin(); event != action.crend(); ++event) {
        const Result<ExampleSummary> before = summary(event->example);
        if (!before)
            return before;
        Event undone;
        undone.kind = EventKind::Undone;
        undone.action = group;
        undone.detail = toCompactJson({{"undoes", toStd(event->uuid)}, {"redo", redo}});
        const Result<Event> written = append(*before, undone, actor);
        if (!written)
            return written.error();
        group = written->action;
        after = refolded(*before);
        if (!after)
            return after;
        if (Result<void> allowed = checkRedone(*before, *after, redo, actor); !allowed)
            return allowed.error();
    }
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return after;
}
