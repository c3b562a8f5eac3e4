// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/valuechoices.h"

#include "model/base/jsontypes.h"
#include "model/rules/jsonschema.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/readtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Choice choiceOf(const QByteArray &json)
{
    const QString text = json.startsWith('"') ? fromJsonString(json) : QString::fromUtf8(json);
    return {text, json};
}

/// The one percentage in "50%", "reduce 50 %" or 50; nothing where there is none or several.
std::optional<int> percentIn(const QString &text)
{
    static const QRegularExpression pattern(u"^\\D*(\\d{1,3})(?:\\.0+)?\\s*%?\\D*$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const int percent = match.captured(1).toInt();
    return match.hasMatch() && percent < 100 ? std::optional(percent) : std::nullopt;
}

} // namespace

QList<Choice> ValueChoices::at(const JsonPointer &place) const
{
    QList<Choice> choices = listed(place);
    const QStringList exercises = exercisesAt(place);
    for (const QString &exercise : exercises) {
        const QList<Substitute> substitutes = substitutesFor(exercise);
        for (const Substitute &substitute : substitutes) {
            if (std::ranges::count(choices, substitute.name, &Choice::text) == 0)
                choices += choiceOf(substitute, exercise, place);
        }
    }
    return choices;
}

QList<Choice> ValueChoices::listed(const JsonPointer &place) const
{
    QList<Choice> choices;
    QList<QByteArray> values = JsonSchema::ofExample().choices(place);
    const JsonValue now = m_example.text().at(place);
    if (values.isEmpty() && now.kind() == JsonKind::Boolean)
        values = {"true"_ba, "false"_ba};
    for (const QByteArray &value : std::as_const(values))
        choices += ::choiceOf(value);
    return choices;
}

/// The exercises that something at the place stands in for; none where it is no such place.
QStringList ValueChoices::exercisesAt(const JsonPointer &place) const
{
    const QStringList tokens = place.tokens();
    if (place.last() == u"replacement" && tokens.contains(u"training_modifications"_s))
        return exercisesIn(m_example.text().at(place.parent())[u"action"_s].text());
    const JsonPointer lists = m_example.affectedExercises().place();
    const qsizetype depth = lists.tokens().size();
    const QString last = tokens.value(depth + 2);
    if (!lists.contains(place) || tokens.size() < depth + 2 ||
        (tokens.size() > depth + 2 && last != u"exercise"))
        return {};
    QStringList exercises = exercisesIn(m_example.text().at(place).text());
    // What is safe stands in for what is not.
    for (const QString &list : {u"avoid_completely"_s, u"modify_significantly"_s}) {
        const QList<JsonValue> entries = m_example.affectedExercises()[list].children();
        for (const JsonValue &entry : entries) {
            if (tokens[depth] == u"safe_to_continue")
                exercises += exercisesIn((entry.isObject() ? entry[u"exercise"_s] : entry).text());
        }
    }
    return exercises;
}

QStringList ValueChoices::exercisesIn(const QString &text) const
{
    const ExerciseBook &book = m_knowledge.exercises();
    QStringList names;
    const ReadText read(spaced(text), m_knowledge.vocabulary());
    const QList<PhraseHit> hits = book.mentions(read);
    for (const PhraseHit &hit : hits)
        names += book.all()[hit.entry].name;
    return names;
}

QList<ValueChoices::Substitute> ValueChoices::substitutesFor(const QString &exercise) const
{
    const ExerciseBook &book = m_knowledge.exercises();
    QList<Substitute> found;
    const QList<JsonValue> library = m_example.substitutionLibrary().children();
    for (const JsonValue &list : library) {
        if (book.canonical(list.key()) != exercise)
            continue;
        const QList<JsonValue> rows = list.children();
        for (const JsonValue &row : rows) {
            const QString name = row[u"substitute"_s].text();
            if (!name.isEmpty())
                found += {name, row[u"load_reduction"_s].text(), row[u"use_case"_s].text(), true};
        }
    }
    const QList<Substitution> known = m_knowledge.substitutions().of(exercise);
    for (const Substitution &row : known)
        found += {row.substitute, QString::number(row.loadReduction) + u'%', row.useCase, false};
    return found;
}

Choice ValueChoices::choiceOf(const Substitute &substitute, const QString &exercise,
                              const JsonPointer &place) const
{
    QStringList note = {substitute.isOwn ? tr("this record's library") : tr("known substitute")};
    if (!substitute.reduction.isEmpty())
        note += tr("load \u2212%1").arg(substitute.reduction);
    if (!substitute.useCase.isEmpty())
        note += spaced(substitute.useCase);
    Choice choice{substitute.name, toJsonString(substitute.name), note.join(u", "_s)};
    const JsonValue load = m_example.text().at(place.parent())[u"load"_s];
    const std::optional<int> less = percentIn(substitute.reduction);
    if (place.last() == u"replacement" && load.isBlank() && less) {
        // English, since it goes into the record.
        const QString left = u"%1% of usual %2 load"_s.arg(100 - *less).arg(spaced(exercise));
        const auto kind = load.exists() ? PatchOperation::Kind::Replace : PatchOperation::Kind::Add;
        choice.also = {{kind, load.place(), {}, toJsonString(left), {}}};
    }
    return choice;
}
