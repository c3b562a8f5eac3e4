// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/parts.h"

#include <QCoreApplication>

class CheckedCase;
class Report;

/// Whether the numbers and dates of the context can be true.
class ContextValues
{
    Q_DECLARE_TR_FUNCTIONS(ContextValues)

public:
    /// The rule context-values-plausible.
    static void check(const CheckedCase &checked, Report &report);

private:
    static void checkDates(const QList<LogRow> &log, Report &report);
    static void checkRow(const LogRow &row, Report &report);
    static void checkNumber(const JsonValue &value, const QString &parameter, const QString &what,
                            Report &report, double factor = 1);
};
