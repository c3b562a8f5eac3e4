// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/historyrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/history/contextvalues.h"
#include "model/rules/history/grounding.h"
#include "model/rules/history/historyfacts.h"
#include "model/rules/history/timespan.h"
#include "model/rules/history/weightunits.h"
#include "model/rules/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether a step names an exercise, or the log, together with a number of the context.
bool quotesHistory(const ReadText &step, const HistoryFacts &facts, const CheckedCase &checked)
{
    static const QStringList words = {u"log"_s,    u"logged"_s,  u"history"_s,   u"sleep"_s,
                                      u"volume"_s, u"program"_s, u"programme"_s, u"rpe"_s};
    bool named = !facts.rowsNamedIn(step, {0, int(step.tokens().size())}).isEmpty() ||
                 !checked.exercisesIn(step).isEmpty();
    for (int at = 0; !named && at < step.tokens().size(); ++at)
        named = step.isAnyWordAt(at, words);
    if (!named)
        return false;
    return std::ranges::any_of(step.amounts(), [&](const Amount &amount) {
        // Pain scores, percentages and spans of time are in every text.
        const bool counts = amount.isWeight() || amount.unit == Unit::None ||
                            amount.unit == Unit::Rpe || amount.unit == Unit::Set ||
                            amount.unit == Unit::SetsReps || amount.unit == Unit::Rep ||
                            amount.unit == Unit::Hour || amount.unit == Unit::Other ||
                            amount.unit == Unit::Kilometre || amount.unit == Unit::Minute;
        return counts && (facts.hasNumber(amount.low, 0.05) || facts.hasNumber(amount.high, 0.05) ||
                          facts.hasSets(amount.low));
    });
}

} // namespace

void HistoryRules::referenced(const CheckedCase &checked, Report &report)
{
    const QList<JsonValue> &chain = checked.reasoningChain();
    if (checked.trainingLog().isEmpty() || chain.isEmpty())
        return;
    const auto &facts = checked.shared<HistoryFacts>();
    const auto quoting = std::ranges::count_if(chain, [&](const JsonValue &step) {
        return quotesHistory(checked.read(step), facts, checked);
    });
    if (quoting >= report.number(QLatin1StringView("steps")))
        return;
    const JsonPointer place = checked.answer()[u"reasoning_chain"_s].place();
    const QString rows = tr("%n row(s)", nullptr, int(checked.trainingLog().size()));
    if (quoting == 0)
        report
            .add(place, tr("The context has a training log of %1, and no reasoning step quotes an "
                           "exercise with a number from it.")
                            .arg(rows))
            .related = {checked.example().context()[u"user_history"_s].place()};
    else
        report
            .add(Severity::Hint, place,
                 tr("The context has a training log of %1, and only one reasoning step quotes it.")
                     .arg(rows))
            .related = {checked.example().context()[u"user_history"_s].place()};
}

QList<RuleFunction> HistoryRules::all()
{
    return {{u"history-referenced"_s, &HistoryRules::referenced},
            {u"history-facts-grounded"_s, &Grounding::check},
            {u"history-timespan"_s, &TimeSpan::check},
            {u"context-values-plausible"_s, &ContextValues::check},
            {u"unit-consistency"_s, &WeightUnits::check}};
}
