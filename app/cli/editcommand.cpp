// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/editcommand.h"

#include "app/cli/inputfile.h"
#include "model/exchange/recordparser.h"
#include "model/workspace/reviewdesk.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString patchName = u"patch"_s;

} // namespace

EditCommand::EditCommand(const Environment &environment)
    : Command(u"edit"_s, u"PROJECT ID"_s, tr("Apply a JSON Patch as a new revision.")),
      m_environment(environment)
{
    addOption({patchName, tr("A JSON Patch (RFC 6902); - reads standard input."), u"FILE"_s});
    addReviewerOption();
    setNotes(tr("Whatever the patch does not name stays as it was written.\n"
                "Exit code 1: the patch does not fit the example. 2: it is no JSON Patch."));
}

ExitCode EditCommand::execute(const QCommandLineParser &given, Output &out)
{
    if (reviewer(given).isEmpty())
        return misuse(tr("No edit without a reviewer: say --reviewer NAME."), out);
    if (given.value(patchName).isEmpty())
        return misuse(tr("Say what to change: --patch FILE."), out);
    const Result<QByteArray> bytes =
        InputFile::read(given.value(patchName), m_environment.input, 2 * RecordParser::maxSize);
    if (!bytes)
        return fail(bytes.error(), out);
    const Result<Patch> patch = PatchCodec::parse(*bytes);
    if (!patch)
        return misuse(patch.error().message, out);
    const QStringList arguments = given.positionalArguments();
    const Result<std::unique_ptr<Project>> project = openToWrite(arguments.at(0));
    if (!project)
        return fail(project.error(), out);
    const Result<ExampleSummary> before = find(**project, arguments.at(1));
    if (!before)
        return fail(before.error(), out);
    const Result<ExampleSummary> after = ReviewDesk(**project).edit(
        before->id, before->revision, *patch, {reviewer(given), m_environment.clock()});
    if (!after)
        return fail(after.error(), out);
    if (wantsJson(given))
        out.write(Json{{"id", toStd(after->label)}, {"revision", after->revision}});
    else
        out.print(tr("%1 has revision %2 now.").arg(after->label).arg(after->revision));
    return ExitCode::Done;
}
