// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/flagcommand.h"

#include "model/workspace/reviewdesk.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString offName = u"off"_s;

} // namespace

FlagCommand::FlagCommand(const Environment &environment)
    : Command(u"flag"_s, u"PROJECT ID"_s, tr("Put a bookmark on an example, or take it off.")),
      m_environment(environment)
{
    addOption({offName, tr("Take the flag off.")});
    addReviewerOption();
}

ExitCode FlagCommand::execute(const QCommandLineParser &given, Output &out)
{
    if (reviewer(given).isEmpty())
        return misuse(tr("No flag without a reviewer: say --reviewer NAME."), out);
    const QStringList arguments = given.positionalArguments();
    const Result<std::unique_ptr<Project>> project = openToWrite(arguments.at(0));
    if (!project)
        return fail(project.error(), out);
    const Result<ExampleSummary> before = find(**project, arguments.at(1));
    if (!before)
        return fail(before.error(), out);
    const Result<ExampleSummary> after = ReviewDesk(**project).setFlag(
        before->id, !given.isSet(offName), {reviewer(given), m_environment.clock()});
    if (!after)
        return fail(after.error(), out);
    if (wantsJson(given))
        out.write(Json{{"id", toStd(after->label)}, {"flagged", after->flagged}});
    else
        out.print(after->flagged ? tr("%1 is flagged.").arg(after->label)
                                 : tr("%1 is not flagged.").arg(after->label));
    return ExitCode::Done;
}
