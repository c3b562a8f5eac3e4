// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/backupjob.h"

#include "model/storage/projectfile.h"
#include "model/storage/schema.h"

#include <QFileInfo>

Result<BackupJob::Outcome> BackupJob::run(const QString &project, BackupReason reason, When when,
                                          const QDateTime &now, const OnlineCopy::Proceed &proceed)
{
    // Opening what is not there would make an empty file of it.
    if (!QFileInfo(project).isFile())
        return Error{
            tr("There is no project at %1 any more, so it was not backed up.").arg(project),
            {},
            ErrorKind::Storage};
    Result<std::unique_ptr<Database>> database = Database::open({project, false, true});
    if (!database)
        return database.error();
    BackupFolder folder(project);
    if (when == When::Changed) {
        const Result<ProjectFacts> facts = ProjectFacts::read(**database);
        if (!facts)
            return facts.error();
        const Result<bool> current = folder.isUpToDate(**database);
        if (!current)
            return current.error();
        if (*current || !facts->lastEvent.isValid())
            return Outcome{};
    }
    const Result<std::optional<BackupEntry>> made = folder.add(**database, reason, now, proceed);
    if (!made)
        return made.error();
    return Outcome{*made, !made->has_value()};
}

Result<BackupJob::NamedCopy> BackupJob::copyTo(const QString &project, const QString &file)
{
    const Result<ProjectHeader> header = ProjectFile::inspect(project, Schema::newest());
    if (!header)
        return header.error();
    const bool locked = !QFileInfo(QFileInfo(project).path()).isWritable();
    Result<std::unique_ptr<Database>> database = Database::open({project, locked, !locked});
    if (!database)
        return database.error();
    Result<std::unique_ptr<ProjectCopy>> copy =
        ProjectCopy::make(**database, file, [](int, int) { return true; });
    if (!copy)
        return copy.error();
    if (Result<void> published = (*copy)->publish(file); !published)
        return published.error();
    return NamedCopy{file, (*copy)->sha256(), (*copy)->facts()};
}
