// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

/// Multi-turn conversations and ambiguous cases.
class ConversationRules
{
    Q_DECLARE_TR_FUNCTIONS(ConversationRules)

public:
    static QList<RuleFunction> all();
};
