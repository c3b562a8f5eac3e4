// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/dataset/status.h"
#include "model/storage/database.h"

#include <QMap>

/// Where a batch stands now.
struct BatchTally
{
    QMap<Status, int> byStatus;
    int openQuarantined = 0;
    int openConflicts = 0;

    int count(Status status) const { return byStatus.value(status); }
    int examples() const;
    /// Approved of those that were decided; nothing before the first decision.
    std::optional<double> approvalRate() const;

    bool operator==(const BatchTally &) const = default;
};

/// How many of a batch's examples something holds of: a reason, a rule.
struct BatchCount
{
    QString id;
    int examples = 0;

    bool operator==(const BatchCount &) const = default;
};

/// Counts over batches, for looking at; nothing here decides anything.
class BatchTallyStore
{
public:
    explicit BatchTallyStore(Database &database) : m_database(database) {}

    Result<QMap<BatchId, BatchTally>> all() const;
    /// Why its rejected examples were rejected, the most frequent first.
    Result<QList<BatchCount>> rejectReasons(BatchId batch) const;
    /// Which rules have open findings in how many of its examples, the most frequent first.
    Result<QList<BatchCount>> openRules(BatchId batch) const;
    /// The generated texts of its first examples.
    Result<QList<QByteArray>> firstPayloads(BatchId batch, int limit) const;

private:
    Result<QList<BatchCount>> counts(const QString &sql, const QVariantList &values) const;
    Result<void> count(QMap<BatchId, BatchTally> &tallies, const QString &sql,
                       int BatchTally::*number) const;

    Database &m_database;
};
