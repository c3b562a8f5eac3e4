// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

/// An addition that a text writes out: "9 sets + 12 sets chest = 21 sets".
struct StatedSum
{
    QList<double> terms;
    double result = 0;
    qint8 decimals = 0; ///< Digits behind the point of the result.
    int resultToken = 0;
    TokenRange tokens; ///< From the first term to the result.

    double total() const;
    /// Within half a unit of the last digit that the result prints.
    bool isRight() const;
};

/// The additions of a text. Left out are those whose terms are multiplied, divided, hedged or
/// counted in different units.
QList<StatedSum> sumsIn(const ReadText &text);
