// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/environment.h"
#include "model/workspace/batchimport.h"

class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    explicit ImportCommand(const Environment &environment);

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    struct ReadFile
    {
        QString path;
        ImportReport report;
    };
    struct RefusedFile
    {
        QString path;
        Error error;
    };
    struct Outcome
    {
        QList<ReadFile> read;
        QList<RefusedFile> refused;
        /// Set when the project itself failed; what follows was not tried.
        std::optional<ErrorKind> stopped;
    };

    Outcome importAll(Project &project, const QStringList &files, const ImportOptions &options);
    static ExitCode codeOf(const Outcome &outcome);
    static Json toJson(const Outcome &outcome);
    static void print(const Outcome &outcome, Output &out);

    Environment m_environment;
};
