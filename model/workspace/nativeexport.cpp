// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/nativeexport.h"

#include "model/base/sha256.h"
#include "model/dataset/identity.h"
#include "model/exchange/atomicfolder.h"
#include "model/workspace/examplechecks.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

qint64 ExportReport::records() const
{
    return std::accumulate(files.begin(), files.end(), qint64(0),
                           [](qint64 sum, const ExportedFile &file) { return sum + file.records; });
}

Result<std::optional<ExportReport>> NativeExport::run(const QString &folder, const Proceed &proceed)
{
    Result<std::unique_ptr<AtomicFolder>> target = AtomicFolder::prepare(folder);
    if (!target)
        return target.error();
    m_report = {};
    m_report.folder = folder;
    m_report.files = {{u"native.jsonl"_s, 0, 0, {}}};

    Result<std::unique_ptr<QFile>> data = (*target)->create(m_report.files.first().path);
    if (!data)
        return data.error();
    const Result<bool> finished = writeData(**data, proceed);
    if (!finished)
        return finished.error();
    if (!*finished)
        return std::optional<ExportReport>();
    if (Result<void> closed = (*target)->close(**data); !closed)
        return closed.error();

    Result<std::unique_ptr<QFile>> manifestFile = (*target)->create(Manifest::fileName());
    const Result<QByteArray> text = manifest();
    if (!manifestFile || !text)
        return manifestFile ? text.error() : manifestFile.error();
    (*manifestFile)->write(*text);
    if (Result<void> closed = (*target)->close(**manifestFile); !closed)
        return closed.error();
    if (Result<void> committed = (*target)->commit(); !committed)
        return committed.error();
    return std::optional(m_report);
}

Result<bool> NativeExport::writeData(QIODevice &file, const Proceed &proceed)
{
    constexpr qint64 betweenQuestions = 500; // examples
    const Result<Quota> quota = m_project.quotas().load();
    if (!quota)
        return quota.error();
    ExportProgress progress;
    for (const Status status : Statuses::all())
        progress.total += quota->total().count(status);
    Sha256 hash;
    bool goesOn = true;
    ExampleFilter everything; // What is left out is named, too.
    everything.withWithdrawn = true;
    const Result<void> all = m_project.examples().forEach(
        everything, [&](const ExampleSummary &summary) -> Result<bool> {
            if (Result<void> written = write(summary, file, hash); !written)
                return written.error();
            goesOn = ++progress.done % betweenQuestions != 0 || proceed(progress);
            return goesOn;
        });
    if (!all)
        return all.error();
    m_report.files.first().sha256 = hash.digest();
    return goesOn && proceed(progress);
}

Result<void> NativeExport::write(const ExampleSummary &summary, QIODevice &file, Sha256 &hash)
{
    const Result<std::optional<QByteArray>> line = lineFor(summary);
    if (!line)
        return line.error();
    if (!*line)
        return {};
    if (file.write(**line) != (*line)->size())
        return Error{tr("The export could not be written: the disk is full or faulty. Nothing "
                        "was exported."),
                     file.errorString()};
    hash.add(**line);
    ExportedFile &written = m_report.files.first();
    written.bytes += (*line)->size();
    ++written.records;
    ++m_categories[summary.category];
    return {};
}

Result<std::optional<QByteArray>> NativeExport::lineFor(const ExampleSummary &summary)
{
    const std::optional<QByteArray> none;
    if (summary.withdrawn) {
        exclude(summary, u"withdrawn"_s, tr("Its batch was withdrawn"));
        return none;
    }
    if (summary.status != Status::Approved) {
        exclude(summary, Statuses::id(summary.status), Statuses::name(summary.status));
        return none;
    }
    // The row's status is a cache: what goes out is decided by the events themselves.
    const Result<QList<Event>> events = m_project.events().ofExample(summary.id);
    if (!events)
        return events.error();
    const ExampleState state = fold(*events);
    if (state.status != Status::Approved || state.approvedRevision != state.revision ||
        state.revision != summary.revision) {
        exclude(summary, u"changed_after_approval"_s, tr("Changed after it was approved"));
        return none;
    }
    // So is the row's number of errors, under the rules that it was checked by.
    const Result<QList<CheckedFinding>> findings = ExampleChecks(m_project).findings(summary);
    if (!findings)
        return findings.error();
    if (std::ranges::any_of(*findings, &CheckedFinding::isOpenError)) {
        exclude(summary, u"open_errors"_s, tr("Has open errors"));
        return none;
    }
    const Result<QByteArray> raw = m_project.examples().checkedRaw(summary.id, summary.revision);
    if (!raw)
        return Error{tr("%1: %2 Nothing was exported.").arg(summary.label, raw.error().message),
                     {},
                     raw.error().kind};
    return std::optional(asJsonLine(*raw) + '\n');
}

void NativeExport::exclude(const ExampleSummary &summary, const QString &code, const QString &why)
{
    m_report.excluded += {summary.label, code, why};
    ++m_excluded[code];
}

Result<QByteArray> NativeExport::manifest()
{
    const Result<Event> head = m_project.events().head();
    if (!head)
        return head.error();
    Manifest manifest;
    manifest.profile = u"native"_s;
    manifest.program = u"rounds "_s + QStringLiteral(ROUNDS_VERSION);
    manifest.files = m_report.files;
    manifest.categories = m_categories;
    manifest.excluded = m_excluded;
    manifest.lastEvent = head->sequence.number;
    manifest.lastEventHash = head->hash;
    return manifest.toJson();
}
