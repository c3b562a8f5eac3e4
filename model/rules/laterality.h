// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

class CheckedCase;
class Report;

/// Whether the answer speaks of the side that hurts.
class Laterality
{
    Q_DECLARE_TR_FUNCTIONS(Laterality)

public:
    /// The rule laterality-consistent.
    static void check(const CheckedCase &checked, Report &report);
};
