// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

#include <QCoreApplication>

class CheckedCase;
class Report;

/// Whether "leg sets 20 → 13" in the answer is what the plan does to that volume.
class VolumeAgreement
{
    Q_DECLARE_TR_FUNCTIONS(VolumeAgreement)

public:
    /// Says where it found something wrong, in tokens of the response.
    static QList<TokenRange> check(const CheckedCase &checked, Report &report);
};
