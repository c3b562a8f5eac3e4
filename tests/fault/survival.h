// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/operation.h"

/// What has to be true after every fault, whatever it was.
namespace survival {

/// What is not as it should be after an operation was broken off in this folder: the project opens,
/// `verify` has nothing to say, no acknowledged step is lost and nothing is half done; the same
/// operation, done again, then works, and no file is left over. In words; empty when all is well.
QStringList problems(const Operation &operation, const QString &folder,
                     const QStringList &acknowledged);

/// A folder's files, one by one, into another that does not exist yet.
void copyFolder(const QString &from, const QString &to);

} // namespace survival
