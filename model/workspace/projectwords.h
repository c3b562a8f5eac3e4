// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/project.h"

#include <QStringList>

/// The words that the reviewers of a project taught its spelling checker; kept in the project, so
/// that all of them share it.
namespace projectwords {

Result<QStringList> load(Project &project);
/// Adds a word where it is not known yet; sorted, each once.
Result<void> add(Project &project, const QString &word);

} // namespace projectwords
