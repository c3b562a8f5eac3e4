// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checker.h"

#include <QCoreApplication>

struct VolumeStep;

/// Weekly volume: its sums, its cut and its way back.
class LoadRules
{
    Q_DECLARE_TR_FUNCTIONS(LoadRules)

public:
    static QList<RuleFunction> all();

private:
    static void reductionArithmetic(const CheckedCase &checked, Report &report);
    static void volumeSum(const CheckedCase &checked, Report &report);
    static void volumeMatchesContext(const CheckedCase &checked, Report &report);
    static void progressionMonotoneCapped(const CheckedCase &checked, Report &report);
    static void progressionStep(const CheckedCase &checked, Report &report);
    static bool reportSteep(const VolumeStep &step, Report &report);
    static QString told(const VolumeStep &step);
    /// Of the last four weeks; those before the plan count with what was trained then.
    static double meanOfFour(const QList<double> &weeks, double earlier);
};
