// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/review/query.h"
#include "model/review/queryvocabulary.h"

class Project;

/// What searches in a project can name, as of now. `me` is who is signed in, or empty.
Result<QueryVocabulary> searchVocabulary(Project &project, const QString &me);

/// Reads a search with the project's vocabulary; asks the database only where a filter stands.
Result<Query> readQuery(Project &project, const QString &text, const QString &me);
