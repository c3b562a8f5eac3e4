// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"
#include "model/storage/database.h"

/// Entries that nobody has dealt with yet, or every one that ever was.
enum class Leftovers { Open, All };

/// Batches, and what of them did not become examples.
class BatchStore
{
public:
    explicit BatchStore(Database &database) : m_database(database) {}

    Result<BatchId> insert(const Batch &batch);
    Result<void> finish(const Batch &batch);
    Result<QList<Batch>> all() const;
    Result<std::optional<Batch>> find(BatchId batch) const;
    /// What records without a category count as.
    Result<QString> categoryOf(BatchId batch) const;

    /// False when these bytes were quarantined before; then nothing is added.
    Result<bool> quarantine(BatchId batch, const QuarantineEntry &entry, const QByteArray &bytes);
    Result<QList<QuarantineEntry>> quarantined(Leftovers which = Leftovers::Open) const;
    Result<std::optional<QuarantineEntry>> quarantined(QuarantineId id) const;
    /// Whether these very bytes were quarantined once and have been mended since.
    Result<bool> isMended(const QByteArray &bytes) const;
    /// The bytes as they were found; nothing when there is no such entry.
    Result<std::optional<QByteArray>> quarantinedBytes(QuarantineId id) const;

    /// False when this content is listed as a conflict already; then nothing is added.
    Result<bool> addConflict(BatchId batch, const ConflictEntry &entry,
                             const QByteArray &contentHash, const QByteArray &raw);
    Result<QList<ConflictEntry>> conflicts(Leftovers which = Leftovers::Open) const;
    Result<std::optional<ConflictEntry>> conflict(qint64 id) const;
    Result<std::optional<ConflictEntry>> conflictOf(const QByteArray &contentHash) const;
    /// The record as it came in.
    Result<QByteArray> conflictRaw(qint64 id) const;

    /// The event that dealt with an entry, or withdrew the batch; empty takes the mark away.
    Result<void> settle(QuarantineId id, const QString &event);
    Result<void> settleConflict(qint64 id, const QString &event);
    Result<void> setWithdrawn(BatchId batch, const QString &event);

private:
    Result<QList<Batch>> batches(const QString &tail, const QVariantList &values) const;
    Result<QList<QuarantineEntry>> quarantineRows(const QString &tail,
                                                  const QVariantList &values) const;
    Result<QList<ConflictEntry>> conflictRows(const QString &tail,
                                              const QVariantList &values) const;
    Result<void> mark(const QString &sql, const QString &event, qint64 id);

    Database &m_database;
};
