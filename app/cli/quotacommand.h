// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"

class QuotaCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(QuotaCommand)

public:
    explicit QuotaCommand(const Environment &environment);

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    using Target = std::pair<QString, int>;

    /// Category and number of each --set, or what is wrong with one.
    static Result<QList<Target>> targetsOf(const QStringList &settings);
    Result<void> set(Project &project, const QList<Target> &targets, const QString &reviewer);
    static void print(const Quota &quota, Output &out);

    Environment m_environment;
};
