// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/operation.h"

#include <chrono>

/// How far an operation came in a process of its own that was killed.
struct BrokenOff
{
    QStringList acknowledged; ///< What the process had said before it died.
    bool finished = false;    ///< It was through before it could be killed.
};

/// Runs an operation in a child process and kills it (SIGKILL) after a time.
BrokenOff killAfter(const Operation &operation, const QString &folder,
                    std::chrono::microseconds time);
/// The same, and kills it as it enters or leaves a system call: at the n-th such moment of its
/// main thread, from 1. Linux only (ptrace).
BrokenOff killAtStop(const Operation &operation, const QString &folder, int stop);
