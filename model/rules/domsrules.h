// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Soreness that is no injury.
class DomsRules
{
    Q_DECLARE_TR_FUNCTIONS(DomsRules)

public:
    static QList<RuleFunction> all();
};
