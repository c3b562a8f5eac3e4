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
    static QList<RuleFunction> all();
};
