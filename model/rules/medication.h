// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

#include <optional>

/// What a text prescribes of ibuprofen. Milligrams, hours and days.
struct IbuprofenAdvice
{
    double dose = 0;     ///< The largest single dose; 0 when none is written.
    double perDay = 0;   ///< How often a day at most; 0 when it is not written.
    double maximum = 0;  ///< The daily limit that it states; 0 when it states none.
    double days = 0;     ///< For how long; 0 when it does not say.
    TokenRange sentence; ///< What was read.

    double daily() const { return dose * perDay; }
};

/// Reads the sentences about ibuprofen. `about` says that the text is about it without naming it,
/// as the details of an action "ibuprofen" are. Other painkillers, what the athlete already takes,
/// and warnings against it are left alone.
QList<IbuprofenAdvice> ibuprofenAdviceIn(const ReadText &text, bool about);
/// Whether a text names ibuprofen, or a brand of it.
bool namesIbuprofen(const ReadText &text);
/// Whether a text names another painkiller.
bool namesOtherPainkiller(const ReadText &text);
