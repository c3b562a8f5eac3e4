// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/base/result.h"

#include <QList>
#include <QString>

class Project;
struct ExampleSummary;

/// Another example that a check of the data set set beside one.
struct RelatedExample
{
    ExampleId id;
    QString label;
    QString rule;
    QString message;

    bool operator==(const RelatedExample &) const = default;
};

/// Those that a finding of this example names, and those whose finding names this one; each once.
/// The context partner and near-duplicates are among them as far as the checks found them.
Result<QList<RelatedExample>> relatedExamples(Project &project, const ExampleSummary &example);
