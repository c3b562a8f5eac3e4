// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/sides.h"

#include <QMap>
#include <QSet>

#include <optional>

/// Which side the user says hurts: of each part of the body, and of the region that it belongs to.
/// What is well, long past or denied ("not the left") is no side that hurts.
class UserSides
{
public:
    struct Mention
    {
        const ReadText *text = nullptr;
        TokenRange tokens;
    };

    explicit UserSides(const CheckedCase &checked);

    bool isEmpty() const { return m_groups.isEmpty(); }
    /// The user's own words that a sided part of the answer contradicts; nothing when it does not.
    std::optional<Mention> contradicted(const SidedPart &part) const;

    /// "left heel's fine", "the right is perfectly okay": the side that does not hurt.
    static bool isWell(const ReadText &text, TokenRange side);

private:
    void readText(const CheckedCase &checked, const ReadText &text);
    void collectBare(const ReadText &text);
    void readBare(const ReadText &text, int at);
    void settle();

    QSet<int> m_marked; ///< Tokens of the text at hand that belong to a sided part.
    QSet<QString> m_left;
    QSet<QString> m_right;
    QMap<QString, Mention> m_parts;
    QMap<QString, Mention> m_groups;
    bool m_both = false;
    bool m_bareLeft = false; ///< "on the left" may be said of any part.
    bool m_bareRight = false;
    std::optional<Mention> m_bareSide; ///< "my left side", "the left one".
};
