// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

class ReadText;

/// Nobody may be recognised in the data.
class PrivacyRules
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyRules)

public:
    static QList<RuleFunction> all();

private:
    static void checkPersonalData(const CheckedCase &checked, Report &report);
    static void checkPatterns(const CheckedCase &checked, const ReadText &text, Report &report);
    static void checkNames(const CheckedCase &checked, const ReadText &text, Report &report);
};
