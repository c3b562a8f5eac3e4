// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/reviewdesk.h"

#include "model/base/jsontypes.h"
#include "model/base/sha256.h"
#include "model/dataset/example.h"
#include "model/exchange/recordmarks.h"
#include "model/exchange/recordparser.h"
#include "model/workspace/examplechecks.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Json decisionDetail(const Decision &decision)
{
    Json detail = Json::object();
    if (!decision.reasons.isEmpty()) {
        for (const QString &code : decision.reasons)
            detail["reasons"].push_back(toStd(code));
    }
    if (!decision.note.isEmpty())
        detail["note"] = toStd(decision.note);
    return detail;
}

} // namespace

/// What an import would not take must not come about by an edit, or the export could not be read
/// again.
Result<void> ReviewDesk::checkReadable(const QByteArray &record)
{
    if (const std::optional<RecordFault> fault = RecordParser::check(record))
        return Error{tr("The edit would leave a record that cannot be read: %1").arg(fault->reason),
                     {}};
    const std::optional<JsonText> text = JsonText::of(record);
    const QList<JsonValue> members = text ? text->root().children() : QList<JsonValue>();
    const bool isExample = std::ranges::any_of(members, [](const JsonValue &member) {
        return RecordMarks::isRecordKey(member.key().toUtf8());
    });
    if (!isExample)
        return Error{tr("The edit would leave no example: an output, a final assessment, a user "
                        "input or a conversation has to stay."),
                     {}};
    return {};
}

Result<ExampleSummary> ReviewDesk::change(ExampleId id, const Change &append)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> known = m_project.reloadRules(); !known)
        return known.error();
    const Result<ExampleSummary> before = summary(id);
    if (!before)
        return before;
    if (Result<void> appended = append(*before); !appended)
        return appended.error();
    Result<ExampleSummary> after = refolded(*before);
    if (!after)
        return after;
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return after;
}

Result<ExampleSummary> ReviewDesk::decide(ExampleId id, const Decision &decision,
                                          const Actor &actor)
{
    return change(id, [&](const ExampleSummary &before) -> Result<void> {
        const Result<Event> event = appendDecision(before, decision, {}, actor);
        return event ? Result<void>() : event.error();
    });
}

Result<ExampleSummary> ReviewDesk::edit(ExampleId id, int revision, const Patch &patch,
                                        const Actor &actor, const QString &fix)
{
    return change(id, [&](const ExampleSummary &before) -> Result<void> {
        const Result<Event> event = appendEdit(before, revision, patch, {}, actor, fix);
        return event ? Result<void>() : event.error();
    });
}

Result<ExampleSummary> ReviewDesk::saveAndApprove(ExampleId id, int revision, const Patch &patch,
                                                  const Actor &actor)
{
    return change(id, [&](const ExampleSummary &before) -> Result<void> {
        const Result<Event> edited = appendEdit(before, revision, patch, {}, actor);
        if (!edited)
            return edited.error();
        const Result<ExampleSummary> between = refolded(before);
        if (!between)
            return between.error();
        const Decision approve{Verdict::Approve, {}, {}};
        const Result<Event> event = appendDecision(*between, approve, edited->action, actor);
        return event ? Result<void>() : event.error();
    });
}

Result<ExampleSummary> ReviewDesk::setFlag(ExampleId id, bool on, const Actor &actor)
{
    return change(id, [&](const ExampleSummary &before) -> Result<void> {
        if (before.flagged == on)
            return {};
        Event event;
        event.kind = EventKind::Flagged;
        event.detail = toCompactJson({{"on", on}});
        const Result<Event> written = this->append(before, event, actor);
        return written ? Result<void>() : written.error();
    });
}

Result<ExampleSummary> ReviewDesk::comment(ExampleId id, const JsonPointer &place,
                                           const QString &text, const Actor &actor)
{
    return change(id, [&](const ExampleSummary &before) -> Result<void> {
        if (text.trimmed().isEmpty())
            return Error{tr("A comment needs words."), {}};
        Event event;
        event.kind = EventKind::Commented;
        event.detail =
            toCompactJson({{"pointer", toStd(place.toString())}, {"note", toStd(text.trimmed())}});
        const Result<Event> written = this->append(before, event, actor);
        return written ? Result<void>() : written.error();
    });
}

Result<ExampleSummary> ReviewDesk::markStep(ExampleId id, const JsonPointer &step,
                                            std::optional<StepVerdict> verdict, const Actor &actor)
{
    return change(id, [&](const ExampleSummary &before) -> Result<void> {
        Event event;
        event.kind = EventKind::Marked;
        event.detail = toCompactJson({{"pointer", toStd(step.toString())},
                                      {"verdict", verdict ? toStd(idOf(*verdict)) : "none"}});
        const Result<Event> written = this->append(before, event, actor);
        return written ? Result<void>() : written.error();
    });
}

Result<QList<Event>> ReviewDesk::history(ExampleId id) const
{
    return m_project.events().ofExample(id);
}

Result<ExampleSummary> ReviewDesk::summary(ExampleId id) const
{
    const Result<std::optional<ExampleSummary>> found = m_project.examples().find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{tr("This example is no longer in the project."), {}};
    return **found;
}

Result<Event> ReviewDesk::append(const ExampleSummary &summary, Event event, const Actor &actor)
{
    if (actor.reviewer.trimmed().isEmpty())
        return Error{tr("Nobody is signed in: say who reviews first."), {}};
    event.example = summary.id;
    event.reviewer = actor.reviewer;
    event.at = actor.now;
    if (event.revision == 0)
        event.revision = summary.revision;
    return m_project.events().append(event);
}

Result<Event> ReviewDesk::appendDecision(const ExampleSummary &summary, const Decision &decision,
                                         const QString &action, const Actor &actor)
{
    if (Result<void> complete = ReviewFlow::check(decision); !complete)
        return complete.error();
    if (Result<void> allowed = checkAllowed(summary, decision, actor); !allowed)
        return allowed.error();
    Event event;
    event.kind = ReviewFlow::kindOf(decision.verdict);
    event.action = action;
    Json detail = decisionDetail(decision);
    detail["rules"] = m_project.checker()->rules().version();
    const Result<int> guideline = m_project.guidelines().newestVersion(summary.category);
    if (!guideline)
        return guideline.error();
    if (*guideline > 0)
        detail["guideline"] = *guideline;
    if (actor.activeSeconds)
        detail["active_seconds"] = *actor.activeSeconds;
    event.detail = toCompactJson(detail);
    return append(summary, event, actor);
}

/// An approval is judged by fresh findings, whatever was stored.
Result<void> ReviewDesk::checkAllowed(ExampleSummary summary, const Decision &decision,
                                      const Actor &actor) const
{
    if (decision.verdict != Verdict::Approve)
        return ReviewFlow::check(summary, decision, actor.reviewer);
    const Result<QList<CheckedFinding>> found = findings(summary);
    if (!found)
        return found.error();
    ExampleChecks::count(summary, *found);
    return ReviewFlow::check(summary, decision, actor.reviewer, *found);
}

Result<Event> ReviewDesk::appendEdit(const ExampleSummary &summary, int revision,
                                     const Patch &patch, const QString &action, const Actor &actor,
                                     const QString &fix)
{
    if (revision != summary.revision)
        return Error{
            tr("%1 was changed meanwhile: revision %2 is current now. Look at it and edit again.")
                .arg(summary.label)
                .arg(summary.revision),
            {}};
    const Result<QByteArray> before = m_project.examples().raw(summary.id, revision);
    const Result<int> newest = m_project.examples().newestRevision(summary.id);
    if (!before || !newest)
        return before ? newest.error() : before.error();
    const Result<Patch> complete = PatchCodec::withOldValues(*before, patch);
    const Result<QByteArray> after = PatchCodec::apply(*before, patch);
    if (!complete || !after)
        return complete ? after.error() : complete.error();
    if (*after == *before)
        return Error{tr("The edit changes nothing."), {}};
    if (Result<void> readable = checkReadable(*after); !readable)
        return readable.error();
    if (Result<void> added = m_project.examples().addRevision(summary.id, *newest + 1, *after);
        !added)
        return added.error();
    Event event;
    event.kind = EventKind::Edited;
    event.action = action;
    event.revision = *newest + 1;
    event.detail = "{\"from\":" + QByteArray::number(revision) + ",\"sha256\":\"" +
                   Sha256::of(*after).toHex() + "\",\"patch\":" + PatchCodec::toJson(*complete) +
                   (fix.isEmpty() ? QByteArray() : ",\"fix\":" + toJsonString(fix)) + '}';
    return append(summary, event, actor);
}

Result<ExampleSummary> ReviewDesk::refolded(ExampleSummary summary)
{
    const Result<QList<Event>> events = m_project.events().ofExample(summary.id);
    if (!events)
        return events.error();
    const ExampleState state = fold(*events);
    if (state.revision != summary.revision) {
        const Result<QByteArray> raw = m_project.examples().raw(summary.id, state.revision);
        const Result<QString> batchCategory = m_project.batches().categoryOf(summary.batch);
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
    if (Result<void> updated = m_project.examples().update(summary); !updated)
        return updated.error();
    const Result<QList<CheckedFinding>> checked = ExampleChecks(m_project).refresh(summary, state);
    if (!checked)
        return checked.error();
    return summary;
}
