// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Whether the training log is used, and quoted as it is.
class HistoryRules
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRules)

public:
    static QList<RuleFunction> all();
};
