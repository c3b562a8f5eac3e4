// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// What the plan does with each exercise.
class ModificationRules
{
    Q_DECLARE_TR_FUNCTIONS(ModificationRules)

public:
    static QList<RuleFunction> all();
};
