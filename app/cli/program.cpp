// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/program.h"

#include "app/cli/backupcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/decidecommand.h"
#include "app/cli/editcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/flagcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/initcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/quarantinecommand.h"
#include "app/cli/quotacommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/rulescommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/table.h"
#include "app/cli/verifycommand.h"
#include "app/cli/waivecommand.h"
#include "app/cli/withdrawcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Program::Program(const Environment &environment)
{
    m_commands.push_back(std::make_unique<InitCommand>(environment));
    m_commands.push_back(std::make_unique<ImportCommand>(environment));
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<ListCommand>());
    m_commands.push_back(std::make_unique<ShowCommand>());
    m_commands.push_back(std::make_unique<DecideCommand>(environment));
    m_commands.push_back(std::make_unique<EditCommand>(environment));
    m_commands.push_back(std::make_unique<WaiveCommand>(environment));
    m_commands.push_back(std::make_unique<FlagCommand>(environment));
    m_commands.push_back(std::make_unique<RulesCommand>(environment));
    m_commands.push_back(std::make_unique<QuotaCommand>(environment));
    m_commands.push_back(std::make_unique<QuarantineCommand>());
    m_commands.push_back(std::make_unique<WithdrawCommand>(environment));
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<VerifyCommand>());
    m_commands.push_back(std::make_unique<BackupCommand>());
    m_commands.push_back(std::make_unique<RestoreCommand>(environment));
}

Program::~Program() = default;

ExitCode Program::run(const QStringList &arguments, Output &out)
{
    const QString first = arguments.value(0);
    if (arguments.isEmpty() || first == u"--help"_s || first == u"-h"_s) {
        out.print(overview());
        return ExitCode::Done;
    }
    if (first == u"--version"_s || first == u"-v"_s) {
        out.print(u"rounds-cli "_s + QStringLiteral(ROUNDS_VERSION));
        return ExitCode::Done;
    }
    if (first == u"help"_s)
        return help(arguments.mid(1), out);
    Command *command = find(first);
    return command ? command->run(arguments.mid(1), out) : unknown(first, out);
}

Command *Program::find(const QString &name) const
{
    const auto found = std::ranges::find(m_commands, name, &Command::name);
    return found == m_commands.end() ? nullptr : found->get();
}

ExitCode Program::help(const QStringList &names, Output &out) const
{
    if (names.isEmpty()) {
        out.print(overview());
        return ExitCode::Done;
    }
    const Command *command = find(names.first());
    if (!command)
        return unknown(names.first(), out);
    out.print(command->help());
    return ExitCode::Done;
}

ExitCode Program::unknown(const QString &name, Output &out) const
{
    out.complain(tr("There is no command \"%1\". \"rounds-cli help\" lists them.").arg(name));
    return ExitCode::Usage;
}

QString Program::overview() const
{
    Table commands({tr("Commands:"), {}});
    for (const std::unique_ptr<Command> &command : m_commands)
        commands.addRow({u"  "_s + command->name(), command->summary()});
    return tr("Usage: rounds-cli COMMAND PROJECT ... [options]\n\n"
              "Review of generated training examples, without a window.\n\n"
              "%1\n\n"
              "\"rounds-cli help COMMAND\" says more about one. With --json a command prints one "
              "JSON document.\n"
              "Exit codes: 0 done, 1 partly done or refused, 2 wrong usage, 3 cannot open or "
              "write, 4 damaged project.")
        .arg(commands.toText());
}
