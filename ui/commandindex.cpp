// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/commandindex.h"

#include "ui/fuzzymatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ofRecent = 5;

struct Ranked
{
    int score = 0;
    const Command *command = nullptr;
};

} // namespace

CommandIndex::CommandIndex(QList<Command> commands, const QStringList &recent, Lookup lookUp)
    : m_commands(std::move(commands)), m_lookUp(std::move(lookUp))
{
    auto end = m_commands.begin();
    for (const QString &id : recent) {
        const auto found = std::find_if(end, m_commands.end(),
                                        [&id](const Command &command) { return command.id == id; });
        if (found == m_commands.end())
            continue;
        std::rotate(end, found, found + 1);
        ++end;
    }
    m_recent = end - m_commands.begin();
}

QList<Command> CommandIndex::find(const QString &text, Look look) const
{
    const QString typed = text.trimmed();
    QList<Ranked> ranked;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const auto score = fuzzymatch::score(typed, m_commands[i].text))
            ranked += {*score + (i < m_recent ? ofRecent : 0), &m_commands[i]};
    }
    std::ranges::stable_sort(ranked, [](const Ranked &a, const Ranked &b) {
        if (a.command->enabled != b.command->enabled)
            return a.command->enabled;
        return a.score > b.score;
    });
    const QList<Command> examples =
        typed.isEmpty() || !m_lookUp ? QList<Command>() : m_lookUp(typed, look);
    // A number is of an id: that example is meant.
    const bool isId = std::ranges::any_of(typed, [](QChar letter) { return letter.isDigit(); });
    QList<Command> found;
    QList<Command> others;
    for (const Command &example : examples) {
        const bool named = isId && example.text.startsWith(typed, Qt::CaseInsensitive);
        (named ? found : others) += example;
    }
    const auto append = [&](bool enabled) {
        for (const Ranked &each : std::as_const(ranked)) {
            if (each.command->enabled == enabled && found.size() < mostFound)
                found += *each.command;
        }
    };
    append(true);
    found += others;
    append(false);
    return found;
}
