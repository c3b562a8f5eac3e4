// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/sections.h"

#include "ui/panels/fields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Sections
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

QString tr(const char *text)
{
    return Sections::tr(text);
}

/// "Load", "Progress if": how a member is called where its key says it badly.
QString labelOf(const QString &key)
{
    if (key == u"progression_criteria"_s)
        return Sections::tr("Progress if");
    if (key == u"rationale"_s)
        return Sections::tr("Why");
    if (key == u"sets_reps"_s)
        return Sections::tr("Sets");
    if (key == u"expected_outcome"_s)
        return Sections::tr("Expected");
    if (key == u"escalation_if"_s)
        return Sections::tr("Escalate if");
    if (key == u"red_flags_requiring_visit"_s || key == u"red_flags_requiring_immediate_visit"_s)
        return Sections::tr("Visit if");
    return fields::labelOf(key);
}

qreal labelWidth(const Flow &flow)
{
    return flow.advance(Sections::tr("Required imaging")) + 10;
}

/// The rest of an entry as rows of label and value.
void addRows(Flow &flow, const JsonValue &object, const QSet<QString> &known, const QString &name,
             qreal width)
{
    const QList<JsonValue> members = object.children();
    for (const JsonValue &member : members) {
        if (known.contains(member.key()))
            continue;
        Paragraph paragraph;
        fields::appendMember(paragraph, member, {}, name + u", "_s + spaced(member.key()), {});
        flow.labelled(labelOf(member.key()), paragraph, width);
    }
}

/// An entry that is no object: shown as it is.
bool addPlain(Flow &flow, const JsonValue &entry, const QString &name)
{
    if (entry.isObject())
        return false;
    Paragraph paragraph;
    fields::appendMember(paragraph, entry, {}, name, {});
    flow.add(paragraph);
    return true;
}

void endEntry(Flow &flow, const JsonValue &entry, qreal top)
{
    flow.space(3);
    flow.row(entry.place(), QRectF(0, top - 1, flow.width(), flow.y - top));
    flow.space(3);
}

void fillModifications(Flow &flow, const Example &example)
{
    const QList<JsonValue> entries = example.modifications();
    const qreal width = flow.advance(tr("Progress if")) + 12;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JsonValue &entry = entries[i];
        const QString name = Sections::tr("Modification %1").arg(i + 1);
        const qreal top = flow.y;
        if (!addPlain(flow, entry, name)) {
            Paragraph title;
            Look bold;
            bold.face = Face::Bold;
            if (entry[u"action"_s].exists())
                title.value(entry[u"action"_s], name + u", "_s + tr("action"), bold);
            if (entry[u"replacement"_s].exists())
                title.words(u" \u2192 "_s, Tone::Plain, Face::Bold)
                    .value(entry[u"replacement"_s], name + u", "_s + tr("replacement"), bold);
            flow.add(title);
            addRows(flow, entry, {u"action"_s, u"replacement"_s}, name, width);
        }
        endEntry(flow, entry, top);
    }
}

void fillActions(Flow &flow, const Example &example)
{
    const QList<JsonValue> entries = example.immediateActions();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JsonValue &entry = entries[i];
        const QString name = Sections::tr("Immediate action %1").arg(i + 1);
        const qreal top = flow.y;
        const qreal number = flow.advance(u"00"_s, Face::Bold);
        flow.place(Paragraph(Face::Bold).words(QString::number(i + 1)), flow.left(), top, number);
        Paragraph text;
        const JsonValue action = entry[u"action"_s];
        if (action.exists()) {
            Look bold;
            bold.face = Face::Bold;
            text.value(action, name, bold);
        }
        const QSet<QString> bare = {u"duration"_s, u"specifics"_s, u"details"_s, u"protocol"_s};
        const QList<JsonValue> members = entry.isObject() ? entry.children() : QList{entry};
        for (const JsonValue &member : members) {
            if (entry.isObject() && member.key() == u"action"_s)
                continue;
            const bool plain = bare.contains(member.key()) || !entry.isObject();
            const QString label = plain                            ? QString()
                                  : member.key() == u"rationale"_s ? tr("Why:")
                                                                   : spaced(member.key());
            fields::appendMember(text, member, label, name + u", "_s + spaced(member.key()),
                                 u"  "_s);
        }
        flow.add(text, number + 4);
        endEntry(flow, entry, top);
    }
}

void fillRecovery(Flow &flow, const Example &example)
{
    const QList<JsonValue> entries = example.recoveryProtocol();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JsonValue &entry = entries[i];
        const QString name = Sections::tr("Recovery phase %1").arg(i + 1);
        const qreal top = flow.y;
        if (!addPlain(flow, entry, name)) {
            Look bold;
            bold.face = Face::Bold;
            Paragraph title;
            if (entry[u"phase"_s].exists())
                title.value(entry[u"phase"_s], name, bold).words(u"  "_s);
            if (entry[u"focus"_s].exists())
                title.value(entry[u"focus"_s], name + u", "_s + tr("focus"));
            flow.add(title);
            Paragraph text;
            fields::appendMember(text, entry[u"activities"_s], {}, name + u", "_s + tr("activity"),
                                 {});
            const QList<JsonValue> members = entry.children();
            static const QSet<QString> known = {u"phase"_s, u"focus"_s, u"activities"_s};
            for (const JsonValue &member : members) {
                if (!known.contains(member.key()))
                    fields::appendMember(text, member, labelOf(member.key()),
                                         name + u", "_s + spaced(member.key()), u"  "_s);
            }
            flow.add(text);
        }
        endEntry(flow, entry, top);
    }
}

void fillConsultation(Flow &flow, const Example &example)
{
    addRows(flow, example.consultation(), {}, tr("Medical consultation"), labelWidth(flow));
    if (!example.consultation().isObject())
        addPlain(flow, example.consultation(), tr("Medical consultation"));
    flow.space(4);
}

void addExercises(Flow &flow, const JsonValue &group, const QString &label, qreal width)
{
    Paragraph text;
    const QList<JsonValue> entries = group.isArray() ? group.children() : QList{group};
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString name = u"%1 %2"_s.arg(label).arg(i + 1);
        const JsonValue exercise = entries[i][u"exercise"_s];
        if (!text.isEmpty())
            text.words(exercise.exists() ? u"; "_s : u", "_s);
        if (!exercise.exists()) {
            fields::appendMember(text, entries[i], {}, name, {});
            continue;
        }
        text.value(exercise, name);
        if (entries[i].size() > 1) {
            Paragraph &open = text.label(u": "_s);
            const QList<JsonValue> members = entries[i].children();
            bool first = true;
            for (const JsonValue &member : members) {
                if (member.key() == u"exercise"_s)
                    continue;
                const QString word = member.key() == u"modification"_s      ? QString()
                                     : member.key() == u"rationale"_s       ? tr("because")
                                     : member.key() == u"load_adjustment"_s ? tr("load")
                                                                            : spaced(member.key());
                fields::appendMember(open, member, word, name + u", "_s + spaced(member.key()),
                                     first ? QString() : u", "_s);
                first = false;
            }
        }
    }
    if (group.isArray() && entries.isEmpty())
        text.label(tr("none"));
    const QRectF row(0, flow.y, flow.width(), 0);
    flow.labelled(label, text, width);
}

void fillExercises(Flow &flow, const Example &example)
{
    const qreal width = flow.advance(tr("Substitutes")) + 12;
    const QList<JsonValue> groups = example.affectedExercises().children();
    for (const JsonValue &group : groups) {
        const QString label = group.key() == u"avoid_completely"_s       ? tr("Avoid")
                              : group.key() == u"modify_significantly"_s ? tr("Modify")
                              : group.key() == u"proceed_with_caution"_s ? tr("Caution")
                              : group.key() == u"safe_to_continue"_s     ? tr("Safe")
                              : group.key() == u"training_status"_s      ? tr("Training")
                                                                    : fields::labelOf(group.key());
        addExercises(flow, group, label, width);
    }
    const QList<JsonValue> library = example.substitutionLibrary().children();
    if (!library.isEmpty())
        flow.subheading(tr("Substitution library"));
    for (const JsonValue &exercise : library) {
        Paragraph text;
        const QList<JsonValue> substitutes =
            exercise.isArray() ? exercise.children() : QList{exercise};
        for (const JsonValue &entry : substitutes) {
            const QString name = Sections::tr("Substitute for %1").arg(spaced(exercise.key()));
            if (!text.isEmpty())
                text.words(QString(QChar::LineSeparator));
            if (entry[u"substitute"_s].exists())
                text.label(u"\u2192 "_s).value(entry[u"substitute"_s], name);
            fields::append(text, entry, {u"substitute"_s}, name, u", "_s);
        }
        flow.labelled(spaced(exercise.key()), text, qMax(width, flow.inner() * 0.3));
    }
    flow.space(4);
}

} // namespace

QString sections::title(Section section)
{
    switch (section) {
    case Section::Modifications:
        return tr("Modifications");
    case Section::Triggers:
        return tr("Red flags and triggers");
    case Section::Actions:
        return tr("Immediate actions");
    case Section::Recovery:
        return tr("Recovery protocol");
    case Section::Consultation:
        return tr("Medical consultation");
    case Section::Exercises:
        return tr("Exercises");
    case Section::Others:
        return tr("Other fields");
    }
    return {};
}

int sections::count(Section section, const Example &example)
{
    switch (section) {
    case Section::Modifications:
        return int(example.modifications().size());
    case Section::Triggers:
        return int(example.escalationTriggers().size() + example.redFlags()[u"present"_s].size());
    case Section::Actions:
        return int(example.immediateActions().size());
    case Section::Recovery:
        return int(example.recoveryProtocol().size());
    case Section::Consultation:
        return int(example.consultation().size());
    case Section::Exercises:
        return int(example.affectedExercises().size() + example.substitutionLibrary().size());
    case Section::Others:
        return int(others(example).size());
    }
    return 0;
}

JsonPointer sections::place(Section section, const Example &example)
{
    const JsonValue advice = example.recommendations();
    switch (section) {
    case Section::Modifications:
        return advice[u"training_modifications"_s].place();
    case Section::Triggers:
        return example.redFlags().place();
    case Section::Actions:
        return advice[u"immediate_action"_s].place();
    case Section::Recovery:
        return advice[u"recovery_protocol"_s].place();
    case Section::Consultation:
        return example.consultation().place();
    case Section::Exercises:
        return example.affectedExercises().place();
    case Section::Others:
        return advice.place();
    }
    return {};
}

void sections::fill(Section section, Flow &flow, const Example &example)
{
    flow.cover(place(section, example));
    switch (section) {
    case Section::Modifications:
        return fillModifications(flow, example);
    case Section::Triggers:
        return fillTriggers(flow, example);
    case Section::Actions:
        return fillActions(flow, example);
    case Section::Recovery:
        return fillRecovery(flow, example);
    case Section::Consultation:
        return fillConsultation(flow, example);
    case Section::Exercises:
        return fillExercises(flow, example);
    case Section::Others:
        return fillOthers(flow, example);
    }
}
