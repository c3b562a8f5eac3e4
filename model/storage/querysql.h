// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/query.h"

#include <QVariantList>

/// A search as SQL over the tables `example` and, where it looks for words, `search`. Nothing that
/// somebody typed is ever part of the SQL or of an FTS5 expression's syntax.
class QuerySql
{
public:
    explicit QuerySql(const Query &query);

    /// What the FTS5 index has to match; empty when the search has no words to look for.
    const QString &match() const { return m_match; }
    /// " AND …" for each filter, with its values.
    const QString &conditions() const { return m_conditions; }
    const QVariantList &values() const { return m_values; }

private:
    void addWords(const Query &query);
    void addFilter(const QueryTerm &term, const QString &me);
    void addCondition(const QString &sql, const QVariantList &values, bool negated);

    QString m_match;
    QString m_conditions;
    QVariantList m_values;
};
