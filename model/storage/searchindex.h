// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/storage/database.h"

/// The full text index (SQLite FTS5, contentless): one row of words per example, those of its
/// current revision. Lives in the transactions of whoever changes examples.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Exchanges the words of an example. `before` is the very text that was indexed.
    Result<void> replace(ExampleId id, const QString &before, const QString &after);
    /// Joins the index's pieces after many examples came in, or the next small edits would: they
    /// would take seconds. Leaves a large index alone to which little was added.
    Result<void> settle(qint64 added);
    /// Builds the index from the examples' current payloads, inside the caller's transaction.
    Result<void> rebuild();
    /// To be called before words are looked for: fills the index of a file that has none because an
    /// older Rounds made it and it must not be written (see Schema::bridge). Else does nothing.
    Result<void> prepare();
    /// Examples that the index lacks, and rows of the index without an example.
    Result<qint64> missing() const;
    Result<qint64> surplus() const;

private:
    Database &m_database;
};
