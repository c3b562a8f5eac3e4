// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The project that stages show a copy of; made at the first call.
QString stageProject();

/// Records in it that are not of the samples.
namespace staged {

extern const QString flawed; ///< The label of one that the checks find much in.
extern const QString texts;  ///< Of one with odd characters and misspelled words.

} // namespace staged
