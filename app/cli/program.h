// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"

#include <memory>
#include <vector>

/// rounds-cli without its process: picks the command that the first argument names.
class Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)

public:
    explicit Program(const Environment &environment);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// The arguments are those after the program's name.
    ExitCode run(const QStringList &arguments, Output &out);
    /// Null when there is no such command.
    Command *find(const QString &name) const;

private:
    ExitCode help(const QStringList &names, Output &out) const;
    ExitCode unknown(const QString &name, Output &out) const;
    QString overview() const;

    std::vector<std::unique_ptr<Command>> m_commands;
};
