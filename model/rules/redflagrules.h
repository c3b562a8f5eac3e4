// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Emergencies: found, put first, and not diluted.
class RedFlagRules
{
    Q_DECLARE_TR_FUNCTIONS(RedFlagRules)

public:
    static QList<RuleFunction> all();
};
