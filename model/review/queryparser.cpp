// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queryparser.h"

#include "model/base/foldedwords.h"
#include "model/review/queryscanner.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "Red-Flag" is red_flag.
QString comparable(const QString &value)
{
    return value.toCaseFolded().replace(u'-', u'_');
}

std::optional<double> numberOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
}

std::optional<QueryInterval> intervalOf(const QString &value)
{
    static const QString number = u"(\\d{1,15}(?:\\.\\d{1,15})?|\\.\\d{1,15})"_s;
    static const QRegularExpression compared(u"\\A(<=|>=|<|>|=)?%1\\z"_s.arg(number));
    static const QRegularExpression between(u"\\A%1?\\.\\.%1?\\z"_s.arg(number));
    if (const auto match = compared.match(value); match.hasMatch()) {
        const QString sign = match.captured(1);
        const double bound = match.captured(2).toDouble();
        QueryInterval interval{bound, bound};
        if (sign.startsWith(u'<'))
            interval.low = std::nullopt;
        else if (sign.startsWith(u'>'))
            interval.high = std::nullopt;
        interval.withHigh = sign != u"<"_s;
        interval.withLow = sign != u">"_s;
        return interval;
    }
    const auto match = between.match(value);
    const QueryInterval interval{numberOf(match.captured(1)), numberOf(match.captured(2))};
    return match.hasMatch() && (interval.low || interval.high) ? std::optional(interval)
                                                               : std::nullopt;
}

QString fieldNames()
{
    QStringList names;
    for (const QueryField field : QueryFields::all())
        names += QueryFields::name(field);
    return names.join(u", "_s);
}

/// Whether somebody may still be typing the last word. Two letters in, it narrows enough to show.
bool isGrowing(const QueryTerm &last, const QString &text)
{
    if (last.kind != QueryTerm::Kind::Word)
        return false;
    const FoldedWord end = foldedWords(last.text).last();
    return last.place.start + last.place.length == text.size() &&
           end.place.start + end.place.length == last.text.size() && end.text.size() > 1;
}

} // namespace

Result<Query> QueryParser::parse(const QString &text) const
{
    if (text.size() > longestText)
        return Error{tr("A search takes at most %1 characters; this one has %2. Shorten it.")
                         .arg(longestText)
                         .arg(text.size()),
                     {}};
    const QList<QueryPiece> pieces = QueryScanner(text).pieces();
    qsizetype count = 0;
    for (const QueryPiece &piece : pieces)
        count += piece.values.size();
    if (count > mostTerms)
        return Error{tr("A search takes at most %1 words and values; this one has %2. Shorten it, "
                        "or put words that belong together in quotes.")
                         .arg(mostTerms)
                         .arg(count),
                     {}};
    Query query{{}, m_vocabulary.me};
    for (const QueryPiece &piece : pieces) {
        if (!piece.name.isEmpty()) {
            const Result<QueryTerm> term = filter(piece);
            if (!term)
                return term.error();
            query.terms += *term;
        } else if (const QueryTerm term = words(piece); !foldedWords(term.text).isEmpty()) {
            query.terms += term;
        }
    }
    if (query.isEmpty() && !text.trimmed().isEmpty())
        return Error{tr("A search needs a letter or a digit: punctuation and symbols are not "
                        "looked for."),
                     {}};
    if (!query.isEmpty())
        query.terms.last().isBeginning = isGrowing(query.terms.last(), text);
    return query;
}

QueryTerm QueryParser::words(const QueryPiece &piece)
{
    QueryTerm term;
    term.kind = piece.values.first().quoted ? QueryTerm::Kind::Phrase : QueryTerm::Kind::Word;
    term.negated = piece.negated;
    term.text = piece.values.first().text;
    term.place = piece.place;
    return term;
}

Result<QueryTerm> QueryParser::filter(const QueryPiece &piece) const
{
    const std::optional<QueryField> field = QueryFields::fromName(piece.name);
    if (!field)
        return Error{tr("There is no filter \"%1:\". There are: %2. To look for these very words, "
                        "put them in quotes.")
                         .arg(piece.name, fieldNames()),
                     {}};
    QueryTerm term;
    term.kind = QueryTerm::Kind::Filter;
    term.negated = piece.negated;
    term.field = *field;
    term.place = piece.place;
    term.namePlace = piece.namePlace;
    for (const QueryPiece::Value &value : piece.values) {
        term.valuePlaces += value.place;
        if (value.text.isEmpty())
            return Error{
                tr("%1: needs a value: %2.").arg(QueryFields::name(*field), allowed(*field)), {}};
        Result<void> added;
        switch (QueryFields::kind(*field)) {
        case QueryValueKind::Choice:
            added = addChoice(term, value.text);
            break;
        case QueryValueKind::Number:
            added = addNumber(term, value.text);
            break;
        case QueryValueKind::YesNo:
            added = addYesNo(term, value.text);
            break;
        case QueryValueKind::Label:
            term.values += value.text;
            break;
        }
        if (!added)
            return added.error();
    }
    return term;
}

Result<void> QueryParser::addChoice(QueryTerm &term, const QString &value) const
{
    const bool isMe =
        term.field == QueryField::Reviewer && value.compare(u"me"_s, Qt::CaseInsensitive) == 0;
    if (isMe && m_vocabulary.me.isEmpty())
        return Error{tr("reviewer:me needs somebody who is signed in. Name the reviewer: %1.")
                         .arg(allowed(term.field)),
                     {}};
    if (isMe) {
        term.values += u"me"_s;
        return {};
    }
    const QList<QueryChoice> choices = m_vocabulary.choices.value(term.field);
    auto found = std::ranges::find(choices, value, &QueryChoice::value);
    if (found == choices.end())
        found = std::ranges::find(choices, comparable(value), [](const QueryChoice &choice) {
            return comparable(choice.value);
        });
    if (found == choices.end())
        return Error{tr("%1: knows no \"%2\". It takes: %3.")
                         .arg(QueryFields::name(term.field), value, allowed(term.field)),
                     {}};
    term.values += found->value;
    return {};
}

Result<void> QueryParser::addNumber(QueryTerm &term, const QString &value)
{
    const std::optional<QueryInterval> interval = intervalOf(value);
    if (!interval)
        return Error{tr("%1: takes a number, such as 0.5, <0.5, >=0.5 or 0.3..0.5; \"%2\" is none.")
                         .arg(QueryFields::name(term.field), value),
                     {}};
    term.values += value;
    term.intervals += *interval;
    return {};
}

Result<void> QueryParser::addYesNo(QueryTerm &term, const QString &value)
{
    for (const QString &word : {u"yes"_s, u"no"_s}) {
        if (value.compare(word, Qt::CaseInsensitive) == 0) {
            term.values += word;
            return {};
        }
    }
    return Error{tr("%1: takes yes or no, not \"%2\".").arg(QueryFields::name(term.field), value),
                 {}};
}

QString QueryParser::allowed(QueryField field) const
{
    constexpr qsizetype mostShown = 15;
    if (QueryFields::kind(field) != QueryValueKind::Choice)
        return QueryFields::description(field);
    const QList<QueryChoice> choices = m_vocabulary.choices.value(field);
    QStringList values;
    for (const QueryChoice &choice : choices.first(std::min(choices.size(), mostShown)))
        values += choice.value;
    if (choices.isEmpty())
        return tr("this project has none yet");
    return choices.size() > mostShown
               ? tr("%1 and %2 more").arg(values.join(u", "_s)).arg(choices.size() - mostShown)
               : values.join(u", "_s);
}
