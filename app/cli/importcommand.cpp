// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/importcommand.h"

#include "app/cli/checkrun.h"
#include "app/cli/table.h"
#include "model/dataset/category.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString categoryName = u"category"_s;
const QString noCheckName = u"no-check"_s;
const QString onConflictName = u"on-conflict"_s;

std::optional<OnConflict> onConflictFrom(const QString &text)
{
    if (text == u"list"_s)
        return OnConflict::List;
    if (text == u"rename"_s)
        return OnConflict::Rename;
    if (text == u"skip"_s)
        return OnConflict::Skip;
    return std::nullopt;
}

QString categoryIds()
{
    QStringList ids;
    for (const Category &category : Categories::all())
        ids += category.id;
    return ids.join(u", "_s);
}

bool canBeOpened(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isReadable();
}

Json toJson(const ImportReport &report, const QString &path)
{
    Json conflicts = Json::array(), quarantined = Json::array();
    for (const ConflictEntry &entry : report.conflicts)
        conflicts.push_back({{"id", toStd(entry.label)}, {"line", entry.line}});
    for (const QuarantineEntry &entry : report.quarantined)
        quarantined.push_back(
            {{"line", entry.line}, {"offset", entry.offset}, {"reason", toStd(entry.reason)}});
    Json json = {{"file", toStd(path)},
                 {"sha256", report.batch.sha256.toHex().toStdString()},
                 {"imported", report.batch.imported},
                 {"duplicates", report.batch.duplicates},
                 {"conflicts", conflicts},
                 {"quarantined", quarantined}};
    if (report.withdrawn > 0)
        json["withdrawn"] = report.withdrawn;
    return json;
}

} // namespace

ImportCommand::ImportCommand(const Environment &environment)
    : Command(u"import"_s, u"PROJECT FILE..."_s,
              tr("Read batches of generated examples into a project.")),
      m_environment(environment)
{
    addOption({categoryName, tr("What records without a category count as."), u"ID"_s});
    addOption({onConflictName,
               tr("For an id that is taken by other content: list (the default) keeps the record "
                  "aside, rename imports it under a new id, skip leaves it out."),
               u"HOW"_s, u"list"_s});
    addOption({noCheckName, tr("Do not check the new examples now.")});
    addReviewerOption();
    setNotes(tr("Categories: %1\n"
                "The project is made where there is none. Each file comes in whole or not at all, "
                "and a record that is there already adds nothing.\n"
                "Exit code 1: a record is in quarantine or in conflict, or a file was refused. 3: "
                "no file could be opened; then no project is made.")
                 .arg(categoryIds()));
}

ExitCode ImportCommand::execute(const QCommandLineParser &given, Output &out)
{
    const QString category = given.value(categoryName);
    if (given.isSet(categoryName) && !Categories::find(category))
        return misuse(tr("\"%1\" is no category. There are %2.").arg(category, categoryIds()), out);
    const std::optional<OnConflict> onConflict = onConflictFrom(given.value(onConflictName));
    if (!onConflict)
        return misuse(tr("--on-conflict takes list, rename or skip."), out);
    const QString name = reviewer(given);
    const ImportOptions options{category, *onConflict,
                                name.isEmpty() ? m_environment.userName : name,
                                m_environment.clock()};

    const QStringList arguments = given.positionalArguments();
    const QString &path = arguments.first();
    const bool isNew = !QFileInfo::exists(path);
    Result<std::unique_ptr<Project>> project =
        isNew ? Project::create(path, options.now) : openToWrite(path);
    if (!project)
        return fail(project.error(), out);
    const Outcome outcome = importAll(**project, arguments.mid(1), options);
    if (isNew && outcome.read.isEmpty())
        (void)Project::removeIfUnused(std::move(*project));
    for (const RefusedFile &file : outcome.refused)
        fail(file.error, out);
    if (wantsJson(given))
        out.write(toJson(outcome));
    else
        print(outcome, out);
    const ExitCode code = codeOf(outcome);
    if (outcome.read.isEmpty() || outcome.stopped || given.isSet(noCheckName))
        return code;
    const Result<CheckReport> checked = CheckRun::all(**project, out);
    return checked ? code : std::max(code, fail(checked.error(), out));
}

ImportCommand::Outcome ImportCommand::importAll(Project &project, const QStringList &files,
                                                const ImportOptions &options)
{
    Outcome outcome;
    for (const QString &file : files) {
        BatchImport import(project, options);
        const Result<std::optional<ImportReport>> report =
            import.run(file, [](const ImportProgress &) { return true; });
        if (report) {
            outcome.read += {file, **report};
            continue;
        }
        outcome.refused += {file, report.error()};
        if (report.error().kind != ErrorKind::Refused) {
            outcome.stopped = report.error().kind;
            break;
        }
    }
    return outcome;
}

ExitCode ImportCommand::codeOf(const Outcome &outcome)
{
    if (outcome.stopped)
        return Command::codeOf(*outcome.stopped);
    const auto opened = [](const RefusedFile &file) { return canBeOpened(file.path); };
    if (outcome.read.isEmpty() && std::ranges::none_of(outcome.refused, opened))
        return ExitCode::Storage;
    const auto whole = [](const ReadFile &file) {
        return file.report.conflicts.isEmpty() && file.report.quarantined.isEmpty();
    };
    const bool all = outcome.refused.isEmpty() && std::ranges::all_of(outcome.read, whole);
    return all ? ExitCode::Done : ExitCode::Partial;
}

Json ImportCommand::toJson(const Outcome &outcome)
{
    Json batches = Json::array(), refused = Json::array();
    for (const ReadFile &file : outcome.read)
        batches.push_back(::toJson(file.report, file.path));
    for (const RefusedFile &file : outcome.refused)
        refused.push_back({{"file", toStd(file.path)}, {"why", toStd(file.error.message)}});
    return {{"batches", batches}, {"refused", refused}};
}

void ImportCommand::print(const Outcome &outcome, Output &out)
{
    Table table({tr("File"), tr("Imported"), tr("Duplicates"), tr("Conflicts"), tr("Quarantined")});
    for (const ReadFile &file : outcome.read) {
        const Batch &batch = file.report.batch;
        table.addRow({file.path, QString::number(batch.imported), QString::number(batch.duplicates),
                      QString::number(batch.conflicts), QString::number(batch.quarantined)});
    }
    if (!table.isEmpty())
        out.print(table.toText());
    for (const ReadFile &file : outcome.read) {
        if (file.report.withdrawn > 0)
            out.print(tr("%1: of the duplicates, %n in a batch that was withdrawn, which counts "
                         "nowhere.",
                         nullptr, file.report.withdrawn)
                          .arg(file.path));
        for (const ConflictEntry &entry : file.report.conflicts)
            out.print(tr("%1, line %2: %3 is taken by other content.")
                          .arg(file.path, QString::number(entry.line), entry.label));
        for (const QuarantineEntry &entry : file.report.quarantined)
            out.print(tr("%1, line %2, byte %3: %4")
                          .arg(file.path, QString::number(entry.line),
                               QString::number(entry.offset), entry.reason));
    }
}
