// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/timelinepanel.h"

#include "ui/panels/fields.h"
#include "ui/panels/timelinechart.h"
#include "ui/sheet/flow.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

struct TimelinePanel::Geometry
{
    qreal left = 0;
    qreal right = 0;
    qreal column = 0;
    int lastDay = 0;

    qreal columnLeft(qsizetype index) const { return left + column * index; }
    qreal x(int day) const { return left + (right - left) * day / qMax(lastDay, 1); }
};

namespace {

constexpr qreal columnGap = 4;

QString ceilingLabel(const Checkpoint &checkpoint, double ceiling)
{
    static const QRegularExpression below(u"<(?!=)\\s*\\d+(?:\\.\\d+)?\\s*/\\s*10"_s);
    const QString sign = ceiling == 0                                         ? QString()
                         : below.match(checkpoint.expected.text()).hasMatch() ? u"<"_s
                                                                              : u"\u2264"_s;
    return sign + QString::number(ceiling) + u"/10"_s;
}

QString headOf(const Checkpoint &checkpoint)
{
    QString key = checkpoint.object.key();
    key.remove(u"_checkpoint"_s);
    return fields::labelOf(key);
}

} // namespace

void TimelinePanel::filled()
{
    static const QRegularExpression pain(u"\\b(10|\\d)(?:\\.\\d)?\\s*/\\s*10\\b"_s);
    m_checkpoints = example().checkpoints();
    m_reported.clear();
    for (auto found = pain.globalMatch(example().userInput().text()); found.hasNext();) {
        const double value = found.next().captured(1).toDouble();
        if (!m_reported.contains(value))
            m_reported += value;
    }
    std::ranges::sort(m_reported, std::greater());
}

QList<HeadingPart> TimelinePanel::ceilings() const
{
    QStringList values;
    bool rising = false;
    bool level = false;
    std::optional<double> before;
    for (const Checkpoint &checkpoint : m_checkpoints) {
        const std::optional<double> ceiling = checkpoint.painCeiling();
        if (!ceiling)
            continue;
        values += QString::number(*ceiling);
        rising = rising || (before && *ceiling > *before);
        level = level || (before && *ceiling == *before);
        before = ceiling;
    }
    if (values.size() < 2)
        return {{tr("no pain ceilings to compare")}};
    const QString verdict = rising ? tr("rising") : level ? tr("not rising") : tr("falling");
    return {{tr("ceilings %1").arg(values.join(u" \u2192 "_s))},
            {verdict, Tone::Secondary, false, rising ? Sign::Cross : Sign::Tick}};
}

/// "Pain ceilings go from 3 of 10 at day 3 to 0 of 10 at week 4."
QString TimelinePanel::sentence() const
{
    QStringList ceilings;
    for (const Checkpoint &checkpoint : m_checkpoints) {
        if (const std::optional<double> ceiling = checkpoint.painCeiling())
            ceilings += tr("%1 of 10 at %2").arg(*ceiling).arg(headOf(checkpoint).toLower());
    }
    if (ceilings.isEmpty())
        return tr("No checkpoint names a pain ceiling.");
    const QString first = ceilings.takeFirst();
    if (ceilings.isEmpty())
        return tr("The pain ceiling is %1.").arg(first);
    return tr("Pain ceilings go from %1 to %2.").arg(first, ceilings.join(tr(", then ")));
}

void TimelinePanel::arrange(Flow &flow) const
{
    flow.cover(example().recommendations()[u"recovery_timeline_validation"_s].place());
    if (m_checkpoints.isEmpty()) {
        flow.heading({tr("Checkpoints"), {}, {}});
        flow.empty(tr("No checkpoints in this example"),
                   example().recommendations()[u"recovery_timeline_validation"_s],
                   tr("Checkpoints"));
        return;
    }
    flow.heading({tr("Checkpoints"), tr("days to scale"), ceilings()});
    flow.describe(sentence());
    Geometry geometry;
    geometry.left = flow.left() +
                    qMax(flow.advance(tr("Expected")), flow.advance(tr("If better"))) +
                    flow.scaled(25);
    geometry.right = flow.right() - 2;
    geometry.column = (geometry.right - geometry.left) / m_checkpoints.size();
    for (const Checkpoint &checkpoint : m_checkpoints)
        geometry.lastDay = qMax(geometry.lastDay, checkpoint.day);
    addChart(flow, geometry);
    addOutcome(flow, geometry, Sign::Dot, tr("Expected"), &Checkpoint::expected);
    addOutcome(flow, geometry, Sign::ArrowUp, tr("If better"), &Checkpoint::ifImproved);
    addOutcome(flow, geometry, Sign::Equal, tr("If not"), &Checkpoint::ifNotImproved);
    addOutcome(flow, geometry, Sign::Alert, tr("If worse"), &Checkpoint::ifWorse);
    addMore(flow, geometry);
}

void TimelinePanel::addChart(Flow &flow, const Geometry &geometry) const
{
    const qreal line = flow.line();
    TimelineChart chart;
    chart.left = geometry.left;
    chart.right = geometry.right;
    chart.lastDay = geometry.lastDay;
    chart.topY = flow.y + flow.scaled(8);
    chart.zeroY = chart.topY + line * 2.5;
    chart.axisY = chart.zeroY + 6;
    double highest = m_reported.isEmpty() ? 0 : m_reported.first();
    for (const Checkpoint &checkpoint : m_checkpoints)
        highest = qMax(highest, checkpoint.painCeiling().value_or(0));
    chart.topPain = highest > 8 ? 10 : highest > 6 ? 8 : 6;
    const qreal unit = (chart.zeroY - chart.topY) / chart.topPain;
    for (qsizetype i = 0; i < m_checkpoints.size(); ++i)
        chart.marks += markOf(i, geometry, chart.zeroY, unit);
    const bool leaders = !std::ranges::all_of(chart.marks, &TimelineChart::Mark::isInColumn);
    chart.headTop = chart.axisY + (leaders ? 14 : 3);
    chart.headBottom = chart.headTop + line;
    for (const double pain : m_reported.mid(0, 2))
        chart.reportedY += chart.zeroY - pain * unit;
    chart.reportedLabel = tr("reported");
    addScale(flow, chart);
    flow.y = chart.headTop;
    addHeads(flow, chart.marks);
    flow.ground([chart, fonts = flow.fonts()](QPainter &painter, const Theme &theme) {
        chart.paint(painter, theme, fonts);
    });
}

TimelineChart::Mark TimelinePanel::markOf(qsizetype index, const Geometry &geometry, qreal zeroY,
                                          qreal unit) const
{
    const Checkpoint &checkpoint = m_checkpoints[index];
    const std::optional<double> ceiling = checkpoint.painCeiling();
    TimelineChart::Mark mark;
    mark.x = geometry.x(checkpoint.day);
    mark.hasCeiling = ceiling.has_value();
    mark.y = zeroY - ceiling.value_or(0) * unit;
    mark.label = ceiling ? ceilingLabel(checkpoint, *ceiling) : QString();
    mark.columnLeft = geometry.columnLeft(index);
    mark.columnRight = geometry.columnLeft(index + 1) - (index + 1 < m_checkpoints.size() ? 10 : 0);
    return mark;
}

void TimelinePanel::addScale(Flow &flow, const TimelineChart &chart) const
{
    flow.place(Paragraph().label(tr("Ceiling\npain /10").replace(u'\n', QChar::LineSeparator)),
               flow.left(), chart.topY + 8, chart.left - flow.scaled(24) - flow.left());
    const auto number = [&](int pain, qreal y) {
        flow.place(Paragraph().label(QString::number(pain)), chart.left - flow.scaled(24),
                   y - flow.line() / 2, flow.scaled(16), Qt::AlignRight);
    };
    number(chart.topPain, chart.topY);
    number(0, chart.zeroY);
}

void TimelinePanel::addHeads(Flow &flow, const QList<TimelineChart::Mark> &marks) const
{
    constexpr qreal clear = 6;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const TimelineChart::Mark &mark = marks[i];
        const QString head = headOf(m_checkpoints[i]);
        const qreal width = flow.advance(head, Face::Bold);
        const qreal room = mark.columnRight - mark.columnLeft;
        // A line that comes down through the word would strike it out.
        const qreal foot = mark.foot() - mark.columnLeft;
        const bool struck = foot > -2 && foot < width + 2;
        const qreal shift = struck ? qMin(foot + clear, qMax<qreal>(room - width, 0)) : 0;
        flow.place(Paragraph().words(head, Tone::Plain, Face::Bold), mark.columnLeft + shift,
                   flow.y, room - shift + 2);
    }
    flow.y += flow.line() + 2;
}

void TimelinePanel::addOutcome(Flow &flow, const Geometry &geometry, Sign sign,
                               const QString &label, JsonValue Checkpoint::*member) const
{
    const qreal top = flow.y;
    const qreal side = flow.scaled(12);
    const QRectF at(flow.left(), top + 2, side, side);
    flow.ground(
        [=](QPainter &painter, const Theme &theme) { icons::paint(painter, sign, at, theme); });
    flow.place(Paragraph().label(label), flow.left() + side + 4, top,
               geometry.left - flow.left() - side - 6);
    qreal bottom = top + flow.line();
    for (qsizetype i = 0; i < m_checkpoints.size(); ++i) {
        const Checkpoint &checkpoint = m_checkpoints[i];
        const QString name = tr("Checkpoint %1, %2").arg(headOf(checkpoint), label);
        const QRectF text = flow.place(Paragraph().value(checkpoint.*member, name),
                                       geometry.columnLeft(i), top, geometry.column - columnGap);
        bottom = qMax(bottom, text.bottom());
    }
    flow.y = bottom;
}

void TimelinePanel::addMore(Flow &flow, const Geometry &geometry) const
{
    static const QSet<QString> known = {u"expected"_s, u"if_improved"_s, u"if_not_improved"_s,
                                        u"if_worse"_s};
    const qreal top = flow.y;
    for (qsizetype i = 0; i < m_checkpoints.size(); ++i) {
        Paragraph more;
        fields::append(more, m_checkpoints[i].object, known,
                       tr("Checkpoint %1").arg(headOf(m_checkpoints[i])), u"; "_s);
        if (more.isEmpty())
            continue;
        const QRectF text =
            flow.place(more, geometry.columnLeft(i), top, geometry.column - columnGap);
        flow.y = qMax(flow.y, text.bottom());
    }
}
