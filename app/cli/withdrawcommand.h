// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"

class WithdrawCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WithdrawCommand)

public:
    explicit WithdrawCommand(const Environment &environment);

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    /// What is wrong with the way it was called; empty when nothing is.
    static QString faultOf(const QCommandLineParser &given);

    Environment m_environment;
};
