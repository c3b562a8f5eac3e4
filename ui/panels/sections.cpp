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

/// One column for the labels of all these objects.
qreal labelWidth(const Flow &flow, const QList<JsonValue> &objects, const QSet<QString> &without)
{
    QStringList labels;
    for (const JsonValue &object : objects) {
        const QList<JsonValue> members = object.isObject() ? object.children() : QList<JsonValue>();
        for (const JsonValue &member : members) {
            if (!without.contains(member.key()))
                labels += sections::labelOf(member.key());
        }
    }
    return flow.labelColumn(labels);
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
        flow.labelled(sections::labelOf(member.key()), paragraph, width);
    }
}

void fillModifications(Flow &flow, const Example &example)
{
    const QList<JsonValue> entries = example.modifications();
    static const QSet<QString> titles = {u"action"_s, u"replacement"_s};
    const qreal width = labelWidth(flow, entries, titles);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JsonValue &entry = entries[i];
        const QString name = Sections::tr("Modification %1").arg(i + 1);
        const qreal top = flow.y;
        if (!sections::addPlain(flow, entry, name)) {
            Paragraph title;
            Look bold;
            bold.face = Face::Bold;
            if (entry[u"action"_s].exists())
                title.value(entry[u"action"_s], name + u", "_s + Sections::tr("action"), bold);
            if (entry[u"replacement"_s].exists())
                title.words(u" \u2192 "_s, Tone::Plain, Face::Bold)
                    .value(entry[u"replacement"_s], name + u", "_s + Sections::tr("replacement"),
                           bold);
            flow.add(title);
            addRows(flow, entry, titles, name, width);
        }
        sections::endEntry(flow, entry, top);
    }
}

Paragraph actionText(const JsonValue &entry, const QString &name)
{
    static const QSet<QString> bare = {u"duration"_s, u"specifics"_s, u"details"_s, u"protocol"_s};
    Paragraph text;
    Look bold;
    bold.face = Face::Bold;
    if (entry[u"action"_s].exists())
        text.value(entry[u"action"_s], name, bold);
    const QList<JsonValue> members = entry.isObject() ? entry.children() : QList{entry};
    for (const JsonValue &member : members) {
        if (entry.isObject() && member.key() == u"action"_s)
            continue;
        const bool plain = bare.contains(member.key()) || !entry.isObject();
        const QString label = plain                            ? QString()
                              : member.key() == u"rationale"_s ? Sections::tr("Why:")
                                                               : spaced(member.key());
        fields::appendMember(text, member, label, name + u", "_s + spaced(member.key()), u"  "_s);
    }
    return text;
}

void fillActions(Flow &flow, const Example &example)
{
    const QList<JsonValue> entries = example.immediateActions();
    const qreal number = flow.advance(u"00"_s, Face::Bold);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString name = Sections::tr("Immediate action %1").arg(i + 1);
        const qreal top = flow.y;
        flow.place(Paragraph(Face::Bold).words(QString::number(i + 1)), flow.left(), top, number);
        flow.add(actionText(entries[i], name), number + 4);
        sections::endEntry(flow, entries[i], top);
    }
}

void fillConsultation(Flow &flow, const Example &example)
{
    addRows(flow, example.consultation(), {}, Sections::tr("Medical consultation"),
            labelWidth(flow, {example.consultation()}, {}));
    if (!example.consultation().isObject())
        sections::addPlain(flow, example.consultation(), Sections::tr("Medical consultation"));
    flow.space(4);
}

} // namespace

QString sections::labelOf(const QString &key)
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

bool sections::addPlain(Flow &flow, const JsonValue &entry, const QString &name)
{
    if (entry.isObject())
        return false;
    Paragraph paragraph;
    fields::appendMember(paragraph, entry, {}, name, {});
    flow.add(paragraph);
    return true;
}

void sections::endEntry(Flow &flow, const JsonValue &entry, qreal top)
{
    flow.space(3);
    flow.row(entry.place(), QRectF(0, top - 1, flow.width(), flow.y - top));
    flow.space(3);
}

QString sections::title(Section section)
{
    switch (section) {
    case Section::Modifications:
        return Sections::tr("Modifications");
    case Section::Triggers:
        return Sections::tr("Red flags and triggers");
    case Section::Actions:
        return Sections::tr("Immediate actions");
    case Section::Recovery:
        return Sections::tr("Recovery protocol");
    case Section::Consultation:
        return Sections::tr("Medical consultation");
    case Section::Exercises:
        return Sections::tr("Exercises");
    case Section::Others:
        return Sections::tr("Other fields");
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
