// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/quarantinecommand.h"

#include "app/cli/table.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString rawName = u"raw"_s;

} // namespace

QuarantineCommand::QuarantineCommand()
    : Command(u"quarantine"_s, u"PROJECT"_s, tr("List what could not be read, or get its bytes."))
{
    addOption({rawName, tr("Write the bytes of entry N, exactly as they were found."), u"N"_s});
    setNotes(tr("Exit code 1: there is no entry N."));
}

ExitCode QuarantineCommand::execute(const QCommandLineParser &given, Output &out)
{
    const std::optional<int> entry = number(given.value(rawName));
    if (given.isSet(rawName) && !entry)
        return misuse(tr("--raw takes the number of an entry."), out);
    if (entry && wantsJson(given))
        return misuse(tr("--raw writes bytes, so it cannot go with --json."), out);
    const Result<std::unique_ptr<Project>> project =
        openToRead(given.positionalArguments().first());
    if (!project)
        return fail(project.error(), out);
    if (entry)
        return writeRaw(**project, *entry, out);
    const Result<QList<QuarantineEntry>> entries = (*project)->batches().quarantined();
    if (!entries)
        return fail(entries.error(), out);
    if (wantsJson(given))
        out.write(toJson(*entries));
    else
        print(*entries, out);
    return ExitCode::Done;
}

ExitCode QuarantineCommand::writeRaw(Project &project, int entry, Output &out)
{
    const Result<std::optional<QByteArray>> bytes = project.batches().quarantinedBytes({entry});
    if (!bytes)
        return fail(bytes.error(), out);
    if (!*bytes)
        return fail({tr("There is no entry %1 in quarantine.").arg(entry), {}}, out);
    out.write(QByteArrayView(**bytes));
    return ExitCode::Done;
}

Json QuarantineCommand::toJson(const QList<QuarantineEntry> &entries)
{
    Json list = Json::array();
    for (const QuarantineEntry &entry : entries)
        list.push_back({{"n", entry.id.number},
                        {"batch", entry.batch.number},
                        {"line", entry.line},
                        {"offset", entry.offset},
                        {"reason", toStd(entry.reason)},
                        {"bytes", entry.size}});
    return {{"quarantined", list}};
}

void QuarantineCommand::print(const QList<QuarantineEntry> &entries, Output &out)
{
    Table table(
        {tr("N"), tr("Batch"), tr("File"), tr("Line"), tr("Offset"), tr("Bytes"), tr("Reason")});
    for (const QuarantineEntry &entry : entries)
        table.addRow({QString::number(entry.id.number), QString::number(entry.batch.number),
                      entry.fileName, QString::number(entry.line), QString::number(entry.offset),
                      QString::number(entry.size), entry.reason});
    out.print(table.isEmpty() ? tr("Nothing is in quarantine.") : table.toText());
}
