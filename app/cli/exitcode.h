// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

/// What the shell is told; part of the command line's contract.
enum class ExitCode {
    Done = 0,
    Partial = 1, ///< Something was refused or put aside; what it was is in the result.
    Usage = 2,
    Storage = 3, ///< Something cannot be opened or written.
    Damaged = 4, ///< The project is damaged.
};
