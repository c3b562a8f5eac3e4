// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/phraselist.h"

class CheckedCase;

/// How soon somebody has to be seen.
enum class Haste {
    Unclear, ///< Says nothing, or depends on something.
    None,    ///< "not needed", "monitor at home"
    Routine, ///< "routine", "within two weeks"
    Days,    ///< "this week", "within 72 hours"
    Today,   ///< "same day", "within 24 hours", "urgent"
    Now,     ///< "immediate", "emergency department"
};

namespace Urgency {

/// What a field such as medical_consultation.urgency says.
Haste hasteOf(const ReadText &text);
/// Whether an answer calls the case an emergency in any of its fields, or within two days.
bool isUrgentAnswer(const CheckedCase &checked);
/// The first place in a text that names somebody to be seen ("emergency", "doctor"), undenied; an
/// empty range when there is none. `group` of lexicon/care.json, or empty for any.
TokenRange careIn(const CheckedCase &checked, const ReadText &text, const QString &group = {},
                  TokenRange within = {0, 1 << 30});

} // namespace Urgency
