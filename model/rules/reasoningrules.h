// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Chains of reasoning: long enough, no padding, sums right, and they reach the conclusion.
class ReasoningRules
{
    Q_DECLARE_TR_FUNCTIONS(ReasoningRules)

public:
    /// With those of ArithmeticRules, which look at the same texts.
    static QList<RuleFunction> all();

private:
    static void checkLength(const CheckedCase &checked, Report &report);
    static void checkDistinct(const CheckedCase &checked, Report &report);
    static void checkConclusion(const CheckedCase &checked, Report &report);
};
