// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/showcommand.h"

#include "app/cli/findingtext.h"
#include "app/cli/table.h"
#include "model/base/timestamp.h"
#include "model/dataset/category.h"
#include "model/review/eventtext.h"
#include "model/workspace/reviewdesk.h"

#include <nlohmann/json.hpp>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QString revisionName = u"revision"_s;

Json toJson(const Event &event)
{
    return {{"sequence", event.sequence.number},  {"uuid", toStd(event.uuid)},
            {"at", toStd(toTimestamp(event.at))}, {"reviewer", toStd(event.reviewer)},
            {"kind", toStd(idOf(event.kind))},    {"revision", event.revision},
            {"detail", parseJson(event.detail)}};
}

} // namespace

ShowCommand::ShowCommand()
    : Command(u"show"_s, u"PROJECT ID"_s, tr("Show one example: its record, findings and history."))
{
    addOption(
        {revisionName, tr("An earlier version of the record; 1 is the generated one."), u"N"_s});
    setNotes(tr("Exit code 1: the project has no such example or revision."));
}

ExitCode ShowCommand::execute(const QCommandLineParser &given, Output &out)
{
    const std::optional<int> revision = number(given.value(revisionName));
    if (given.isSet(revisionName) && revision.value_or(0) < 1)
        return misuse(tr("--revision takes a number from 1."), out);
    const QStringList arguments = given.positionalArguments();
    const Result<std::unique_ptr<Project>> project = openToRead(arguments.at(0));
    if (!project)
        return fail(project.error(), out);
    const Result<Shown> shown = load(**project, arguments.at(1), revision);
    if (!shown)
        return fail(shown.error(), out);
    if (wantsJson(given))
        out.write(QByteArrayView(toJson(*shown)));
    else
        print(*shown, out);
    return ExitCode::Done;
}

Result<ShowCommand::Shown> ShowCommand::load(Project &project, const QString &id,
                                             std::optional<int> revision)
{
    const Result<ExampleSummary> summary = find(project, id);
    if (!summary)
        return summary.error();
    const Result<int> newest = project.examples().newestRevision(summary->id);
    if (!newest)
        return newest.error();
    const int wanted = revision.value_or(summary->revision);
    if (wanted > *newest)
        return Error{
            tr("%1 has no revision %2; the newest is %3.").arg(id).arg(wanted).arg(*newest), {}};
    const Result<QByteArray> payload = project.examples().checkedRaw(summary->id, wanted);
    if (!payload)
        return Error{id + u": "_s + payload.error().message, payload.error().detail,
                     payload.error().kind};
    const Result<QList<Event>> events = project.events().ofExample(summary->id);
    if (!events)
        return events.error();
    ExampleSummary ofRevision = *summary;
    ofRevision.revision = wanted;
    const Result<QList<CheckedFinding>> findings = ReviewDesk(project).findings(ofRevision);
    if (!findings)
        return findings.error();
    return Shown{*summary, wanted, *payload, *events, *findings};
}

QByteArray ShowCommand::toJson(const Shown &shown)
{
    Json events = Json::array();
    for (const Event &event : shown.events)
        events.push_back(::toJson(event));
    Json findings = Json::array();
    for (const CheckedFinding &checked : shown.findings)
        findings.push_back(FindingText::toJson(checked, &shown.summary));
    // Written around the payload, not through a JSON library: 0.50 has to stay 0.50.
    return "{\"id\":" + toJsonString(shown.summary.label) +
           ",\"status\":" + toJsonString(Statuses::id(shown.summary.status)) +
           (shown.summary.withdrawn ? ",\"withdrawn\":true" : "") +
           ",\"payload\":" + shown.payload + ",\"events\":" + toCompactJson(events) +
           ",\"findings\":" + toCompactJson(findings) + "}\n";
}

void ShowCommand::print(const Shown &shown, Output &out)
{
    const ExampleSummary &summary = shown.summary;
    out.print(tr("%1: %2, %3, revision %4")
                  .arg(summary.label, Categories::nameOf(summary.category),
                       Statuses::name(summary.status))
                  .arg(shown.revision));
    if (summary.withdrawn)
        out.print(tr("Its batch, %1, was withdrawn.").arg(summary.batch.number));
    out.print({});
    out.print(QString::fromUtf8(shown.payload));
    if (!shown.findings.isEmpty())
        out.print(u'\n' + tr("Findings"));
    for (const CheckedFinding &checked : shown.findings)
        out.print(FindingText::toText(checked));
    Table table({tr("Time"), tr("Reviewer"), tr("What"), tr("Note")});
    for (const Event &event : shown.events)
        table.addRow({QLocale::c().toString(event.at.toLocalTime(), u"yyyy-MM-dd HH:mm"_s),
                      event.reviewer, EventText::headline(event),
                      event.detailText("note").simplified()});
    if (!table.isEmpty())
        out.print(u'\n' + table.toText());
}
