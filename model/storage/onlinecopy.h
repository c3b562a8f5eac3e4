// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/database.h"

#include <functional>

/// SQLite's online backup (https://www.sqlite.org/c3ref/backup_finish.html): copies a database page
/// by page while others go on writing. Chosen over VACUUM INTO because it keeps the pages as they
/// are and lets go of the project between slices: VACUUM holds its lock to the end, and a decision
/// made meanwhile would wait.
class OnlineCopy
{
    Q_DECLARE_TR_FUNCTIONS(OnlineCopy)

public:
    /// Asked between slices with the pages done and all pages; false cancels.
    using Proceed = std::function<bool(int done, int total)>;

    /// The target is an empty database. False when it was cancelled. Both connections belong to the
    /// calling thread and are in no transaction.
    static Result<bool> run(Database &source, Database &target, const Proceed &proceed);

private:
    static Error failure(int code, Database &source);
};
