// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"

#include <QList>
#include <QStringList>

/// All commands of one moment, found by a few letters. Examples are looked up while somebody types,
/// as there may be a hundred thousand.
class CommandIndex
{
public:
    /// How long a look may take: quick between two keys, thorough once the typing pauses.
    enum class Look { Quick, Thorough };
    using Lookup = std::function<QList<Command>(const QString &text, Look look)>;

    CommandIndex() = default;
    /// `recent`: ids, newest first. `lookUp` finds examples.
    CommandIndex(QList<Command> commands, const QStringList &recent, Lookup lookUp);

    /// Best first: what can be done before what cannot, what was done lately before the rest.
    QList<Command> find(const QString &text, Look look = Look::Quick) const;

private:
    static constexpr qsizetype mostFound = 60;

    QList<Command> m_commands; ///< Recent ones first.
    qsizetype m_recent = 0;    ///< How many of them were done lately.
    Lookup m_lookUp;
};
