// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/waivecommand.h"

#include "model/workspace/reviewdesk.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString pointerName = u"pointer"_s;
const QString reasonName = u"reason"_s;

} // namespace

WaiveCommand::WaiveCommand(const Environment &environment)
    : Command(u"waive"_s, u"PROJECT ID RULE"_s, tr("Accept a finding, for a reason.")),
      m_environment(environment)
{
    addOption({pointerName, tr("Where the finding stands, as \"check\" lists it."), u"POINTER"_s});
    addOption({reasonName, tr("Why it is acceptable."), u"TEXT"_s});
    addReviewerOption();
    setNotes(tr("It holds until the finding says something else, and can be undone in the window.\n"
                "Exit code 1: there is no such open finding, or it may not be waived."));
}

ExitCode WaiveCommand::execute(const QCommandLineParser &given, Output &out)
{
    if (const QString fault = faultOf(given); !fault.isEmpty())
        return misuse(fault, out);
    const QStringList arguments = given.positionalArguments();
    const Result<std::unique_ptr<Project>> project = openToWrite(arguments.at(0));
    if (!project)
        return fail(project.error(), out);
    const Result<ExampleSummary> before = find(**project, arguments.at(1));
    if (!before)
        return fail(before.error(), out);
    ReviewDesk desk(**project);
    const Result<ExampleSummary> after =
        desk.waive(before->id, arguments.at(2), *JsonPointer::parse(given.value(pointerName)),
                   given.value(reasonName), {reviewer(given), m_environment.clock()});
    if (!after)
        return fail(after.error(), out);
    const Result<QList<CheckedFinding>> findings = desk.findings(*after);
    if (!findings)
        return fail(findings.error(), out);
    const int open = int(std::ranges::count_if(*findings, &CheckedFinding::isOpen));
    if (wantsJson(given))
        out.write(Json{{"id", toStd(after->label)}, {"open", open}});
    else
        out.print(tr("%1 has %n open finding(s) left.", nullptr, open).arg(after->label));
    return ExitCode::Done;
}

QString WaiveCommand::faultOf(const QCommandLineParser &given)
{
    if (reviewer(given).isEmpty())
        return tr("No waiver without a reviewer: say --reviewer NAME.");
    if (!RuleCatalogue::find(given.positionalArguments().at(2)))
        return tr("There is no rule \"%1\".").arg(given.positionalArguments().at(2));
    if (!given.isSet(pointerName))
        return tr("Say where the finding stands: --pointer POINTER.");
    if (!JsonPointer::parse(given.value(pointerName)))
        return tr("\"%1\" is no JSON Pointer.").arg(given.value(pointerName));
    if (given.value(reasonName).trimmed().isEmpty())
        return tr("A waiver needs a reason: say --reason TEXT.");
    return {};
}
