// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/searchvocabulary.h"
#include "tests/support/temporaryproject.h"

/// The labels of what a search finds, in order; or, in one line, why it is refused.
inline QStringList found(TemporaryProject &t, const QString &text,
                         const QString &me = QStringLiteral("keller"))
{
    ExampleFilter filter;
    const Result<Query> query = readQuery(t.project(), text, me);
    if (!query)
        return {query.error().message};
    filter.query = *query;
    const Result<QList<ExampleSummary>> page = t.project().examples().page(filter, {}, 1000);
    if (!page)
        return {QStringLiteral("page: ") + page.error().detail};
    QStringList labels;
    for (const ExampleSummary &summary : *page)
        labels += summary.label;
    const Result<qint64> count =
        t.project().examples().countUpTo(filter, {std::numeric_limits<qint64>::max()});
    if (!count || *count != labels.size())
        labels += QStringLiteral("counted otherwise");
    return labels;
}
