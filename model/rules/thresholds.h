// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

class CheckedCase;

/// How long a symptom may last before somebody has to look at it, as one text has it.
struct Threshold
{
    QString symptom; ///< "night pain"; "pain" also for "it" and "symptoms".
    double hours = 0;
    const ReadText *text = nullptr;
    TokenRange tokens; ///< From the symptom to the time.
};

/// All thresholds of the answer's triggers, consultation, checkpoints and response, in that order.
QList<Threshold> thresholdsOf(const CheckedCase &checked);
