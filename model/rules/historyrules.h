// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Whether the training log is used, and quoted as it is. Most of its rules have a class of their
/// own in model/rules/history.
class HistoryRules
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRules)

public:
    static QList<RuleFunction> all();

private:
    static void referenced(const CheckedCase &checked, Report &report);
};
