// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// At how much pain training may go on (Silbernagel's pain-monitoring model).
class PainRules
{
    Q_DECLARE_TR_FUNCTIONS(PainRules)

public:
    static QList<RuleFunction> all();

private:
    static void thresholdSafe(const CheckedCase &checked, Report &report);
};
