// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

#include <QCoreApplication>

class CheckedCase;
class Report;

/// Whether weights stay in one unit, and conversions are right.
class WeightUnits
{
    Q_DECLARE_TR_FUNCTIONS(WeightUnits)

public:
    /// The rule unit-consistency.
    static void check(const CheckedCase &checked, Report &report);
    /// Whether the second of two neighbouring amounts restates the first in the other unit.
    static bool isRestated(const ReadText &text, const Amount &one, const Amount &other);

private:
    WeightUnits(const CheckedCase &checked, Report &report);

    void checkLog();
    void checkConversions(const ReadText &text);
    void checkUnit(const ReadText &text);
    bool isWellConverted(double value, Unit unit, double other, Unit otherUnit) const;
    bool isToldBefore(const QList<Amount> &amounts, qsizetype index) const;
    bool isQuoted(const Amount &amount) const;

    const CheckedCase &m_checked;
    Report &m_report;
    double m_share = 0;
    Unit m_unit = Unit::None; ///< Of the log, else of the athlete; None when they mix.
};
