// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/querysql.h"

#include "model/base/foldedwords.h"
#include "model/storage/sqlparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// An FTS5 phrase (https://www.sqlite.org/fts5.html, section 3.2). Made of letters and digits only,
/// so that no quote, NUL or operator gets through.
QString phraseOf(const QueryTerm &term)
{
    QStringList words;
    for (const FoldedWord &word : foldedWords(term.text))
        words += term.text.mid(word.place.start, word.place.length);
    return u'"' + words.join(u' ') + (term.isBeginning ? u"\" *"_s : u"\""_s);
}

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariantList variants(const QStringList &values)
{
    return {values.cbegin(), values.cend()};
}

QString reviewerSql(qsizetype count)
{
    return u"id IN (SELECT example FROM event WHERE reviewer IN (%1) AND kind <> 'undone' AND %2)"_s
        .arg(places(count), sqlparts::effectiveEvent);
}

QString reasonSql(qsizetype count)
{
    return u"id IN (SELECT example FROM event WHERE kind = 'rejected' AND EXISTS (SELECT 1 FROM "
           "json_each(detail, '$.reasons') AS reason WHERE reason.value IN (%1)) AND %2)"_s.arg(
               places(count), sqlparts::effectiveEvent);
}

QString findingSql(qsizetype count)
{
    return u"id IN (SELECT example FROM finding WHERE rule IN (%1) AND waived = '' UNION ALL "
           "SELECT example FROM dataset_finding WHERE rule IN (%1) AND example IS NOT NULL)"_s.arg(
               places(count));
}

/// Names out of the program, never out of a search.
QString columnOf(QueryField field)
{
    switch (field) {
    case QueryField::Errors:
        return u"open_errors"_s;
    case QueryField::Warnings:
        return u"open_warnings"_s;
    case QueryField::Id:
        return u"label"_s;
    default:
        return QueryFields::name(field);
    }
}

QString intervalSql(const QString &column, const QueryInterval &interval, QVariantList &values)
{
    QStringList parts;
    if (interval.low) {
        parts += column + (interval.withLow ? u" >= ?"_s : u" > ?"_s);
        values += *interval.low;
    }
    if (interval.high) {
        parts += column + (interval.withHigh ? u" <= ?"_s : u" < ?"_s);
        values += *interval.high;
    }
    return parts.join(u" AND "_s);
}

QString labelSql(const QString &label, QVariantList &values)
{
    if (!label.endsWith(u'*')) {
        values += label;
        return u"label = ?"_s;
    }
    // Between it and the last label that begins so, for which the index of labels serves.
    const QString beginning = label.chopped(1);
    values += {beginning, beginning};
    return u"label >= ? AND label < ? || char(1114111)"_s;
}

/// Both, when somebody asks for yes and no.
QString yesNoSql(const QStringList &values, const QString &yes, const QString &no)
{
    if (values.contains(u"yes"_s))
        return values.contains(u"no"_s) ? u"1"_s : yes;
    return no;
}

} // namespace

QuerySql::QuerySql(const Query &query)
{
    addWords(query);
    for (const QueryTerm &term : query.terms) {
        if (!term.isText())
            addFilter(term, query.me);
    }
}

void QuerySql::addWords(const Query &query)
{
    QStringList wanted;
    QStringList unwanted;
    for (const QueryTerm &term : query.terms) {
        if (term.isText())
            (term.negated ? unwanted : wanted) += phraseOf(term);
    }
    const QString without = unwanted.join(u" OR "_s);
    m_match = wanted.join(u" AND "_s);
    if (unwanted.isEmpty())
        return;
    if (wanted.isEmpty())
        addCondition(u"id IN (SELECT rowid FROM search WHERE search MATCH ?)"_s, {without}, true);
    else
        m_match = u"(%1) NOT (%2)"_s.arg(m_match, without);
}

void QuerySql::addFilter(const QueryTerm &term, const QString &me)
{
    QStringList texts = term.values;
    const QString column = columnOf(term.field);
    QVariantList values;
    QStringList anyOf;
    switch (term.field) {
    case QueryField::Category:
    case QueryField::Status:
    case QueryField::Batch:
        return addCondition(u"%1 IN (%2)"_s.arg(column, places(texts.size())), variants(texts),
                            term.negated);
    case QueryField::Finding:
        return addCondition(findingSql(texts.size()), variants(texts + texts), term.negated);
    case QueryField::Reviewer:
        std::ranges::replace(texts, u"me"_s, me);
        return addCondition(reviewerSql(texts.size()), variants(texts), term.negated);
    case QueryField::Reason:
        return addCondition(reasonSql(texts.size()), variants(texts), term.negated);
    case QueryField::Flagged:
        return addCondition(yesNoSql(texts, u"flagged > 0"_s, u"flagged = 0"_s), {}, term.negated);
    case QueryField::Edited:
        return addCondition(yesNoSql(texts, u"revision > 1"_s, u"revision = 1"_s), {},
                            term.negated);
    case QueryField::Withdrawn:
        return addCondition(yesNoSql(texts, sqlparts::withdrawn, sqlparts::notWithdrawn), {},
                            term.negated);
    case QueryField::Confidence:
    case QueryField::Errors:
    case QueryField::Warnings:
        for (const QueryInterval &interval : term.intervals)
            anyOf += u'(' + intervalSql(column, interval, values) + u')';
        break;
    case QueryField::Id:
        for (const QString &label : texts)
            anyOf += labelSql(label, values);
        break;
    }
    addCondition(anyOf.join(u" OR "_s), values, term.negated);
}

void QuerySql::addCondition(const QString &sql, const QVariantList &values, bool negated)
{
    // IS NOT TRUE, because what is unknown (no confidence) is not below 0.5 either.
    m_conditions += negated ? u" AND (%1) IS NOT TRUE"_s.arg(sql) : u" AND (%1)"_s.arg(sql);
    m_values += values;
}
