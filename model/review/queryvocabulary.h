// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/queryfield.h"

#include <QMap>

/// A value that a field can have, and what it means where the value does not tell.
struct QueryChoice
{
    QString value;
    QString description;
    qint64 count = -1; ///< How many examples have it; -1 where that is not known without counting.

    bool operator==(const QueryChoice &) const = default;
};

/// What a project's searches can name. Reasons and statuses are always the same; the rest depends
/// on the project.
struct QueryVocabulary
{
    QMap<QueryField, QList<QueryChoice>> choices;
    /// Whom "reviewer:me" means; empty while nobody is signed in.
    QString me;

    bool operator==(const QueryVocabulary &) const = default;
};
