// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Sums and percentages inside sentences.
class ArithmeticRules
{
    Q_DECLARE_TR_FUNCTIONS(ArithmeticRules)

public:
    static QList<RuleFunction> all();

private:
    static void checkPercentChanges(const CheckedCase &checked, Report &report);
    static void checkSums(const CheckedCase &checked, Report &report);
};
