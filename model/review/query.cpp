// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString textOf(const QueryTerm &term)
{
    switch (term.kind) {
    case QueryTerm::Kind::Word:
        return term.text;
    case QueryTerm::Kind::Phrase:
        return quoted(term.text);
    case QueryTerm::Kind::Filter:
        break;
    }
    QStringList values;
    for (const QString &value : term.values)
        values += Query::valueText(value);
    return QueryFields::name(term.field) + u':' + values.join(u',');
}

} // namespace

bool Query::asksFor(QueryField field) const
{
    return std::ranges::any_of(
        terms, [field](const QueryTerm &term) { return !term.isText() && term.field == field; });
}

QString Query::valueText(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u',' || c == u'"';
    });
    return isPlain ? value : quoted(value);
}

QString Query::toText() const
{
    QStringList parts;
    for (const QueryTerm &term : terms)
        parts += (term.negated ? u"-"_s : QString()) + textOf(term);
    // A blank behind a whole word, or it would be read as a beginning.
    const bool closed =
        !terms.isEmpty() && terms.last().kind == QueryTerm::Kind::Word && !terms.last().isBeginning;
    return parts.join(u' ') + (closed ? u" "_s : QString());
}
