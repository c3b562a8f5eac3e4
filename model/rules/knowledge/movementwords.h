// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <QHash>
#include <QStringList>

/// The words of which names of exercises are made (resources/rules/movement_words.json): which name
/// a movement, and which only say with what, how and where it is done.
class MovementWords
{
public:
    enum Kind : quint8 {
        Style = 1,
        Equipment = 2,
        Lift = 4,   ///< A movement of the whole body: no part of the body belongs before it.
        Action = 8, ///< A movement that a part of the body can do: "curl", "rotation".
        Body = 16,
        Generic = 32, ///< "pressing", "tennis": any words may stand beside it.
        Link = 64,
        Implied = 128, ///< Says nothing that the name alone does not say.
    };
    Q_DECLARE_FLAGS(Kinds, Kind)

    void add(const nlohmann::ordered_json &document);

    /// A name in single words, folded, abbreviations written out; numbers and notes in parentheses
    /// are left out.
    QStringList wordsOf(QStringView name) const;
    Kinds kindsOf(const QString &word) const { return m_kinds.value(word); }
    /// Whether the words make the name of a movement, known or not: all of them familiar, one that
    /// names a movement, and no part of the body before a movement of the whole body.
    bool nameMovement(const QStringList &words) const;

private:
    QHash<QString, Kinds> m_kinds;
    QHash<QString, QStringList> m_same;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(MovementWords::Kinds)
