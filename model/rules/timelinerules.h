// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// The checkpoints of the recovery.
class TimelineRules
{
    Q_DECLARE_TR_FUNCTIONS(TimelineRules)

public:
    static QList<RuleFunction> all();
};
