// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"

#include "app/cli/table.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const QString profileName = u"profile"_s;

} // namespace

ExportCommand::ExportCommand()
    : Command(u"export"_s, u"PROJECT DIR"_s, tr("Write the approved examples as a dataset."))
{
    addOption({profileName, tr("The form of the records: native, which is the default."),
               u"PROFILE"_s, u"native"_s});
    setNotes(tr("DIR is a new or empty folder, or holds an earlier export, which is replaced. "
                "Paths in the result are relative to it."));
}

ExitCode ExportCommand::execute(const QCommandLineParser &given, Output &out)
{
    if (const QString profile = given.value(profileName); profile != u"native"_s)
        return misuse(tr("The profile \"%1\" is not available yet; native is.").arg(profile), out);
    const QStringList arguments = given.positionalArguments();
    const Result<std::unique_ptr<Project>> project = openToRead(arguments.at(0));
    if (!project)
        return fail(project.error(), out);
    const Result<std::optional<ExportReport>> report =
        NativeExport(**project).run(arguments.at(1), [](const ExportProgress &) { return true; });
    if (!report) {
        // A folder that may not be replaced is one that cannot be written.
        const ExitCode code = fail(report.error(), out);
        return code == ExitCode::Partial ? ExitCode::Storage : code;
    }
    if (wantsJson(given))
        out.write(toJson(**report));
    else
        print(**report, out);
    return ExitCode::Done;
}

Json ExportCommand::toJson(const ExportReport &report)
{
    Json files = Json::array(), excluded = Json::array();
    // Absolute, so that a script may open it from wherever it stands.
    const QDir folder(QFileInfo(report.folder).absoluteFilePath());
    for (const ExportedFile &file : report.files)
        files.push_back({{"path", toStd(folder.filePath(file.path))},
                         {"records", file.records},
                         {"sha256", file.sha256.toHex().toStdString()}});
    for (const ExcludedExample &example : report.excluded)
        excluded.push_back({{"id", toStd(example.label)}, {"why", toStd(example.why)}});
    return {{"files", files}, {"excluded", excluded}};
}

void ExportCommand::print(const ExportReport &report, Output &out)
{
    Table table({tr("File"), tr("Records"), tr("SHA-256")});
    for (const ExportedFile &file : report.files)
        table.addRow(
            {file.path, QString::number(file.records), QString::fromLatin1(file.sha256.toHex())});
    out.print(table.toText());
    QMap<QString, int> reasons;
    for (const ExcludedExample &example : report.excluded)
        ++reasons[example.why];
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        out.print(tr("%n example(s) left out: %1", nullptr, reason.value()).arg(reason.key()));
}
