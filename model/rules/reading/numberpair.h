// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

/// Two numbers of one thing, before and after: "135→140 lb", "from 21 to 12 sets". A chain
/// "12→15→18" runs from its first number to its last.
struct NumberPair
{
    double from = 0;
    double to = 0;
    int fromToken = 0;
    int toToken = 0;
    TokenRange tokens; ///< With the unit.
    Joiner joiner = Joiner::To;
    bool isExplicit = false; ///< An arrow or a "from" says that it is no range.
    bool isChain = false;
    double second = 0;     ///< Of a chain: the number behind the first.
    double beforeLast = 0; ///< Of a chain: the number before the last.
    QString noun;          ///< The word that says what is counted; may be empty.
    /// In percent of the first number; positive when it rises.
    double percent() const { return (to - from) / from * 100; }
};

/// The pairs of a text that may be a change, in order. Set schemes ("3x8 → 4x15"), ratings of
/// exertion, dates and numbered weeks are none.
QList<NumberPair> pairsIn(const ReadText &text);
