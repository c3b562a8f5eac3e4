// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"
#include "model/review/queryvocabulary.h"

/// What may come next where somebody types a search.
struct QueryCompletion
{
    TextRange replaced;         ///< What a choice takes the place of.
    QList<QueryChoice> choices; ///< Each value as it has to be typed.

    /// At a cursor, from 0. Offers nothing inside quotes that stand for themselves.
    static QueryCompletion at(const QString &text, int cursor, const QueryVocabulary &vocabulary);

    bool operator==(const QueryCompletion &) const = default;
};
