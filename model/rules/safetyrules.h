// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Advice that could hurt somebody.
class SafetyRules
{
    Q_DECLARE_TR_FUNCTIONS(SafetyRules)

public:
    static QList<RuleFunction> all();
};
