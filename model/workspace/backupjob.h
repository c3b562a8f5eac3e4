// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/backupfolder.h"

/// Backs up a project that a window has open, from another thread. It has a connection of its own
/// and opens the file through SQLite only: closing any other descriptor of it would drop the locks
/// of the window's connection (https://www.sqlite.org/howtocorrupt.html, 2.2).
class BackupJob
{
    Q_DECLARE_TR_FUNCTIONS(BackupJob)

public:
    enum class When { Always, Changed };

    struct Outcome
    {
        std::optional<BackupEntry> made;
        bool cancelled = false; ///< Else, with nothing made: the newest backup holds all there is.
    };

    static Result<Outcome> run(const QString &project, BackupReason reason, When when,
                               const QDateTime &now, const OnlineCopy::Proceed &proceed);

    struct NamedCopy
    {
        QString path;
        QByteArray sha256;
        ProjectFacts facts;
    };

    /// A verified copy under a name that a person chose. Unlike run(), nothing else in this program
    /// may have the project open.
    static Result<NamedCopy> copyTo(const QString &project, const QString &file);
};
