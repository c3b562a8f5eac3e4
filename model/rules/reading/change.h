// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/direction.h"
#include "model/rules/reading/numberpair.h"

/// A percentage and the two numbers between which a text says that it lies:
/// "135→140 lb over 2 weeks (3.7% increase)".
struct StatedChange
{
    NumberPair pair;
    double percent = 0;
    qint8 decimals = 0; ///< Digits behind the point of the percentage.
    Bound bound = Bound::Exact;
    Direction direction = Direction::None;
    int percentToken = 0;
    int directionToken = -1; ///< The word that names the direction; -1 for a sign or none.
    TokenRange tokens;       ///< Pair and percentage together, for messages.

    /// Whether the percentage is that of the pair, within half a unit of its last digit and
    /// `slack` percentage points; a bare one may also be the share that is left.
    bool isRight(double slack) const;
    /// Whether the direction is the pair's.
    bool isDirectionRight() const;
};

/// The changes that a text states. A percentage that is not tied to a pair in its clause is left
/// out, and so is one that speaks of a rate, a range, a limit or a share.
QList<StatedChange> changesIn(const ReadText &text);
