// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/exerciserules.h"

#include "model/base/jsontypes.h"
#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/modification.h"
#include "model/rules/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A name of an exercise and where it stands; of a library's key the list under it.
struct NamedPlace
{
    QString name;
    JsonValue value;
};

QList<JsonValue> entriesOf(const JsonValue &list)
{
    if (list.isArray())
        return list.children();
    return list.isString() ? QList<JsonValue>{list} : QList<JsonValue>();
}

/// The exercises of one of the lists of affected_exercises, those that stand for several taken
/// apart.
QList<NamedPlace> listed(const CheckedCase &checked, const QString &list)
{
    QList<NamedPlace> places;
    for (const JsonValue &entry : entriesOf(checked.example().affectedExercises()[list])) {
        const JsonValue name = exerciseName(entry);
        if (!name.isString())
            continue;
        for (const QString &part : checked.knowledge().exercises().parts(name.text()))
            places += NamedPlace{part, name};
    }
    return places;
}

/// "from week 3", "after day 10", "once the pain is below 2/10": a time or a condition starts
/// behind the word, unlike in "from a 20 cm box" and "once a week".
bool startsLater(const ReadText &text, int at)
{
    static const QStringList times = {u"week"_s,  u"day"_s,  u"month"_s, u"phase"_s,
                                      u"stage"_s, u"then"_s, u"there"_s};
    static const QStringList rates = {u"a"_s,     u"per"_s,     u"weekly"_s, u"daily"_s,
                                      u"every"_s, u"or"_s,      u"each"_s,   u"in"_s,
                                      u"only"_s,  u"monthly"_s, u","_s};
    static const QStringList halts = {u"stop"_s, u"rest"_s, u"pause"_s, u"back"_s, u"off"_s};
    const QString word = text.wordAt(at);
    const QString next = text.wordAt(at + 1);
    if (word == u"later")
        return true;
    if (word == u"once")
        return !next.isEmpty() && !rates.contains(next);
    if (word == u"when")
        return !halts.contains(text.wordAt(at - 1)) && !halts.contains(text.wordAt(at - 2));
    if (word != u"from" && word != u"after" && word != u"until" && word != u"till")
        return false;
    if (text.isAnyWordAt(at + 1, times))
        return true;
    for (const Amount &amount : text.amounts()) {
        if (amount.tokens.first > at && amount.tokens.first <= at + 3 && amount.isTime() &&
            amount.unit != Unit::Second && amount.unit != Unit::Minute)
            return true;
    }
    // "after the first pain-free week", "until stairs are fine"
    return word == u"until" || word == u"till" || (word == u"after" && next != u"each");
}

/// An entry that only holds later does not contradict one that holds now.
bool isForLater(const CheckedCase &checked, const JsonValue &name)
{
    const JsonValue entry = checked.example().text().at(name.place().parent());
    if (!entry.isObject())
        return false;
    for (const JsonValue &member : entry.children()) {
        const ReadText &text = checked.read(member);
        for (int at = 0; at < text.tokens().size(); ++at) {
            if (startsLater(text, at))
                return true;
        }
    }
    return false;
}

/// Every place that names an exercise: what the plan prescribes first.
QList<NamedPlace> allNames(const CheckedCase &checked)
{
    QList<NamedPlace> names;
    const auto add = [&](const JsonValue &value) {
        if (value.isString() && !value.isBlank())
            names += NamedPlace{value.text(), value};
    };
    for (const Modification &modification : modificationsOf(checked)) {
        for (const JsonValue &name : entriesOf(modification.replacement))
            add(exerciseName(name));
    }
    for (const JsonValue &list : checked.example().affectedExercises().children()) {
        for (const JsonValue &entry : list.isArray() ? list.children() : QList<JsonValue>())
            add(exerciseName(entry));
    }
    const JsonValue library = checked.example().substitutionLibrary();
    for (const JsonValue &rows : library.isObject() ? library.children() : QList<JsonValue>()) {
        names += NamedPlace{rows.key(), rows};
        for (const JsonValue &row : rows.isArray() ? rows.children() : QList<JsonValue>())
            add(row.isObject() ? row[u"substitute"_s] : row);
    }
    for (const LogRow &row : checked.trainingLog())
        add(row.exercise);
    return names;
}

} // namespace

QList<RuleFunction> ExerciseRules::all()
{
    return {{u"exercise-contradiction"_s, contradiction}, {u"exercise-known"_s, known}};
}

void ExerciseRules::contradiction(const CheckedCase &checked, Report &report)
{
    const ExerciseBook &book = checked.knowledge().exercises();
    const QList<NamedPlace> avoided = listed(checked, u"avoid_completely"_s);
    if (avoided.isEmpty())
        return;
    const auto forbids = [&](const QString &name) {
        const QString wanted = book.canonical(name);
        return std::ranges::find_if(
            avoided, [&](const NamedPlace &place) { return book.canonical(place.name) == wanted; });
    };
    const auto accuse = [&](const NamedPlace &place, const QString &message) {
        const auto avoid = forbids(place.name);
        if (avoid == avoided.end())
            return;
        const QString name = spaced(place.name);
        report.add(place.value.place(), message.arg(name)).related = {avoid->value.place()};
    };
    for (const QString &list :
         {u"modify_significantly"_s, u"proceed_with_caution"_s, u"safe_to_continue"_s}) {
        for (const NamedPlace &place : listed(checked, list)) {
            if (list == u"safe_to_continue" || !isForLater(checked, place.value))
                accuse(place,
                       tr("\"%1\" is to be avoided completely, and also listed under \"%2\".")
                           .arg(u"%1"_s, spaced(list)));
        }
    }
    for (const Modification &modification : modificationsOf(checked)) {
        for (const JsonValue &value : entriesOf(modification.replacement)) {
            const JsonValue name = exerciseName(value);
            for (const QString &part : book.parts(name.text()))
                accuse({part, name}, tr("The replacement \"%1\" is to be avoided completely."));
        }
    }
}

void ExerciseRules::known(const CheckedCase &checked, Report &report)
{
    const ExerciseBook &book = checked.knowledge().exercises();
    QMap<QString, QList<NamedPlace>> unknown;
    QStringList order;
    for (const NamedPlace &place : allNames(checked)) {
        if (book.find(place.name) || book.isPlausible(place.name))
            continue;
        for (const QString &part : book.parts(place.name)) {
            if (book.isPlausible(part))
                continue;
            const QString key = ExerciseBook::key(part);
            if (!unknown.contains(key))
                order += key;
            unknown[key] += NamedPlace{part, place.value};
        }
    }
    for (const QString &key : order) {
        const NamedPlace &place = unknown[key].first();
        const QString name = spaced(place.name);
        const Exercise *meant = book.closest(place.name, report.number("similarity"_L1));
        Finding &finding = report.add(place.value.place(),
                                      meant ? tr("No exercise is called \"%1\"; is \"%2\" meant?")
                                                  .arg(name, spaced(meant->name))
                                            : tr("No exercise is called \"%1\".").arg(name));
        for (const NamedPlace &other : unknown[key].mid(1))
            finding.related += other.value.place();
        if (!meant)
            continue;
        for (const NamedPlace &other : unknown[key]) {
            if (other.value.isString() && other.value.text() == other.name)
                finding.fix += replacing(other.value, toJsonString(meant->name));
        }
    }
}
