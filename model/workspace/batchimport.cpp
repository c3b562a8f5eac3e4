// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/batchimport.h"

#include "model/base/jsontypes.h"
#include "model/dataset/category.h"
#include "model/exchange/hashingdevice.h"
#include "model/exchange/recordparser.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

BatchImport::BatchImport(Project &project, ImportOptions options)
    : m_project(project), m_options(std::move(options)), m_intake(project.database())
{
}

Result<std::optional<ImportReport>> BatchImport::run(const QString &path, const Proceed &proceed)
{
    const QFileInfo info(path);
    // Never open a pipe or a device: it could block for ever.
    if (!info.exists())
        return Error{tr("There is no file at %1.").arg(path), {}};
    if (!info.isFile())
        return Error{tr("%1 is not a regular file, so it cannot be imported.").arg(path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("%1 cannot be read. Check its permissions.").arg(path), file.errorString()};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();

    m_report.batch.fileName = info.fileName();
    m_report.batch.size = info.size();
    m_report.batch.importedAt = m_options.now;
    m_report.batch.reviewer = m_options.reviewer;
    m_report.batch.category =
        m_options.category.isEmpty() ? Categories::fromFileName(path) : m_options.category;
    const Result<BatchId> batch = m_project.batches().insert(m_report.batch);
    if (!batch)
        return batch.error();
    m_report.batch.id = *batch;

    const Result<bool> finished = readAll(file, proceed);
    if (!finished)
        return finished.error();
    if (!*finished)
        return std::optional<ImportReport>();
    if (!m_addedAnything)
        return std::optional(m_report);
    if (Result<void> closed = close(); !closed)
        return closed.error();
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    return std::optional(m_report);
}

Result<bool> BatchImport::readAll(QIODevice &device, const Proceed &proceed)
{
    constexpr qint64 recordsBetweenQuestions = 100;
    HashingDevice hashing(device);
    RecordStream stream(hashing);
    ImportProgress progress{0, m_report.batch.size, 0};
    for (;;) {
        const Result<std::optional<BatchItem>> item = stream.next();
        if (!item)
            return item.error();
        progress.bytes = hashing.bytesRead();
        const bool atEnd = !item->has_value();
        if ((atEnd || ++progress.records % recordsBetweenQuestions == 0) && !proceed(progress))
            return false;
        if (atEnd)
            break;
        const Result<void> taken =
            std::visit([this](const auto &record) { return take(record); }, **item);
        if (!taken)
            return taken.error();
    }
    if (hashing.bytesRead() != m_report.batch.size)
        return Error{tr("%1 changed while it was read. Nothing was imported; try again when it is "
                        "complete.")
                         .arg(m_report.batch.fileName),
                     {}};
    m_report.batch.sha256 = hashing.digest();
    return true;
}

Result<void> BatchImport::take(const Record &record)
{
    const Result<std::optional<Intake>> intake =
        m_intake.look(record.bytes, record.line, m_report.batch);
    if (!intake)
        return intake.error();
    if (!*intake)
        return take(
            BrokenRecord{record.bytes, record.line, record.offset, RecordParser::notJson()});
    switch ((*intake)->standing) {
    case Intake::Standing::New:
        return add((*intake)->example);
    case Intake::Standing::Known:
        ++m_report.batch.duplicates;
        m_report.withdrawn += int((*intake)->withdrawn);
        return {};
    case Intake::Standing::Conflict:
        return settleConflict((*intake)->example, (*intake)->holder);
    }
    Q_UNREACHABLE();
}

Result<void> BatchImport::take(const BrokenRecord &record)
{
    const QuarantineEntry entry{{},
                                m_report.batch.id,
                                m_report.batch.fileName,
                                record.line,
                                record.offset,
                                record.reason,
                                record.bytes.size(),
                                {}};
    const Result<bool> added =
        m_project.batches().quarantine(m_report.batch.id, entry, record.bytes);
    if (!added)
        return added.error();
    const Result<bool> mended =
        *added ? Result<bool>(false) : m_project.batches().isMended(record.bytes);
    if (!mended)
        return mended.error();
    if (*mended) {
        ++m_report.batch.duplicates;
        return {};
    }
    m_addedAnything |= *added;
    ++m_report.batch.quarantined;
    m_report.quarantined += entry;
    return {};
}

Result<void> BatchImport::settleConflict(NewExample example, ExampleId holder)
{
    const QString label = example.summary.label;
    if (m_options.onConflict == OnConflict::Rename) {
        const Result<QString> renamed = m_intake.freeLabel(label);
        if (!renamed)
            return renamed.error();
        example.summary.label = *renamed;
        return add(example);
    }
    const ConflictEntry entry{
        0, m_report.batch.id, m_report.batch.fileName, example.summary.line, label, holder, {}};
    ++m_report.batch.conflicts;
    m_report.conflicts += entry;
    if (m_options.onConflict == OnConflict::Skip)
        return {};
    const Result<bool> added =
        m_project.batches().addConflict(m_report.batch.id, entry, example.contentHash, example.raw);
    if (!added)
        return added.error();
    m_addedAnything |= *added;
    return {};
}

Result<void> BatchImport::add(const NewExample &example)
{
    const Result<ExampleId> id = m_intake.inserter().insert(example);
    if (!id)
        return id.error();
    m_added.add(Sha256::of(example.raw));
    m_addedAnything = true;
    ++m_report.batch.imported;
    return {};
}

Result<void> BatchImport::close()
{
    if (Result<void> finished = m_project.batches().finish(m_report.batch); !finished)
        return finished;
    if (Result<void> indexed = m_intake.inserter().finish(); !indexed)
        return indexed;
    if (Result<void> settled = m_project.search().settle(m_report.batch.imported); !settled)
        return settled;
    const Json detail = {{"batch", m_report.batch.id.number},
                         {"file", toStd(m_report.batch.fileName)},
                         {"sha256", m_report.batch.sha256.toHex().toStdString()},
                         {"imported", m_report.batch.imported},
                         {"payloads_sha256", m_added.digest().toHex().toStdString()}};
    Event event;
    event.kind = EventKind::Imported;
    event.at = m_options.now;
    event.reviewer = m_options.reviewer;
    event.detail = toCompactJson(detail);
    const Result<Event> written = m_project.events().append(event);
    return written ? Result<void>() : written.error();
}
