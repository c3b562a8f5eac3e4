// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/phraselist.h"

class CheckedCase;
struct LexiconEntry;

/// A part of the body with its side: "left knee", "R groin", "knee (left)".
struct SidedPart
{
    const LexiconEntry *part = nullptr; ///< Of lexicon/sided_parts.json; its group is the region.
    bool isLeft = false;
    TokenRange tokens;
};

/// Whether a token is "left" or "right" and may mean a side, other than in "right after", "the
/// right amount" and "left over".
bool isSideWord(const ReadText &text, int at);
/// The parts of the body that a text gives a side. "Right away" and "left over" are no sides.
QList<SidedPart> sidedPartsIn(const CheckedCase &checked, const ReadText &text);
