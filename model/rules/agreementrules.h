// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// The athlete's text and the structure behind it say the same numbers.
class AgreementRules
{
    Q_DECLARE_TR_FUNCTIONS(AgreementRules)

public:
    static QList<RuleFunction> all();

private:
    static void checkResponse(const CheckedCase &checked, Report &report);
};
