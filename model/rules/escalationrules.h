// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// What sends the athlete to a doctor, and when.
class EscalationRules
{
    Q_DECLARE_TR_FUNCTIONS(EscalationRules)

public:
    static QList<RuleFunction> all();
};
