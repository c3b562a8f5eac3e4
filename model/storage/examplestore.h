// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/examplesummary.h"
#include "model/review/fold.h"
#include "model/review/query.h"
#include "model/storage/database.h"

#include <functional>

/// Which examples, in the order of their row numbers. Empty members do not restrict.
struct ExampleFilter
{
    std::optional<Status> status;
    QString category;
    /// The Flagged queue: open errors, flagged by a reviewer, or sent back (see needsEditor()).
    bool needsEditor = false;
    /// With an open finding of this rule, be it of the example or of the data set.
    QString openRule;
    bool withErrors = false;
    /// Leaves out second opinions that this reviewer, however the name was written, asked for and
    /// so cannot give.
    QStringList notAskedBy;
    /// Words and conditions that somebody typed.
    Query query;

    bool operator==(const ExampleFilter &) const = default;
};

struct NewExample
{
    ExampleSummary summary;
    QByteArray contentHash;
    QByteArray raw;
    QString words; ///< What it can be found by; see SearchText.
};

class ExampleStore
{
    Q_DECLARE_TR_FUNCTIONS(ExampleStore)

public:
    explicit ExampleStore(Database &database) : m_database(database) {}

    /// Sees one example; false stops.
    using Visit = std::function<Result<bool>(const ExampleSummary &)>;

    Result<std::optional<ExampleSummary>> find(ExampleId id) const;
    Result<std::optional<ExampleSummary>> findByLabel(const QString &label) const;
    /// At most `limit` summaries after (or, descending, before) a row; an invalid id starts at the
    /// end that comes first.
    Result<QList<ExampleSummary>> page(const ExampleFilter &filter, ExampleId from, int limit,
                                       Qt::SortOrder order = Qt::AscendingOrder) const;
    /// All that match, read in pages, so that memory stays flat. The visitor may write.
    Result<void> forEach(const ExampleFilter &filter, const Visit &visit) const;
    /// Of all examples, in order.
    Result<QList<ExampleId>> ids() const;
    /// How many match and have a row number up to this one.
    Result<qint64> countUpTo(const ExampleFilter &filter, ExampleId id) const;
    /// The payload as it was written; empty when there is no such revision.
    Result<QByteArray> raw(ExampleId id, int revision) const;
    /// The payload, or an error when its bytes are not those that were stored.
    Result<QByteArray> checkedRaw(ExampleId id, int revision) const;
    /// As it was on import; see identity.h.
    Result<QByteArray> contentHash(ExampleId id) const;
    /// SHA-256 over the SHA-256 of each generated payload of a batch, in order.
    Result<QByteArray> payloadDigest(BatchId batch) const;
    Result<int> newestRevision(ExampleId id) const;

    Result<void> addRevision(ExampleId id, int number, const QByteArray &raw);
    /// Keeps the row in step with its events and its current payload, and the full text index with
    /// both; FindingStore counts what is open.
    Result<void> update(const ExampleSummary &summary);

private:
    Result<void> reindex(const ExampleSummary &summary);

    Database &m_database;
};

/// Adds many examples with prepared statements; for the one import that owns the transaction.
class ExampleInserter
{
public:
    explicit ExampleInserter(Database &database);

    Result<bool> holdsContent(const QByteArray &contentHash);
    Result<std::optional<ExampleId>> holderOf(const QString &label);
    Result<ExampleId> insert(const NewExample &example);
    /// To be called behind the last one: the index lags behind by what fits into memory.
    Result<void> finish();

private:
    Statement m_findContent;
    Statement m_findLabel;
    Statement m_example;
    Statement m_revision;
    Statement m_words;
    /// Texts that are not indexed yet. One at a time would cost five times an import: each of the
    /// other statements, as they have triggers, makes FTS5 write out what it has gathered.
    QList<std::pair<ExampleId, QString>> m_unindexed;
    qsizetype m_unindexedLength = 0;
};
