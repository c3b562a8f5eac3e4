// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/contextlines.h"

#include "ui/panels/fields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ContextLines
{
    Q_DECLARE_TR_FUNCTIONS(ContextLines)
};

/// A member with words of ours around it: "deload " value, value " y".
struct Part
{
    QString key;
    QString before;
    QString after;
};

void addParts(Paragraph &paragraph, const JsonValue &object, const QList<Part> &parts,
              const QString &name)
{
    QSet<QString> known = {u"injury_history"_s};
    for (const Part &part : parts) {
        known += part.key;
        const JsonValue member = object[part.key];
        if (!member.exists() || member.isObject() || member.isArray()) {
            fields::appendMember(paragraph, member, spaced(part.key), name, u"; "_s);
            continue;
        }
        if (!paragraph.isEmpty())
            paragraph.words(u"; "_s);
        if (!part.before.isEmpty())
            paragraph.label(part.before);
        Look look;
        look.placeholder = ContextLines::tr("none");
        paragraph.value(member, name + u", "_s + spaced(part.key), look);
        if (!part.after.isEmpty())
            paragraph.label(part.after);
    }
    fields::append(paragraph, object, known, name, u"; "_s);
}

qreal labelWidth(const Flow &flow)
{
    return qMax(flow.advance(ContextLines::tr("Programme")),
                flow.advance(ContextLines::tr("Weekly sets"))) +
           10;
}

void addLine(Flow &flow, const QString &label, const Paragraph &paragraph)
{
    if (!paragraph.isEmpty())
        flow.labelled(label, paragraph, labelWidth(flow));
}

} // namespace

void contextlines::profile(Flow &flow, const Example &example)
{
    const JsonValue profile = example.context()[u"user_profile"_s];
    flow.cover(profile.place());
    Paragraph paragraph;
    addParts(paragraph, profile,
             {{u"age"_s, {}, ContextLines::tr(" y")},
              {u"experience_level"_s, {}, {}},
              {u"training_goal"_s, ContextLines::tr("goal "), {}},
              {u"competition_timeline"_s, ContextLines::tr("competition "), {}}},
             ContextLines::tr("Profile"));
    addLine(flow, ContextLines::tr("Profile"), paragraph);
}

void contextlines::history(Flow &flow, const Example &example)
{
    const JsonValue history = example.context()[u"user_profile"_s][u"injury_history"_s];
    if (!history.exists())
        return;
    Paragraph paragraph;
    Look look;
    look.placeholder = ContextLines::tr("no earlier injury");
    paragraph.list(history, ContextLines::tr("Injury history"), u"; "_s, look);
    addLine(flow, ContextLines::tr("History"), paragraph);
}

void contextlines::recovery(Flow &flow, const Example &example)
{
    Paragraph paragraph;
    addParts(paragraph, example.context()[u"recovery_data"_s],
             {{u"sleep_avg_7days"_s, ContextLines::tr("sleep "), ContextLines::tr(" h")},
              {u"sleep_quality"_s, {}, {}},
              {u"soreness_baseline"_s, ContextLines::tr("soreness "), {}},
              {u"stress_level"_s, ContextLines::tr("stress "), {}},
              {u"training_frequency"_s, {}, {}}},
             ContextLines::tr("Recovery"));
    addLine(flow, ContextLines::tr("Recovery"), paragraph);
}

void contextlines::programme(Flow &flow, const Example &example)
{
    Paragraph paragraph;
    addParts(paragraph, example.context()[u"current_program"_s],
             {{u"name"_s, {}, {}},
              {u"phase"_s, {}, {}},
              {u"week"_s, ContextLines::tr("week "), {}},
              {u"total_weeks"_s, ContextLines::tr("of "), {}},
              {u"volume_trend"_s, ContextLines::tr("volume "), {}},
              {u"deload_scheduled"_s, ContextLines::tr("deload "), {}}},
             ContextLines::tr("Programme"));
    addLine(flow, ContextLines::tr("Programme"), paragraph);
}

void contextlines::weeklyVolume(Flow &flow, const Example &example)
{
    const JsonValue volume = example.context()[u"weekly_volume"_s];
    Paragraph paragraph;
    const QList<JsonValue> members = volume.children();
    for (const JsonValue &member : members) {
        QString label = member.key();
        label.remove(u"_sets"_s);
        fields::appendMember(paragraph, member, spaced(label),
                             ContextLines::tr("Weekly sets, %1").arg(spaced(label)), u", "_s);
    }
    addLine(flow, ContextLines::tr("Weekly sets"), paragraph);
}

QList<JsonValue> contextlines::others(const Example &example)
{
    static const QSet<QString> shown = {u"user_profile"_s, u"user_history"_s, u"recovery_data"_s,
                                        u"current_program"_s, u"weekly_volume"_s};
    QList<JsonValue> others;
    const QList<JsonValue> members = example.context().children();
    for (const JsonValue &member : members) {
        if (!shown.contains(member.key()))
            others += member;
    }
    return others;
}
