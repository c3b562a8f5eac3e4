// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    CheckCommand();

protected:
    ExitCode execute(const QCommandLineParser &given, Output &out) override;

private:
    /// Numbers of open findings; the data set's are none of an example.
    struct Tally
    {
        QMap<Severity, int> open;
        int examples = 0; ///< That have a finding.
        bool anyExampleError = false;
    };
    /// Takes one finding; without an example it speaks of the data set.
    using Take = std::function<void(const CheckedFinding &, const ExampleSummary *)>;

    /// Every finding, example by example and then of the data set; of one example only where it is
    /// named.
    static Result<Tally> visit(Project &project, const std::optional<ExampleSummary> &only,
                               const Take &take);
    static Result<Tally> writeJson(Project &project, const std::optional<ExampleSummary> &only,
                                   Output &out);
    static Result<Tally> print(Project &project, const std::optional<ExampleSummary> &only,
                               Output &out);
};
