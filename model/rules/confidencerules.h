// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// How sure the assessment is, and whether it says why.
class ConfidenceRules
{
    Q_DECLARE_TR_FUNCTIONS(ConfidenceRules)

public:
    static QList<RuleFunction> all();

private:
    static void checkRange(const CheckedCase &checked, Report &report);
    static void checkReasoning(const CheckedCase &checked, Report &report);
    static void checkBand(const CheckedCase &checked, Report &report);
    static void checkCertainty(const CheckedCase &checked, Report &report);
    static void checkTopDifferential(const CheckedCase &checked, Report &report);
};
