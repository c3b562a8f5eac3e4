// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

class ShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)

public:
    ShowCommand();

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    struct Shown
    {
        ExampleSummary summary;
        int revision = 0;
        QByteArray payload;
        QList<Event> events;
        QList<CheckedFinding> findings;
    };

    static Result<Shown> load(Project &project, const QString &id, std::optional<int> revision);
    static QByteArray toJson(const Shown &shown);
    static void print(const Shown &shown, Output &out);
};
