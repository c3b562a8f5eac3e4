// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

class VerifyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

public:
    VerifyCommand();

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    /// What is wrong with the project; an error when that cannot be said.
    static Result<QStringList> problemsOf(const QString &path);
};
