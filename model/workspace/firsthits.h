// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/examplestore.h"

/// The first examples that match a search while it is still being typed, so quickly that every key
/// press can ask. What has been typed of the last word so far is taken as a whole word where that
/// finds enough, and is left out while it is too short: beginnings of one or two letters fit so
/// many words that to look for all of them takes longer than to type the next letter.
class FirstHits
{
public:
    static constexpr qsizetype shortestBeginning = 3;

    static Result<QList<ExampleSummary>> of(const ExampleStore &examples,
                                            const ExampleFilter &filter, int most);
    /// Nothing is asked yet but words that are too short.
    static bool isTooShort(const Query &query);
};
