// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/sha256.h"
#include "model/exchange/recordstream.h"
#include "model/workspace/project.h"
#include "model/workspace/recordintake.h"

#include <functional>

/// What to do with a record whose id another example holds with other content.
enum class OnConflict {
    List,   ///< Keep it aside, for somebody to decide.
    Rename, ///< Import it under a new id: acute-1-2.
    Skip,
};

struct ImportOptions
{
    QString category; ///< For records that name none; empty: the file's name decides.
    OnConflict onConflict = OnConflict::List;
    QString reviewer;
    QDateTime now;
};

struct ImportProgress
{
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    qint64 records = 0;
};

/// What became of a file: every record of it is in exactly one of the four numbers of `batch`.
struct ImportReport
{
    Batch batch;
    QList<ConflictEntry> conflicts;
    QList<QuarantineEntry> quarantined;
    int withdrawn = 0; ///< How many of the duplicates are of a batch that was withdrawn.
};

/// Reads one file into the project: the whole of it, or after an error or a cancel nothing of it.
/// Memory does not grow with the file. Runs on the thread and connection of its project.
class BatchImport
{
    Q_DECLARE_TR_FUNCTIONS(BatchImport)

public:
    /// Asked after every hundred records and at the end; false cancels.
    using Proceed = std::function<bool(const ImportProgress &)>;

    BatchImport(Project &project, ImportOptions options);

    /// Nothing when it was cancelled. A file that adds nothing leaves no batch behind.
    Result<std::optional<ImportReport>> run(const QString &path, const Proceed &proceed);

private:
    Result<bool> readAll(QIODevice &device, const Proceed &proceed);
    Result<void> take(const Record &record);
    Result<void> take(const BrokenRecord &record);
    Result<void> settleConflict(NewExample example, ExampleId holder);
    Result<void> add(const NewExample &example);
    Result<void> close();

    Project &m_project;
    ImportOptions m_options;
    RecordIntake m_intake;
    ImportReport m_report;
    Sha256 m_added; ///< Over the hashes of all payloads that came in, for the event.
    bool m_addedAnything = false;
};
