// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"

class RulesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)

public:
    explicit RulesCommand(const Environment &environment);

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    /// Stores the rule set of a file as the next version, and checks by it.
    Result<void> set(Project &project, const RuleSet &rules, const QCommandLineParser &given,
                     Output &out);
    static Json toJson(const RuleSet &rules);
    static void print(const RuleSet &rules, Output &out);

    Environment m_environment;
};
