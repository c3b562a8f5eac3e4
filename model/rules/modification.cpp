// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/modification.h"

using namespace Qt::StringLiterals;

namespace {

JsonValue firstOf(const JsonValue &object, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (!object[key].isBlank())
            return object[key];
    }
    return object[keys.first()];
}

/// "substitute_overhead_press" is about "overhead_press"; of a sentence what stands before "with".
void readAction(Modification &modification)
{
    QString text = modification.action.isString() ? modification.action.text() : QString();
    text = text.trimmed().replace(u'_', u' ');
    const qsizetype gap = text.indexOf(u' ');
    modification.verb = (gap < 0 ? text : text.left(gap)).toLower();
    while (!modification.verb.isEmpty() && !modification.verb.back().isLetter())
        modification.verb.chop(1);
    QString rest = gap < 0 ? QString() : text.mid(gap + 1);
    for (const QString &end : {u" with "_s, u" by "_s, u" for "_s, u" to "_s, u" → "_s, u"("_s,
                               u","_s, u":"_s, u";"_s}) {
        const qsizetype at = rest.indexOf(end, 0, Qt::CaseInsensitive);
        if (at > 0)
            rest = rest.left(at);
    }
    modification.exercise = rest.trimmed().replace(u' ', u'_');
}

struct Modifications
{
    explicit Modifications(const CheckedCase &checked);

    QList<Modification> all;
};

} // namespace

bool Modification::changesTraining() const
{
    static const QStringList verbs = {
        u"substitute"_s,   u"replace"_s,   u"modify"_s,       u"reduce"_s,
        u"swap"_s,         u"switch"_s,    u"substitution"_s, u"replacement"_s,
        u"modification"_s, u"reduction"_s, u"modified"_s,     u"reduced"_s,
        u"substituting"_s, u"replacing"_s, u"reducing"_s,     u"modifying"_s};
    return verbs.contains(verb);
}

const QList<Modification> &modificationsOf(const CheckedCase &checked)
{
    return checked.shared<Modifications>().all;
}

Modifications::Modifications(const CheckedCase &checked)
{
    const JsonValue list = checked.example().recommendations()[u"training_modifications"_s];
    const QList<JsonValue> entries =
        list.isArray() || list.isObject() ? list.children() : QList<JsonValue>{list};
    for (const JsonValue &entry : entries) {
        if (!entry.isObject() && !entry.isString())
            continue;
        Modification modification;
        modification.value = entry;
        modification.action = entry.isString() ? entry : firstOf(entry, {u"action"_s, u"type"_s});
        if (entry.isObject()) {
            modification.replacement = firstOf(entry, {u"replacement"_s, u"substitute"_s});
            modification.load = firstOf(entry, {u"load"_s, u"load_adjustment"_s, u"intensity"_s,
                                                u"load_percentage"_s, u"weight"_s});
            modification.setsReps = firstOf(entry, {u"sets_reps"_s, u"volume"_s, u"sets_and_reps"_s,
                                                    u"sets"_s, u"duration"_s, u"frequency"_s});
            modification.criteria = firstOf(entry, {u"progression_criteria"_s, u"progression"_s,
                                                    u"criteria"_s, u"pain_threshold"_s});
            modification.rationale = firstOf(entry, {u"rationale"_s, u"reason"_s, u"reasoning"_s});
        }
        readAction(modification);
        if (modification.exercise.isEmpty() && entry.isObject())
            modification.exercise = firstOf(entry, {u"exercise"_s, u"original"_s}).text();
        all += modification;
    }
}

JsonValue exerciseName(const JsonValue &entry)
{
    if (!entry.isObject())
        return entry;
    return firstOf(entry, {u"exercise"_s, u"name"_s});
}
