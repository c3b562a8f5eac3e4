// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/backupentry.h"
#include "model/storage/projectcopy.h"
#include "model/storage/retention.h"

/// The rotating backups of one project, in the folder NAME.rounds.backups beside it: they move with
/// the project, a restored one can take its place in one step (same file system), and people find
/// them without Rounds.
class BackupFolder
{
    Q_DECLARE_TR_FUNCTIONS(BackupFolder)

public:
    /// The project need not exist any more.
    explicit BackupFolder(const QString &project);

    QString path() const { return m_path; }
    /// Newest first. Reads names only.
    QList<BackupEntry> entries() const;

    /// Adds a verified backup of an open project and thins out older ones; nothing when it was
    /// cancelled. When it fails, the others are untouched.
    Result<std::optional<BackupEntry>> add(Database &source, BackupReason reason,
                                           const QDateTime &now,
                                           const OnlineCopy::Proceed &proceed);
    /// Whether the newest good backup holds just what the project holds now.
    Result<bool> isUpToDate(Database &source) const;
    /// Puts a broken project aside as it is, its journal too; the project keeps its name until
    /// something takes its place. Nobody may have it open.
    Result<BackupEntry> keepDamaged(const QString &project, const QDateTime &now);

    /// The bytes are those that were written, and they are a whole project.
    static Result<ProjectFacts> check(const BackupEntry &entry);

private:
    Result<void> prepare() const;
    /// Removes what newer ones replace; a backup goes only when those are good.
    void thin(const BackupEntry &fresh) const;
    void thinMoments(const BackupEntry &fresh) const;

    QString m_path;
};

/// Backs up an open project beside it, as before a migration, and says under which path. May be
/// called inside a transaction (best before its first write): what it has changed so far is not in
/// the backup.
Result<QString> backUpBeside(Database &source, BackupReason reason, const QDateTime &now);
