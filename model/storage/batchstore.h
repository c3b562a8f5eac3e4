// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"
#include "model/storage/database.h"

/// Batches, and what of them did not become examples.
class BatchStore
{
public:
    explicit BatchStore(Database &database) : m_database(database) {}

    Result<BatchId> insert(const Batch &batch);
    Result<void> finish(const Batch &batch);
    Result<QList<Batch>> all() const;
    /// What records without a category count as.
    Result<QString> categoryOf(BatchId batch) const;

    /// False when these bytes were quarantined before; then nothing is added.
    Result<bool> quarantine(BatchId batch, const QuarantineEntry &entry, const QByteArray &bytes);
    Result<QList<QuarantineEntry>> quarantined() const;
    /// The bytes as they were found; nothing when there is no such entry.
    Result<std::optional<QByteArray>> quarantinedBytes(QuarantineId id) const;

    /// False when this content is listed as a conflict already; then nothing is added.
    Result<bool> addConflict(BatchId batch, const ConflictEntry &entry,
                             const QByteArray &contentHash, const QByteArray &raw);
    Result<QList<ConflictEntry>> conflicts() const;

private:
    Database &m_database;
};
