// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// The texts themselves: present, clean, private, in agreement with the structure.
class TextRules
{
    Q_DECLARE_TR_FUNCTIONS(TextRules)

public:
    /// With those of the classes that look at characters, personal data, numbers and the schema.
    static QList<RuleFunction> all();

private:
    static void checkResponse(const CheckedCase &checked, Report &report);
    static void checkDisclaimer(const CheckedCase &checked, Report &report);
    static void checkTokens(const CheckedCase &checked, Report &report);
};
