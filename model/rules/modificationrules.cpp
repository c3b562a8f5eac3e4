// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/modificationrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/report.h"

using namespace Qt::StringLiterals;

QList<RuleFunction> ModificationRules::all()
{
    return {};
}
