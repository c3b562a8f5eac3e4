// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/fields.h"
#include "ui/panels/sections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Sections
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

QString groupLabel(const QString &key)
{
    if (key == u"avoid_completely"_s)
        return Sections::tr("Avoid");
    if (key == u"modify_significantly"_s)
        return Sections::tr("Modify");
    if (key == u"proceed_with_caution"_s)
        return Sections::tr("Caution");
    if (key == u"safe_to_continue"_s)
        return Sections::tr("Safe");
    return key == u"training_status"_s ? Sections::tr("Training") : fields::labelOf(key);
}

Paragraph phaseText(const JsonValue &entry, const QString &name)
{
    Paragraph text;
    fields::appendMember(text, entry[u"activities"_s], {},
                         name + u", "_s + Sections::tr("activity"), {});
    const QList<JsonValue> members = entry.children();
    static const QSet<QString> known = {u"phase"_s, u"focus"_s, u"activities"_s};
    for (const JsonValue &member : members) {
        if (!known.contains(member.key()))
            fields::appendMember(text, member, sections::labelOf(member.key()),
                                 name + u", "_s + spaced(member.key()), u"  "_s);
    }
    return text;
}

/// What changes for one exercise: "half depth, load 70 %, because it hurts".
void appendExercise(Paragraph &text, const JsonValue &entry, const QString &name)
{
    const JsonValue exercise = entry[u"exercise"_s];
    if (!text.isEmpty())
        text.words(exercise.exists() ? u"; "_s : u", "_s);
    if (!exercise.exists())
        return fields::appendMember(text, entry, {}, name, {});
    text.value(exercise, name);
    if (entry.size() > 1)
        text.label(u": "_s);
    bool first = true;
    const QList<JsonValue> members = entry.children();
    for (const JsonValue &member : members) {
        if (member.key() == u"exercise"_s)
            continue;
        const QString word = member.key() == u"modification"_s      ? QString()
                             : member.key() == u"rationale"_s       ? Sections::tr("because")
                             : member.key() == u"load_adjustment"_s ? Sections::tr("load")
                                                                    : spaced(member.key());
        fields::appendMember(text, member, word, name + u", "_s + spaced(member.key()),
                             first ? QString() : u", "_s);
        first = false;
    }
}

void addExercises(Flow &flow, const JsonValue &group, const QString &label, qreal width)
{
    Paragraph text;
    const QList<JsonValue> entries = group.isArray() ? group.children() : QList{group};
    for (qsizetype i = 0; i < entries.size(); ++i)
        appendExercise(text, entries[i], u"%1 %2"_s.arg(label).arg(i + 1));
    if (group.isArray() && entries.isEmpty())
        text.vacant(group, label, Sections::tr("none"));
    flow.labelled(label, text, width);
}

qreal groupWidth(const Flow &flow, const QList<JsonValue> &groups)
{
    QStringList labels;
    for (const JsonValue &group : groups)
        labels += groupLabel(group.key());
    return flow.labelColumn(labels);
}

Paragraph substitutesText(const JsonValue &exercise)
{
    const QString name = Sections::tr("Substitute for %1").arg(spaced(exercise.key()));
    Paragraph text;
    const QList<JsonValue> entries = exercise.isArray() ? exercise.children() : QList{exercise};
    for (const JsonValue &entry : entries) {
        if (!text.isEmpty())
            text.words(QString(QChar::LineSeparator));
        if (entry[u"substitute"_s].exists())
            text.label(u"\u2192 "_s).value(entry[u"substitute"_s], name);
        fields::append(text, entry, {u"substitute"_s}, name, u", "_s);
    }
    return text;
}

} // namespace

void sections::fillRecovery(Flow &flow, const Example &example)
{
    const QList<JsonValue> entries = example.recoveryProtocol();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JsonValue &entry = entries[i];
        const QString name = Sections::tr("Recovery phase %1").arg(i + 1);
        const qreal top = flow.y;
        if (!sections::addPlain(flow, entry, name)) {
            Look bold;
            bold.face = Face::Bold;
            Paragraph title;
            if (entry[u"phase"_s].exists())
                title.value(entry[u"phase"_s], name, bold).words(u"  "_s);
            if (entry[u"focus"_s].exists())
                title.value(entry[u"focus"_s], name + u", "_s + Sections::tr("focus"));
            flow.add(title);
            flow.add(phaseText(entry, name));
        }
        sections::endEntry(flow, entry, top);
    }
}

void sections::fillExercises(Flow &flow, const Example &example)
{
    const QList<JsonValue> groups = example.affectedExercises().children();
    const qreal width = groupWidth(flow, groups);
    for (const JsonValue &group : groups)
        addExercises(flow, group, groupLabel(group.key()), width);
    const QList<JsonValue> library = example.substitutionLibrary().children();
    if (!library.isEmpty())
        flow.subheading(Sections::tr("Substitution library"));
    QStringList names;
    for (const JsonValue &exercise : library)
        names += spaced(exercise.key());
    const qreal nameWidth = flow.labelColumn(names, 0.35);
    for (const JsonValue &exercise : library)
        flow.labelled(spaced(exercise.key()), substitutesText(exercise), nameWidth);
    flow.space(4);
}

void sections::fillCompact(Section section, Flow &flow, const Example &example)
{
    flow.cover(place(section, example));
    const QList<JsonValue> phases =
        section == Section::Recovery ? example.recoveryProtocol() : QList<JsonValue>();
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const QString name = Sections::tr("Recovery phase %1").arg(i + 1);
        Paragraph text;
        Look bold;
        bold.face = Face::Bold;
        if (phases[i][u"phase"_s].exists())
            text.value(phases[i][u"phase"_s], name, bold).words(u"  "_s);
        if (phases[i][u"focus"_s].exists())
            text.value(phases[i][u"focus"_s], name + u", "_s + Sections::tr("focus"))
                .words(u": "_s);
        text.append(phaseText(phases[i], name));
        flow.add(text);
    }
    const QList<JsonValue> groups =
        section == Section::Exercises ? example.affectedExercises().children() : QList<JsonValue>();
    const qreal width = groupWidth(flow, groups);
    for (const JsonValue &group : groups) {
        // The banner shows the training status.
        if (group.key() != u"training_status"_s)
            addExercises(flow, group, groupLabel(group.key()), width);
    }
}
