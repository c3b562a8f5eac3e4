// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/query.h"

/// Changes a search as if somebody had typed it: for filters that are clicked.
class QueryEditing
{
public:
    /// The search with one filter having these values, as they are written after its colon; without
    /// it when there are none. What else it asks for stays, each filter at most once.
    static QString withFilter(const Query &query, QueryField field, const QStringList &values);
    /// The values that a search asks of a field, as they are written. Nothing when it does so in a
    /// way that a list of values cannot say: more than once, or with a minus sign.
    static std::optional<QStringList> valuesOf(const Query &query, QueryField field,
                                               const QString &text);
};
