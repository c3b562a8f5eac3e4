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

private:
    static void inLibrary(const CheckedCase &checked, Report &report);
    static void loadConsistent(const CheckedCase &checked, Report &report);
    static void useCaseFits(const CheckedCase &checked, Report &report);
};
