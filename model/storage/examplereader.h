// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/dataset/status.h"
#include "model/storage/database.h"

/// What a check has to know of an example, and its current text.
struct CheckableExample
{
    ExampleId id;
    QString label;
    QString category;
    Status status = Status::Pending;
    int revision = 0;
    QByteArray raw;
};

/// Reads many examples, one at a time, with a prepared statement.
class ExampleReader
{
public:
    explicit ExampleReader(Database &database);

    /// Nothing when there is no such example.
    Result<std::optional<CheckableExample>> find(ExampleId id);
    /// The same without its text, which is most of the work.
    Result<std::optional<CheckableExample>> findHead(ExampleId id);

private:
    Result<std::optional<CheckableExample>> find(Statement &statement, ExampleId id);

    Database &m_database;
    Statement m_statement;
    Statement m_headStatement;
};
