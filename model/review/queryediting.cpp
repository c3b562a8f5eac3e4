// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queryediting.h"

using namespace Qt::StringLiterals;

QString QueryEditing::withFilter(const Query &query, QueryField field, const QStringList &values)
{
    Query rest = query;
    rest.terms.removeIf(
        [field](const QueryTerm &term) { return !term.isText() && term.field == field; });
    if (values.isEmpty())
        return rest.toText();
    const QString filter = QueryFields::name(field) + u':' + values.join(u',');
    return rest.isEmpty() ? filter : rest.toText().trimmed() + u' ' + filter;
}

std::optional<QStringList> QueryEditing::valuesOf(const Query &query, QueryField field,
                                                  const QString &text)
{
    QStringList values;
    bool found = false;
    for (const QueryTerm &term : query.terms) {
        if (term.isText() || term.field != field)
            continue;
        if (found || term.negated)
            return std::nullopt;
        found = true;
        for (const TextRange &place : term.valuePlaces)
            values += text.mid(place.start, place.length);
    }
    return values;
}
