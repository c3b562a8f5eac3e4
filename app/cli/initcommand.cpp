// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/initcommand.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

InitCommand::InitCommand(const Environment &environment)
    : Command(u"init"_s, u"PROJECT"_s, tr("Make an empty project with the default quotas.")),
      m_environment(environment)
{
}

ExitCode InitCommand::execute(const QCommandLineParser &given, Output &out)
{
    const QString path = given.positionalArguments().first();
    const Result<std::unique_ptr<Project>> project = Project::create(path, m_environment.clock());
    if (!project)
        return fail(project.error(), out);
    if (wantsJson(given))
        out.write(Json{{"project", toStd(path)}});
    else
        out.print(tr("%1 is ready.").arg(path));
    return ExitCode::Done;
}
