// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The half of ReviewDesk that deals with findings: accepting them, and mending many at once.
#include "model/workspace/reviewdesk.h"

#include "model/dataset/example.h"
#include "model/review/waivers.h"
#include "model/workspace/examplechecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QList<CheckedFinding>> ReviewDesk::findings(const ExampleSummary &summary) const
{
    return ExampleChecks(m_project).findings(summary);
}

Result<ExampleSummary> ReviewDesk::waive(ExampleId id, const QString &rule,
                                         const JsonPointer &place, const QString &reason,
                                         const Actor &actor)
{
    return waiveChosen(
        id, [&](const Finding &one) { return one.rule == rule && one.place == place; }, reason,
        actor);
}

Result<ExampleSummary> ReviewDesk::waive(ExampleId id, const Finding &finding,
                                         const QString &reason, const Actor &actor)
{
    return waiveChosen(
        id, [&](const Finding &one) { return isSame(one, finding); }, reason, actor);
}

Result<ExampleSummary> ReviewDesk::waiveChosen(ExampleId id, const Choice &isMeant,
                                               const QString &reason, const Actor &actor)
{
    return change(id, [&](const ExampleSummary &before) -> Result<void> {
        const Result<QList<CheckedFinding>> found = findings(before);
        const Result<QList<Event>> events = m_project.events().ofExample(id);
        if (!found || !events)
            return found ? events.error() : found.error();
        const ExampleState state = fold(*events);
        QString action;
        for (const CheckedFinding &checked : *found) {
            if (!checked.isOpen() || !isMeant(checked.finding))
                continue;
            Result<void> allowed = Waivers::check(state, checked.finding, reason, actor.reviewer);
            if (!allowed)
                return allowed;
            Event event;
            event.kind = EventKind::Waived;
            event.action = action;
            event.detail = Waivers::detailOf(checked.finding, reason);
            const Result<Event> written = append(before, event, actor);
            if (!written)
                return written.error();
            action = written->action;
        }
        if (action.isEmpty())
            return Error{tr("%1 has no such open finding: it was mended or waived, or its text "
                            "changed.")
                             .arg(before.label),
                         {}};
        return {};
    });
}

Result<QList<ProposedFix>> ReviewDesk::previewFixAll(const QString &rule) const
{
    const Result<QList<FixableFinding>> fixable = m_project.checks().fixable(rule);
    if (!fixable)
        return fixable.error();
    QList<ProposedFix> fixes;
    for (const FixableFinding &one : *fixable)
        fixes += {one.example, one.label, one.finding};
    return fixes;
}

Result<ClassFix> ReviewDesk::fixAll(const QString &rule, const QList<ExampleId> &examples,
                                    const Actor &actor, const Proceed &proceed)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> known = m_project.reloadRules(); !known)
        return known.error();
    ClassFix result;
    QString action;
    int done = 0;
    for (const ExampleId id : examples) {
        const Result<ExampleSummary> before = summary(id);
        if (!before)
            return before.error();
        const Result<Event> fixed = appendClassFix(*before, rule, action, actor);
        if (!fixed && fixed.error().kind != ErrorKind::Refused)
            return fixed.error();
        if (fixed) {
            action = fixed->action;
            if (const Result<ExampleSummary> after = refolded(*before); !after)
                return after.error();
            result.fixed += id;
        } else {
            result.refused += {id, before->label, fixed.error().message};
        }
        if (proceed && !proceed(++done, int(examples.size())))
            return Error{tr("Cancelled. Nothing was changed."), {}};
    }
    if (result.fixed.isEmpty())
        return result;
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return result;
}

/// Every reason to refuse comes before the first write, so that a refusal leaves nothing behind.
Result<Event> ReviewDesk::appendClassFix(const ExampleSummary &summary, const QString &rule,
                                         const QString &action, const Actor &actor)
{
    if (summary.status == Status::Rejected)
        return Error{tr("It is rejected. Reopen it before mending it."), {}};
    const Result<Patch> patch = classPatch(summary, rule);
    if (!patch)
        return patch.error();
    return appendEdit(summary, summary.revision, *patch, action, actor, rule);
}

Result<Patch> ReviewDesk::classPatch(const ExampleSummary &summary, const QString &rule) const
{
    Result<QByteArray> text = m_project.examples().raw(summary.id, summary.revision);
    const Result<QList<Event>> events = m_project.events().ofExample(summary.id);
    if (!text || !events)
        return text ? events.error() : text.error();
    const QList<GivenWaiver> waivers = fold(*events).waivers;
    const auto check = [&] {
        const Example example = Example::of(*text).value_or(Example());
        return Waivers::applied(m_project.checker()->check(example, summary.category), waivers);
    };
    const auto ofRule = [&rule](const CheckedFinding &one) {
        return one.isOpen() && one.finding.rule == rule;
    };
    QList<CheckedFinding> found = check();
    const auto errors = std::ranges::count_if(found, &CheckedFinding::isOpenError);
    Patch patch;
    for (auto left = std::ranges::count_if(found, ofRule);;) {
        const auto next = std::ranges::find_if(found, [&](const CheckedFinding &one) {
            return ofRule(one) && one.finding.isFixable();
        });
        if (next == found.end())
            break;
        patch += next->finding.fix;
        text = PatchCodec::apply(*text, next->finding.fix);
        if (!text)
            return text.error();
        found = check();
        if (std::ranges::count_if(found, ofRule) >=
            std::exchange(left, std::ranges::count_if(found, ofRule)))
            return Error{tr("The fix leaves the finding as it is."), {}};
    }
    if (patch.isEmpty())
        return Error{tr("There is nothing left that %1 could mend.").arg(rule), {}};
    if (std::ranges::count_if(found, &CheckedFinding::isOpenError) > errors)
        return Error{tr("The fix would leave a new error. Mend it by hand."), {}};
    return patch;
}
