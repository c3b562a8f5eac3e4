// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/backupcommand.h"

#include "model/workspace/backupjob.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

BackupCommand::BackupCommand()
    : Command(u"backup"_s, u"PROJECT FILE"_s,
              tr("Write a verified copy of the project, also while others work in it."))
{
    setNotes(tr("FILE must not be there yet. It appears when it is whole and was verified, "
                "readable by its owner only; \"restore\" takes it back. Exit code 4: the project "
                "is damaged, and no copy was made."));
}

ExitCode BackupCommand::execute(const QCommandLineParser &given, Output &out)
{
    const QStringList arguments = given.positionalArguments();
    const Result<BackupJob::NamedCopy> copy = BackupJob::copyTo(arguments.at(0), arguments.at(1));
    if (!copy)
        return fail(copy.error(), out);
    if (wantsJson(given))
        out.write(
            Json{{"file", toStd(copy->path)}, {"sha256", copy->sha256.toHex().toStdString()}});
    else
        out.print(tr("%1: %n example(s), %2 decided.", nullptr, int(copy->facts.examples))
                      .arg(copy->path)
                      .arg(copy->facts.decided()) +
                  tr("\nSHA-256: %1").arg(QString::fromLatin1(copy->sha256.toHex())));
    return ExitCode::Done;
}
