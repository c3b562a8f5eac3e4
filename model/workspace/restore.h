// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/backupfolder.h"
#include "model/storage/projectdraft.h"

/// What a backup holds, for a person who has to choose one.
struct BackupPreview
{
    QString path;
    QDateTime madeAt;                   ///< As its name says, else the file's own time.
    std::optional<BackupReason> reason; ///< Nothing: a file that is not in the backup folder.
    qint64 bytes = 0;
    Result<ProjectFacts> facts; ///< Or why it cannot be restored.
};

/// Puts a backup in a project's place. Nobody in this program may have the project open.
class Restore
{
    Q_DECLARE_TR_FUNCTIONS(Restore)

public:
    using Existing = ProjectDraft::Existing;

    struct Report
    {
        QString project;
        QByteArray sha256; ///< Of the file: the backup's own.
        QString setAside;  ///< Where the project that was there is now; empty when there was none.
    };

    static BackupPreview preview(const QString &file);
    /// The bytes, the structure, each text, the chain of events and what follows from it.
    static Result<ProjectFacts> check(const QString &file);
    /// In one step: whatever fails, the project is as it was.
    static Result<Report> run(const QString &file, const QString &project, Existing existing,
                              const QDateTime &now);

private:
    struct Aside;

    static Result<void> checkContent(const QString &file, const ProjectFacts &facts);
    static Result<QByteArray> copy(const QString &from, const QString &to);
    static Result<void> checkTarget(const QString &file, const QString &project, Existing existing);
    static Result<Aside> setAside(const QString &project, const QDateTime &now);
};
