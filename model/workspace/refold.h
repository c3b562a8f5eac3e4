// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/project.h"

/// Brings rows in step with the events, inside the caller's transaction.
namespace refold {

/// Folds the example's events again; its row, its words and its findings follow.
Result<ExampleSummary> example(Project &project, ExampleSummary summary);
/// Whether the batch is withdrawn.
Result<void> batch(Project &project, BatchId batch);
/// Whether the conflict is settled, by what is known of the example that holds its id.
Result<void> conflict(Project &project, const Event &event);

} // namespace refold
