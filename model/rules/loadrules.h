// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Weekly volume: its sums, its cut and its way back.
class LoadRules
{
    Q_DECLARE_TR_FUNCTIONS(LoadRules)

public:
    static QList<RuleFunction> all();
};
