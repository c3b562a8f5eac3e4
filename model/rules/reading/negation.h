// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/readtext.h"

/// Whether a text denies what stands at a range of tokens: "no numbness", "denies tingling or
/// weakness", "without a pop", "numbness: none". The scope of a negation runs over a list and ends
/// at "but", at a new statement and at the end of the sentence (after Chapman et al., A simple
/// algorithm for identifying negated findings, J Biomed Inform 2001;34:301).
bool isNegated(const ReadText &text, TokenRange range);
