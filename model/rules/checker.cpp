// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/checker.h"

#include "model/rules/checkedcase.h"
#include "model/rules/confidencerules.h"
#include "model/rules/conversationrules.h"
#include "model/rules/differentialrules.h"
#include "model/rules/domsrules.h"
#include "model/rules/escalationrules.h"
#include "model/rules/exerciserules.h"
#include "model/rules/historyrules.h"
#include "model/rules/loadrules.h"
#include "model/rules/modificationrules.h"
#include "model/rules/painrules.h"
#include "model/rules/reasoningrules.h"
#include "model/rules/redflagrules.h"
#include "model/rules/report.h"
#include "model/rules/safetyrules.h"
#include "model/rules/substitutionrules.h"
#include "model/rules/textrules.h"
#include "model/rules/timelinerules.h"

#include <algorithm>

Checker::Checker(RuleSet rules) : m_rules(std::move(rules)) {}

QList<Finding> Checker::check(const Example &example, const QString &category) const
{
    const CheckedCase checked(example, category, knowledge());
    QList<Finding> findings;
    for (const RuleFunction &function : functions()) {
        const int index = RuleCatalogue::indexOf(function.id);
        const RuleInfo &rule = RuleCatalogue::all()[index];
        const RuleSetting &setting = m_rules.setting(index);
        if (!setting.on || !rule.appliesTo(category))
            continue;
        Report report(rule, setting, findings);
        function.check(checked, report);
    }
    sortBySeverity(findings);
    return findings;
}

QList<Finding> Checker::check(const QString &rule, const Example &example,
                              const QString &category) const
{
    QList<Finding> findings;
    const int index = RuleCatalogue::indexOf(rule);
    const auto function = std::ranges::find(functions(), rule, &RuleFunction::id);
    if (index < 0 || function == functions().end() ||
        !RuleCatalogue::all()[index].appliesTo(category))
        return findings;
    const CheckedCase checked(example, category, knowledge());
    Report report(RuleCatalogue::all()[index], m_rules.setting(index), findings);
    function->check(checked, report);
    sortBySeverity(findings);
    return findings;
}

const QList<RuleFunction> &Checker::functions()
{
    static const QList<RuleFunction> functions = [] {
        QList<RuleFunction> all =
            ReasoningRules::all() + ConfidenceRules::all() + EscalationRules::all() +
            TimelineRules::all() + ModificationRules::all() + LoadRules::all() +
            HistoryRules::all() + DifferentialRules::all() + DomsRules::all() +
            ConversationRules::all() + RedFlagRules::all() + SubstitutionRules::all() +
            SafetyRules::all() + TextRules::all() + ExerciseRules::all() + PainRules::all();
        std::ranges::stable_sort(all, {}, [](const RuleFunction &function) {
            return RuleCatalogue::indexOf(function.id);
        });
        return all;
    }();
    return functions;
}
