// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/projectfacts.h"

#include <QFuture>

/// Looks into a project that is not open, on another thread and without writing anything: how far
/// it is, for a list of projects.
class ProjectPeek
{
    Q_DECLARE_TR_FUNCTIONS(ProjectPeek)

public:
    static QFuture<Result<ProjectFacts>> at(const QString &path);
    /// "120 of 825 decided · last on 24 Nov 2026 by A. Keller".
    static QString textOf(const ProjectFacts &facts);
};
