// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

class QuarantineCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(QuarantineCommand)

public:
    QuarantineCommand();

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    static ExitCode writeRaw(Project &project, int entry, Output &out);
    static Json toJson(const QList<QuarantineEntry> &entries);
    static void print(const QList<QuarantineEntry> &entries, Output &out);
};
