// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

struct Modification;

/// What the plan does with each exercise.
class ModificationRules
{
    Q_DECLARE_TR_FUNCTIONS(ModificationRules)

public:
    static QList<RuleFunction> all();

private:
    static void planPresent(const CheckedCase &checked, Report &report);
    static void modificationSpecific(const CheckedCase &checked, Report &report);
    static void setsRepsParse(const CheckedCase &checked, Report &report);
    static void insteadOfMatchesLog(const CheckedCase &checked, Report &report);

    static void checkSlogan(const CheckedCase &checked, const Modification &modification,
                            Report &report);
    static void checkParts(const CheckedCase &checked, const Modification &modification,
                           Report &report);
};
