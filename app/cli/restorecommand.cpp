// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/restorecommand.h"

#include "model/workspace/restore.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString replaceName = u"replace"_s;

} // namespace

RestoreCommand::RestoreCommand(const Environment &environment)
    : Command(u"restore"_s, u"FILE PROJECT"_s, tr("Check a backup and make it the project.")),
      m_environment(environment)
{
    addOption({replaceName, tr("Take the place of a project that is there; it is set aside in "
                               "PROJECT.backups first.")});
    setNotes(tr("Everything in the backup is checked first. Close the project's window before. "
                "Exit code 4: the backup is damaged, and nothing was changed."));
}

ExitCode RestoreCommand::execute(const QCommandLineParser &given, Output &out)
{
    const QStringList arguments = given.positionalArguments();
    const Restore::Existing existing =
        given.isSet(replaceName) ? Restore::Existing::Replace : Restore::Existing::Refuse;
    const Result<Restore::Report> report =
        Restore::run(arguments.at(0), arguments.at(1), existing, m_environment.clock());
    if (!report)
        return fail(report.error(), out);
    if (!report->setAside.isEmpty())
        out.complain(tr("The project that was there is now %1").arg(report->setAside));
    if (wantsJson(given))
        out.write(Json{{"file", toStd(report->project)},
                       {"sha256", report->sha256.toHex().toStdString()}});
    else
        out.print(tr("%1 is restored.\nSHA-256: %2")
                      .arg(report->project, QString::fromLatin1(report->sha256.toHex())));
    return ExitCode::Done;
}
