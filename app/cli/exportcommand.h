// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "model/workspace/nativeexport.h"

class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    ExportCommand();

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    static Json toJson(const ExportReport &report);
    static void print(const ExportReport &report, Output &out);
};
