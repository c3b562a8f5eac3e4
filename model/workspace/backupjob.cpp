// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/backupjob.h"

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
