// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/examplestore.h"

/// An example's row as lists show it.
namespace examplerow {

/// What to select.
const QString &columns();
ExampleSummary read(const QSqlQuery &row);
/// All that a query of ids alone finds; its error where it has failed or stops halfway.
Result<QList<ExampleId>> ids(const Database &database, Result<QSqlQuery> query);

} // namespace examplerow

/// A filter as SQL: the tables to read, and which rows of them. A search for words walks the index,
/// which is in the order of the examples too, and so can stop at the end of a page.
struct ExampleSelection
{
    explicit ExampleSelection(const ExampleFilter &filter);

    void add(const QString &condition, const QVariantList &values);

    QString from = QStringLiteral(" FROM example");
    QString key = QStringLiteral("id");
    QString sql = QStringLiteral(" WHERE 1");
    QVariantList values;
};
