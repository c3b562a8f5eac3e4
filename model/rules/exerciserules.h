// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// The names of exercises: whether they exist, and whether the plan agrees with itself about them.
class ExerciseRules
{
    Q_DECLARE_TR_FUNCTIONS(ExerciseRules)

public:
    static QList<RuleFunction> all();

private:
    static void contradiction(const CheckedCase &checked, Report &report);
    static void known(const CheckedCase &checked, Report &report);
};
