// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>

/// What a file's first hundred bytes say, read before SQLite touches it
/// (https://www.sqlite.org/fileformat2.html, section 1.3).
struct ProjectHeader
{
    int schemaVersion = 0;
    bool writable = false;
};

class ProjectFile
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)

public:
    /// Refuses, in words, what is no project: nothing there, a folder or device, another program's
    /// file, a truncated one, one made by a newer Rounds than `newest` (then it is not writable).
    static Result<ProjectHeader> inspect(const QString &path, int newestSchema);
    /// Whether a change was broken off, or is being made. Until SQLite has read the file, what
    /// inspect() says of its schema may be what that change had in mind.
    static bool hasJournal(const QString &path);
};
