// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

/// What a search can ask of an example beside its words: the name in "category:acute".
enum class QueryField {
    Category,
    Status,
    Finding,
    Confidence,
    Errors,
    Warnings,
    Flagged,
    Edited,
    Reviewer,
    Reason,
    Batch,
    Withdrawn,
    Id
};

/// How the values of a field are written.
enum class QueryValueKind {
    Choice, ///< One of a list.
    Number, ///< 3, <3, <=3, >3, >=3, 1..3, 1.., ..3
    YesNo,
    Label, ///< An example's id; a * at its end stands for anything.
};

class QueryFields
{
    Q_DECLARE_TR_FUNCTIONS(QueryFields)

public:
    /// In the order in which they are offered.
    static const QList<QueryField> &all();
    /// As people type it: "category".
    static QString name(QueryField field);
    /// Letter case does not matter.
    static std::optional<QueryField> fromName(const QString &name);
    static QueryValueKind kind(QueryField field);
    /// What it asks, in a few words.
    static QString description(QueryField field);
};
