// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/querycompletion.h"

#include "model/review/query.h"
#include "model/review/queryscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int endOf(const TextRange &place)
{
    return place.start + place.length;
}

bool holds(const TextRange &place, int cursor)
{
    return place.start <= cursor && cursor <= endOf(place);
}

/// What begins with the text comes first, then what holds it.
QList<QueryChoice> fitting(const QList<QueryChoice> &choices, const QString &typed)
{
    QList<QueryChoice> first;
    QList<QueryChoice> second;
    for (const QueryChoice &choice : choices) {
        if (choice.value.startsWith(typed, Qt::CaseInsensitive))
            first += choice;
        else if (choice.value.contains(typed, Qt::CaseInsensitive) ||
                 choice.description.contains(typed, Qt::CaseInsensitive))
            second += choice;
    }
    return first + second;
}

QList<QueryChoice> choicesOf(QueryField field, const QueryVocabulary &vocabulary)
{
    QList<QueryChoice> choices = vocabulary.choices.value(field);
    if (QueryFields::kind(field) == QueryValueKind::YesNo)
        choices = {{u"yes"_s, {}}, {u"no"_s, {}}};
    if (field == QueryField::Reviewer && !vocabulary.me.isEmpty())
        choices.prepend({u"me"_s, vocabulary.me});
    return choices;
}

QueryCompletion valuesAt(const QueryPiece &piece, const QString &text, int cursor,
                         const QueryVocabulary &vocabulary)
{
    const std::optional<QueryField> field = QueryFields::fromName(piece.name);
    const auto value = std::ranges::find_if(
        piece.values, [cursor](const auto &candidate) { return holds(candidate.place, cursor); });
    if (!field || value == piece.values.end())
        return {{cursor, 0}, {}};
    QString typed = text.mid(value->place.start, cursor - value->place.start);
    if (value->quoted)
        typed.remove(0, 1);
    QueryCompletion completion{value->place, fitting(choicesOf(*field, vocabulary), typed)};
    completion.choices.removeIf([&](const QueryChoice &choice) {
        return std::ranges::any_of(piece.values, [&](const QueryPiece::Value &other) {
            return other.place != value->place && other.text == choice.value;
        });
    });
    for (QueryChoice &choice : completion.choices)
        choice.value = Query::valueText(choice.value);
    return completion;
}

/// Names of filters, and filters whose value is what somebody has begun to type.
QList<QueryChoice> filters(const QString &typed, const QueryVocabulary &vocabulary)
{
    QList<QueryChoice> choices;
    for (const QueryField field : QueryFields::all()) {
        if (QueryFields::name(field).startsWith(typed, Qt::CaseInsensitive))
            choices += {QueryFields::name(field) + u':', QueryFields::description(field)};
    }
    constexpr qsizetype enoughToGuess = 2;
    if (typed.size() < enoughToGuess)
        return choices;
    for (const QueryField field :
         {QueryField::Category, QueryField::Status, QueryField::Finding, QueryField::Reason}) {
        for (const QueryChoice &choice : vocabulary.choices.value(field)) {
            if (choice.value.startsWith(typed, Qt::CaseInsensitive))
                choices += {QueryFields::name(field) + u':' + Query::valueText(choice.value),
                            choice.description};
        }
    }
    return choices;
}

} // namespace

QueryCompletion QueryCompletion::at(const QString &text, int cursor,
                                    const QueryVocabulary &vocabulary)
{
    for (const QueryPiece &piece : QueryScanner(text).pieces()) {
        if (!holds(piece.place, cursor))
            continue;
        if (!piece.name.isEmpty() && cursor >= endOf(piece.namePlace))
            return valuesAt(piece, text, cursor, vocabulary);
        if (piece.values.first().quoted && piece.name.isEmpty())
            return {{cursor, 0}, {}};
        const TextRange word = piece.name.isEmpty() ? piece.values.first().place : piece.namePlace;
        if (cursor < word.start)
            return {{cursor, 0}, {}};
        return {word, filters(text.mid(word.start, cursor - word.start), vocabulary)};
    }
    return {{cursor, 0}, filters({}, vocabulary)};
}
