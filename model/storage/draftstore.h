// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/base/jsonpointer.h"
#include "model/storage/database.h"

#include <QDateTime>

/// Text that somebody typed and has not saved.
struct Draft
{
    enum class Kind { Cell, Record, Opinion, Comment, Rejection };

    ExampleId example;
    Kind kind = Kind::Cell;
    JsonPointer place; ///< Of a cell or comment.
    int revision = 0;  ///< That it was typed over.
    QString reviewer;
    QDateTime at;
    QString text;

    bool operator==(const Draft &) const = default;
};

/// The journal of open editors: one row for each, written over as typing goes on. No part of the
/// record of decisions.
class DraftStore
{
public:
    explicit DraftStore(Database &database) : m_database(database) {}

    /// Adds it, or replaces the one of the same example, kind and place.
    Result<void> save(const Draft &draft);
    /// Success also when there is none.
    Result<void> remove(const Draft &draft);
    /// The newest first.
    Result<QList<Draft>> all() const;

private:
    Database &m_database;
};
