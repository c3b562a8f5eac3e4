// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// Who took a batch out, and why.
struct Withdrawal
{
    QString event; ///< Its UUID.
    QString reviewer;
    QDateTime at;
    QString reason;
};

/// One imported file and what became of its records.
struct Batch
{
    BatchId id;
    QString fileName;
    QByteArray sha256;
    qint64 size = 0;
    QString category; ///< For records that name none; empty when none was given.
    QDateTime importedAt;
    QString reviewer;
    int imported = 0;
    int duplicates = 0;
    int conflicts = 0;
    int quarantined = 0;
    /// While it is set, the batch's examples are in no queue, count or export.
    std::optional<Withdrawal> withdrawal;
};

/// A record that could not be read, as the bytes that were found.
struct QuarantineEntry
{
    QuarantineId id;
    BatchId batch;
    QString fileName;
    qint64 line = 0;   ///< Of its first byte, from 1.
    qint64 offset = 0; ///< Of the first offending byte in the file.
    QString reason;
    qint64 size = 0;
    QString settledBy; ///< The UUID of the event that dealt with it; empty while it is open.
};

/// A record whose id another example holds with other content.
struct ConflictEntry
{
    qint64 id = 0;
    BatchId batch;
    QString fileName;
    qint64 line = 0;
    QString label;
    ExampleId example; ///< The one that holds the id.
    QString settledBy; ///< As in QuarantineEntry.
};
