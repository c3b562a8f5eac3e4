// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "model/workspace/reviewdesk.h"

class DecideCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DecideCommand)

public:
    explicit DecideCommand(const Environment &environment);

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    struct Refusal
    {
        QString id;
        Error error;
    };

    /// What the options say, or what is wrong with them.
    static Result<Decision> decisionOf(const QCommandLineParser &given);
    static Result<void> decide(Project &project, const QString &id, const Decision &decision,
                               const Actor &actor);

    Environment m_environment;
};
