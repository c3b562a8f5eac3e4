// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/contextlines.h"
#include "ui/panels/fields.h"
#include "ui/panels/sections.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

struct OtherSections
{
    Q_DECLARE_TR_FUNCTIONS(OtherSections)
};

void addFlags(Flow &flow, const JsonValue &flags, const QString &label, bool alarming, qreal width)
{
    if (!flags.exists())
        return;
    Paragraph text;
    Look look;
    const bool some = alarming && flags.size() > 0;
    look.face = some ? Face::Bold : Face::Body;
    look.placeholder = OtherSections::tr("none");
    text.list(flags, OtherSections::tr("Red flags, %1").arg(label), u", "_s, look);
    if (!some)
        return flow.labelled(label, text, width);
    const qreal side = flow.scaled(12);
    const QRectF sign(flow.left(), flow.y + 2, side, side);
    flow.paint([sign](QPainter &painter, const Theme &theme) {
        icons::paint(painter, Sign::Error, sign, theme);
    });
    const QRectF name = flow.place(Paragraph().words(label, Tone::Bad, Face::Bold),
                                   flow.left() + side + 4, flow.y, width - side - 8);
    const QRectF words = flow.place(text, flow.left() + width, flow.y, flow.inner() - width);
    flow.y = qMax(name.bottom(), words.bottom());
}

void addTriggers(Flow &flow, const Example &example)
{
    const QList<JsonValue> triggers = example.escalationTriggers();
    if (triggers.isEmpty())
        return flow.empty(OtherSections::tr("No escalation triggers in this example"),
                          example.triggerList(), OtherSections::tr("Escalation triggers"));
    flow.subheading(OtherSections::tr("Escalation triggers"));
    for (qsizetype i = 0; i < triggers.size(); ++i) {
        const qreal top = flow.y;
        const qreal side = flow.scaled(12);
        const QRectF sign(flow.left(), top + 3, side, side);
        flow.paint([sign](QPainter &painter, const Theme &theme) {
            icons::paint(painter, Sign::Alert, sign, theme);
        });
        Paragraph text;
        fields::appendMember(text, triggers[i], {},
                             OtherSections::tr("Escalation trigger %1").arg(i + 1), {});
        flow.y =
            flow.place(text, flow.left() + side + 6, top + 1, flow.inner() - side - 6).bottom() + 2;
        flow.row(triggers[i].place(), QRectF(0, top, flow.width(), flow.y - top));
    }
}

} // namespace

void sections::fillTriggers(Flow &flow, const Example &example)
{
    const JsonValue flags = example.redFlags();
    const QList<JsonValue> members = flags.children();
    static const QSet<QString> known = {u"present"_s, u"absent"_s, u"cannot_assess"_s,
                                        u"escalation_triggers"_s};
    QStringList labels = {OtherSections::tr("Cannot assess")};
    for (const JsonValue &member : members) {
        if (!known.contains(member.key()))
            labels += fields::labelOf(member.key());
    }
    const qreal width = flow.labelColumn(labels);
    addFlags(flow, flags[u"present"_s], OtherSections::tr("Present"), true, width);
    addFlags(flow, flags[u"absent"_s], OtherSections::tr("Absent"), false, width);
    addFlags(flow, flags[u"cannot_assess"_s], OtherSections::tr("Cannot assess"), false, width);
    for (const JsonValue &member : members) {
        if (known.contains(member.key()))
            continue;
        Paragraph text;
        fields::appendMember(text, member, {},
                             OtherSections::tr("Red flags, %1").arg(spaced(member.key())), {});
        flow.labelled(fields::labelOf(member.key()), text, width);
    }
    flow.space(4);
    addTriggers(flow, example);
    flow.space(4);
}

namespace {

/// Parts whose own panel cannot show them: of another kind than it expects, or empty.
QList<JsonValue> misshapen(const Example &example)
{
    QList<JsonValue> parts;
    const JsonValue history = example.root()[u"conversation_history"_s];
    if (history.exists() && !example.isMultiTurn())
        parts += history;
    for (const JsonValue &part : {example.context(), example.answer(), example.assessment().object,
                                  example.recommendations()}) {
        if (part.exists() && (!part.isObject() || part.size() == 0))
            parts += part;
    }
    const JsonValue volume = example.context()[u"weekly_volume"_s];
    for (const JsonValue &part : {volume, example.substitutionLibrary()}) {
        if (part.exists() && part.size() == 0)
            parts += part;
    }
    return parts;
}

} // namespace

QList<JsonValue> sections::others(const Example &example)
{
    QList<JsonValue> others = misshapen(example) + contextlines::others(example);
    const QList<JsonValue> unclaimed = example.otherFields();
    for (const JsonValue &member : unclaimed) {
        // The conversation's panel shows how it went.
        const bool conversation = member.key() == u"conversation_effectiveness"_s &&
                                  example.isMultiTurn() && member.isObject();
        if (!conversation)
            others += member;
    }
    // Where triggers stand both inside the red flags and beside them, one list is shown there.
    const JsonValue beside = example.answer()[u"escalation_triggers"_s];
    if (example.redFlags()[u"escalation_triggers"_s].exists() && beside.exists())
        others += beside;
    return others;
}

void sections::fillOthers(Flow &flow, const Example &example)
{
    const QList<JsonValue> members = others(example);
    if (members.isEmpty())
        flow.empty(OtherSections::tr("No other fields in this example"));
    QStringList labels;
    for (const JsonValue &member : members)
        labels += fields::labelsIn(member);
    const qreal width = flow.labelColumn(labels, 0.36);
    for (const JsonValue &member : members) {
        flow.cover(member.place());
        fields::tree(flow, member, OtherSections::tr("Other fields"), width);
    }
    flow.space(4);
}
