// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"

class RestoreCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    explicit RestoreCommand(const Environment &environment);

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    Environment m_environment;
};
