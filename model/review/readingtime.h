// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/example.h"

/// How long the words of a case take to read. Adults read English prose silently at 238 words a
/// minute, most of them between 175 and 300 (Brysbaert 2019, "How many words do we read per
/// minute?", Journal of Memory and Language 109, 104047).
class ReadingTime
{
public:
    /// The upper end: who is faster has not read everything.
    static constexpr int fastWordsPerMinute = 300;

    /// Words of what is read before a decision: story, log, chain, conditions, answer.
    static int words(const Example &example);
    /// The seconds that a fast reader needs.
    static int fastest(const Example &example);
};
