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
};
