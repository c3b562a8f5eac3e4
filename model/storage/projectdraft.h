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
    enum class Existing {
        Refuse,
        Replace, ///< Put in its place in one step; to keep what was there is the caller's business.
    };

    static Result<std::unique_ptr<ProjectDraft>> begin(const QString &path,
                                                       Existing existing = Existing::Refuse);
    /// Removes the draft unless it was published.
    ~ProjectDraft();
    Q_DISABLE_COPY_MOVE(ProjectDraft)

    /// Where to fill it: an empty file, readable by its owner only.
    QString path() const;
    /// Nothing may have the draft open any more. An error when the name is taken meanwhile.
    Result<void> publish() { return publishAs(m_target); }
    /// The same under another name in the same folder, for a name that tells what is in the file.
    Result<void> publishAs(const QString &path);

private:
    ProjectDraft(const QString &target, Existing existing, int file)
        : m_target(target), m_existing(existing), m_file(file)
    {
    }
    static Error cannotCreate(const QString &path);
    static Error isTaken(const QString &path);

    QString m_target;
    Existing m_existing = Existing::Refuse;
    int m_file = -1; ///< Holds the lock.
    bool m_published = false;
};
