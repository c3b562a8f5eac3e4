// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>

#include <memory>

/// A new project while it is being filled: a hidden, locked neighbour that takes its name when it
/// is whole, so that no other program ever sees half a project. What a crash left of an earlier
/// draft is used again.
class ProjectDraft
{
    Q_DECLARE_TR_FUNCTIONS(ProjectDraft)

public:
    static Result<std::unique_ptr<ProjectDraft>> begin(const QString &path);
    /// Removes the draft unless it was published.
    ~ProjectDraft();
    Q_DISABLE_COPY_MOVE(ProjectDraft)

    /// Where to fill it: an empty file, readable by its owner only.
    QString path() const;
    /// Nothing may have the draft open any more. An error when the name is taken meanwhile.
    Result<void> publish();

private:
    ProjectDraft(const QString &target, int file) : m_target(target), m_file(file) {}
    static Error cannotCreate(const QString &path);
    static Error isTaken(const QString &path);

    QString m_target;
    int m_file = -1; ///< Holds the lock.
    bool m_published = false;
};
