// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

class ReadText;

/// Texts without broken characters, control tokens and placeholders.
class CleanTextRules
{
    Q_DECLARE_TR_FUNCTIONS(CleanTextRules)

public:
    static QList<RuleFunction> all();

private:
    static void checkClean(const CheckedCase &checked, Report &report);
    static bool checkMisread(const ReadText &text, Report &report);
    static void checkInvisible(const ReadText &text, Report &report);
    static void checkForeign(const ReadText &text, Report &report);
};
