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
    static QList<RuleFunction> all();
};
