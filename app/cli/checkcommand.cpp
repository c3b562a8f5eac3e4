// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/checkcommand.h"

#include "app/cli/checkrun.h"
#include "app/cli/findingtext.h"
#include "model/dataset/category.h"
#include "model/workspace/reviewdesk.h"

#include <nlohmann/json.hpp>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString idName = u"id"_s;

} // namespace

CheckCommand::CheckCommand()
    : Command(u"check"_s, u"PROJECT"_s, tr("Check what changed, and list what the rules find."))
{
    addOption({idName, tr("List the findings of this example only."), u"ID"_s});
    setNotes(tr("A project that can only be read is checked without storing what was found.\n"
                "Exit code 1: an example has an open error."));
}

ExitCode CheckCommand::execute(const QCommandLineParser &given, Output &out)
{
    const Result<std::unique_ptr<Project>> project =
        Project::open(given.positionalArguments().first());
    if (!project)
        return fail(project.error(), out);
    std::optional<ExampleSummary> only;
    if (given.isSet(idName)) {
        const Result<ExampleSummary> found = find(**project, given.value(idName));
        if (!found)
            return fail(found.error(), out);
        only = *found;
    }
    if (!(*project)->isReadOnly()) {
        const Result<CheckReport> done = CheckRun::all(**project, out);
        if (!done)
            return fail(done.error(), out);
    }
    const Result<Tally> tally =
        wantsJson(given) ? writeJson(**project, only, out) : print(**project, only, out);
    if (!tally)
        return fail(tally.error(), out);
    return tally->anyExampleError ? ExitCode::Partial : ExitCode::Done;
}

Result<CheckCommand::Tally>
CheckCommand::visit(Project &project, const std::optional<ExampleSummary> &only, const Take &take)
{
    Tally tally;
    const ReviewDesk desk(project);
    const auto takeExample = [&](const ExampleSummary &example) -> Result<bool> {
        const Result<QList<CheckedFinding>> findings = desk.findings(example);
        if (!findings)
            return findings.error();
        for (const CheckedFinding &checked : *findings) {
            tally.open[checked.finding.severity] += checked.isOpen();
            tally.anyExampleError |= checked.isOpenError();
            take(checked, &example);
        }
        tally.examples += !findings->isEmpty();
        return true;
    };
    if (only) {
        if (const Result<bool> done = takeExample(*only); !done)
            return done.error();
    } else if (Result<void> done = project.examples().forEach({}, takeExample); !done) {
        return done.error();
    }
    const Result<QList<DatasetFinding>> ofDataset =
        only ? project.datasetChecks().ofExample(only->id) : project.datasetChecks().all();
    if (!ofDataset)
        return ofDataset.error();
    // One example may have many of them.
    QHash<ExampleId, std::optional<ExampleSummary>> examples;
    for (const DatasetFinding &one : *ofDataset) {
        if (!examples.contains(one.example)) {
            const Result<std::optional<ExampleSummary>> found =
                project.examples().find(one.example);
            if (!found)
                return found.error();
            examples.insert(one.example, *found);
        }
        const std::optional<ExampleSummary> &example = examples[one.example];
        ++tally.open[one.finding.severity];
        take({one.finding, std::nullopt}, example ? &*example : nullptr);
    }
    return tally;
}

Result<CheckCommand::Tally>
CheckCommand::writeJson(Project &project, const std::optional<ExampleSummary> &only, Output &out)
{
    // Piece by piece: a large project has a million of them.
    QByteArray before = "{\"findings\":[";
    const Result<Tally> tally =
        visit(project, only, [&](const CheckedFinding &checked, const ExampleSummary *example) {
            out.write(QByteArrayView(std::exchange(before, ",") +
                                     toCompactJson(FindingText::toJson(checked, example))));
        });
    if (!tally)
        return tally;
    const Json summary = {{"error", tally->open[Severity::Error]},
                          {"warning", tally->open[Severity::Warning]},
                          {"hint", tally->open[Severity::Hint]}};
    out.write(QByteArrayView((before == "," ? QByteArray() : before) +
                             "],\"summary\":" + toCompactJson(summary) + "}\n"));
    return tally;
}

Result<CheckCommand::Tally>
CheckCommand::print(Project &project, const std::optional<ExampleSummary> &only, Output &out)
{
    std::optional<QString> group;
    const Result<Tally> tally =
        visit(project, only, [&](const CheckedFinding &checked, const ExampleSummary *example) {
            const QString heading =
                example ? tr("%1 (%2)").arg(example->label, Categories::nameOf(example->category))
                        : tr("The whole data set");
            if (group != heading)
                out.print((group ? u"\n"_s : QString()) + heading);
            group = heading;
            out.print(FindingText::toText(checked));
        });
    if (!tally)
        return tally;
    const QString errors = tr("%n error(s)", nullptr, tally->open[Severity::Error]);
    const QString warnings = tr("%n warning(s)", nullptr, tally->open[Severity::Warning]);
    const QString hints = tr("%n hint(s)", nullptr, tally->open[Severity::Hint]);
    out.print((group ? u"\n"_s : QString()) + tr("Open: %1, %2, %3.").arg(errors, warnings, hints));
    return tally;
}
