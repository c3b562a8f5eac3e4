// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

class ListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)

public:
    ListCommand();

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    static QString searchNotes();
    /// What --search and --view ask for together.
    static Result<Query> search(Project &project, const QCommandLineParser &given);
    /// A category that is none, or a search that is not understood, is wrong usage.
    ExitCode refuse(const Error &error, Output &out) const;
    static Result<void> checkCategory(Project &project, const QCommandLineParser &given);
    static Result<QList<ExampleSummary>> all(Project &project, const ExampleFilter &filter);
    static Json toJson(const QList<ExampleSummary> &examples);
    static void printIds(const QList<ExampleSummary> &examples, Output &out);
    static void print(const QList<ExampleSummary> &examples, Output &out);
};
