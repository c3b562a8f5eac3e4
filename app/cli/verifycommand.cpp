// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/verifycommand.h"

#include "model/workspace/projectcheck.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

VerifyCommand::VerifyCommand()
    : Command(u"verify"_s, u"PROJECT"_s,
              tr("Check the file, every text, the chain of events and what follows from it."))
{
    setNotes(tr("Writes nothing. Exit code 4: the project is damaged."));
}

ExitCode VerifyCommand::execute(const QCommandLineParser &given, Output &out)
{
    const Result<QStringList> problems = problemsOf(given.positionalArguments().first());
    if (!problems)
        return fail(problems.error(), out);
    if (wantsJson(given)) {
        Json list = Json::array();
        for (const QString &problem : *problems)
            list.push_back(toStd(problem));
        out.write(Json{{"ok", problems->isEmpty()}, {"problems", list}});
    } else {
        out.print(problems->isEmpty() ? tr("No problems found.") : problems->join(u'\n'));
    }
    return problems->isEmpty() ? ExitCode::Done : ExitCode::Damaged;
}

Result<QStringList> VerifyCommand::problemsOf(const QString &path)
{
    const Result<std::unique_ptr<Project>> project = openToRead(path);
    const Result<QStringList> problems =
        project ? ProjectCheck(**project).run() : Result<QStringList>(project.error());
    // Damage that ends the check early is what the check was for.
    if (!problems && problems.error().kind == ErrorKind::Damaged)
        return QStringList{problems.error().message};
    return problems;
}
