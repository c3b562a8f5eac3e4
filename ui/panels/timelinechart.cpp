// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/timelinechart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

void TimelineChart::paint(QPainter &painter, const Theme &theme, const Fonts &fonts) const
{
    painter.save();
    paintGrid(painter, theme);
    paintSteps(painter, theme);
    paintReported(painter, theme, fonts, paintMarks(painter, theme, fonts));
    painter.restore();
}

void TimelineChart::paintGrid(QPainter &painter, const Theme &theme) const
{
    const qreal unit = (zeroY - topY) / topPain;
    for (int pain = 0; pain <= topPain; pain += 2)
        painter.fillRect(QRectF(left, std::round(zeroY - pain * unit), right - left, 1),
                         theme.track);
    for (int day = 0; day <= lastDay; ++day) {
        const qreal x = left + (right - left) * day / qMax(lastDay, 1);
        painter.fillRect(QRectF(std::round(x), axisY, 1, day % 7 == 0 ? 5 : 3), theme.border);
    }
    painter.fillRect(QRectF(left, axisY, right - left, 1), theme.border);
}

void TimelineChart::paintSteps(QPainter &painter, const Theme &theme) const
{
    QPolygonF line;
    for (const Mark &mark : marks) {
        if (!mark.hasCeiling)
            continue;
        if (!line.isEmpty())
            line += QPointF(mark.x, line.last().y());
        line += QPointF(mark.x, mark.y);
    }
    if (line.size() < 2)
        return;
    QPolygonF area = line;
    area += QPointF(line.last().x(), zeroY);
    area += QPointF(line.first().x(), zeroY);
    QColor ground = theme.band;
    ground.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPolygon(area);
    painter.setPen(QPen(theme.bar, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

/// From the dot down to the head; by a leader where the column stands elsewhere.
void TimelineChart::paintStem(QPainter &painter, const Theme &theme, const Mark &mark) const
{
    const qreal x = std::round(mark.x);
    const qreal foot = std::round(mark.foot());
    const qreal top = mark.hasCeiling ? mark.y : axisY - 6;
    const qreal bend = axisY + 5;
    if (mark.isInColumn()) {
        painter.fillRect(QRectF(x, top, 1, headBottom - top), theme.text);
        return;
    }
    painter.fillRect(QRectF(x, top, 1, bend - top), theme.text);
    painter.fillRect(QRectF(foot, headTop, 1, headBottom - headTop), theme.text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 1));
    painter.drawLine(QPointF(x + 0.5, bend), QPointF(foot + 0.5, headTop));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Says where the labels stand.
QList<QRectF> TimelineChart::paintMarks(QPainter &painter, const Theme &theme,
                                        const Fonts &fonts) const
{
    QList<QRectF> labels;
    const QFontMetricsF metrics(fonts.bold);
    const qreal dot = 4.5 * lineHeight(fonts.body) / 16;
    qreal busyUntil = left;
    qreal before = zeroY;
    for (const Mark &mark : marks) {
        painter.fillRect(QRectF(mark.columnLeft, headBottom, mark.columnRight - mark.columnLeft, 1),
                         theme.text);
        paintStem(painter, theme, mark);
        if (!mark.hasCeiling)
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.bar);
        painter.drawEllipse(QPointF(mark.x, mark.y), dot, dot);
        painter.setRenderHint(QPainter::Antialiasing, false);
        const qreal width = metrics.horizontalAdvance(mark.label);
        const qreal beside = dot + 3.5;
        const bool atEnd = mark.x + beside + width > right + 6;
        const qreal labelLeft = atEnd ? mark.x - beside - width : mark.x + beside;
        // Above the line that comes from the mark before, too.
        const qreal lineY = atEnd ? qMin(mark.y, before) : mark.y;
        const qreal baseline = lineY - (labelLeft < busyUntil ? 7 : 4);
        labels += QRectF(labelLeft, baseline - metrics.ascent(), width, metrics.ascent());
        before = mark.y;
        painter.setFont(fonts.bold);
        painter.setPen(theme.text);
        painter.drawText(QPointF(labelLeft, baseline), mark.label);
        busyUntil = labelLeft + width + 4;
    }
    return labels;
}

/// The word gives way to a label: the circles alone are told from the dots.
void TimelineChart::paintReported(QPainter &painter, const Theme &theme, const Fonts &fonts,
                                  const QList<QRectF> &labels) const
{
    const qreal dot = 3.6 * lineHeight(fonts.body) / 16;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 1.6));
    painter.setBrush(theme.base);
    for (const qreal y : reportedY)
        painter.drawEllipse(QPointF(left, y), dot, dot);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (reportedY.isEmpty())
        return;
    painter.setFont(fonts.body);
    painter.setPen(theme.secondary);
    const QFontMetricsF metrics(fonts.body);
    const QPointF at(left + dot + 5.4, reportedY.first() + metrics.capHeight() / 2);
    const QRectF word(at.x(), at.y() - metrics.ascent(),
                      metrics.horizontalAdvance(reportedLabel) + 4, metrics.ascent());
    const auto meets = [&word](const QRectF &label) { return label.intersects(word); };
    if (std::ranges::none_of(labels, meets))
        painter.drawText(at, reportedLabel);
}
