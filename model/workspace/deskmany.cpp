// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The half of ReviewDesk that decides about many examples as one action.
#include "model/workspace/reviewdesk.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

Error cancelled()
{
    return {ReviewDesk::tr("Cancelled. Nothing was changed."), {}};
}

} // namespace

/// Why one of many is left out; success when nothing stands in the way.
Result<void> ReviewDesk::checkMany(const ExampleSummary &summary, const ManyDecision &many,
                                   const Actor &actor) const
{
    if (many.decision)
        return checkAllowed(summary, *many.decision, actor);
    if (summary.flagged == many.flag)
        return Error{many.flag ? tr("It is flagged already.") : tr("It has no flag."), {}};
    return {};
}

Result<QList<ManyResult>> ReviewDesk::previewMany(const ManyDecision &many,
                                                  const QList<ExampleId> &examples,
                                                  const Actor &actor, const Proceed &proceed) const
{
    QList<ManyResult> results;
    for (const ExampleId id : examples) {
        const Result<ExampleSummary> before = summary(id);
        if (!before)
            return before.error();
        const Result<void> allowed = checkMany(*before, many, actor);
        if (!allowed && allowed.error().kind != ErrorKind::Refused)
            return allowed.error();
        results +=
            {id, before->label, before->status, allowed ? QString() : allowed.error().message};
        if (proceed && !proceed(int(results.size()), int(examples.size())))
            return cancelled();
    }
    return results;
}

Result<QList<ManyResult>> ReviewDesk::decideMany(const ManyDecision &many,
                                                 const QList<ExampleId> &examples,
                                                 const Actor &actor, const Proceed &proceed)
{
    if (many.decision) {
        if (Result<void> complete = ReviewFlow::check(*many.decision); !complete)
            return complete.error();
    }
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> known = m_project.reloadRules(); !known)
        return known.error();
    QList<ManyResult> results;
    QString action;
    for (const ExampleId id : examples) {
        const Result<ExampleSummary> before = summary(id);
        if (!before)
            return before.error();
        const Result<Event> decided = appendMany(*before, many, action, actor);
        if (!decided && decided.error().kind != ErrorKind::Refused)
            return decided.error();
        if (decided) {
            action = decided->action;
            if (const Result<ExampleSummary> after = refolded(*before); !after)
                return after.error();
        }
        results +=
            {id, before->label, before->status, decided ? QString() : decided.error().message};
        if (proceed && !proceed(int(results.size()), int(examples.size())))
            return cancelled();
    }
    if (action.isEmpty())
        return results;
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return results;
}

/// Every reason to refuse comes before the first write, so that a refusal leaves nothing behind.
Result<Event> ReviewDesk::appendMany(const ExampleSummary &summary, const ManyDecision &many,
                                     const QString &action, const Actor &actor)
{
    if (many.decision)
        return appendDecision(summary, *many.decision, action, actor);
    if (Result<void> allowed = checkMany(summary, many, actor); !allowed)
        return allowed.error();
    Event event;
    event.kind = EventKind::Flagged;
    event.action = action;
    event.detail = toCompactJson({{"on", many.flag}});
    return append(summary, event, actor);
}
