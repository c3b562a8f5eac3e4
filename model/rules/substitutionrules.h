// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Replacements against the substitution library.
class SubstitutionRules
{
    Q_DECLARE_TR_FUNCTIONS(SubstitutionRules)

public:
    static QList<RuleFunction> all();
};
