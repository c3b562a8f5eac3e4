// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

struct SchemaFault;

/// The shape of a record.
class SchemaRules
{
    Q_DECLARE_TR_FUNCTIONS(SchemaRules)

public:
    static QList<RuleFunction> all();

private:
    static void checkSchema(const CheckedCase &checked, Report &report);
    static QString messageOf(const SchemaFault &fault);
    static QString kindNames(const QStringList &types);
};
