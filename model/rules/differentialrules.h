// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// The list of what else it could be.
class DifferentialRules
{
    Q_DECLARE_TR_FUNCTIONS(DifferentialRules)

public:
    static QList<RuleFunction> all();

private:
    static void checkCount(const CheckedCase &checked, Report &report);
    static void checkRange(const CheckedCase &checked, Report &report);
    static void checkSum(const CheckedCase &checked, Report &report);
    static void checkFields(const CheckedCase &checked, Report &report);
    static void checkRepeated(const CheckedCase &checked, Report &report);
    static void checkOrder(const CheckedCase &checked, Report &report);
    static void checkPrimary(const CheckedCase &checked, Report &report);
};
