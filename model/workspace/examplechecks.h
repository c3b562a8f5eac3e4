// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/fold.h"
#include "model/workspace/project.h"

/// Keeps the findings of one example after another in step with its payload, the rules and its
/// waivers.
class ExampleChecks
{
public:
    explicit ExampleChecks(Project &project) : m_project(project) {}

    /// The findings as they are now: the stored ones, or where they are stale fresh ones. Never
    /// writes.
    Result<QList<CheckedFinding>> findings(const ExampleSummary &summary) const;
    /// The same, stored, and counted in the summary; inside the caller's transaction. The summary's
    /// row has the revision already.
    Result<QList<CheckedFinding>> refresh(ExampleSummary &summary, const ExampleState &state);

    static void count(ExampleSummary &summary, const QList<CheckedFinding> &findings);

private:
    CheckMark markFor(const ExampleSummary &summary) const;
    Result<QList<Finding>> check(const ExampleSummary &summary) const;

    Project &m_project;
};
