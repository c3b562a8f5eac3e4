// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"
#include "model/review/query.h"

/// Where a search's words stand in a text that the index found by them.
class TextMatcher
{
public:
    explicit TextMatcher(const Query &query);

    /// False when the search has no words that could be shown.
    bool isActive() const { return !m_sought.isEmpty(); }
    /// In order; they do not overlap.
    QList<TextRange> matches(const QString &text) const;
    bool operator==(const TextMatcher &) const = default;

private:
    struct Sought
    {
        QStringList words;
        bool isBeginning = false; ///< The last word may go on.

        bool operator==(const Sought &) const = default;
    };

    QList<Sought> m_sought;
};
