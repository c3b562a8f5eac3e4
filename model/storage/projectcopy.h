// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/onlinecopy.h"
#include "model/storage/projectfacts.h"

class ProjectDraft;

/// A verified copy of an open project that has no name yet. It takes one with publish() and is gone
/// without it, so that a file under a backup's name is always whole.
class ProjectCopy
{
    Q_DECLARE_TR_FUNCTIONS(ProjectCopy)

public:
    /// Copies and verifies; nothing when it was cancelled. The copy waits beside `target`, whose
    /// name has to be free.
    static Result<std::unique_ptr<ProjectCopy>> make(Database &source, const QString &target,
                                                     const OnlineCopy::Proceed &proceed);
    ~ProjectCopy();
    Q_DISABLE_COPY_MOVE(ProjectCopy)

    const ProjectFacts &facts() const { return m_facts; }
    const QByteArray &sha256() const { return m_sha256; }
    qint64 bytes() const { return m_bytes; }
    /// Durable when it returns success. An error when the name is taken meanwhile.
    Result<void> publish(const QString &path);

    /// Whether a file is a whole project: header, pages, tables, and what it holds. The file must
    /// not be open in this program (closing it would drop the locks of the other connection).
    static Result<ProjectFacts> verify(const QString &path);
    /// SHA-256 of a file, under the same condition.
    static Result<QByteArray> digestOf(const QString &path);

private:
    explicit ProjectCopy(std::unique_ptr<ProjectDraft> draft);
    static Result<bool> copy(Database &source, const QString &path,
                             const OnlineCopy::Proceed &proceed);
    Result<void> examine(Database &source, const ProjectFacts &before);

    std::unique_ptr<ProjectDraft> m_draft;
    ProjectFacts m_facts;
    QByteArray m_sha256;
    qint64 m_bytes = 0;
};
