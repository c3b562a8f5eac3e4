// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "model/workspace/checkjob.h"

/// Brings a project's findings up to date; says on the second stream how far it is when it takes
/// long.
class CheckRun
{
    Q_DECLARE_TR_FUNCTIONS(CheckRun)

public:
    static Result<CheckReport> all(Project &project, Output &out);
};
