// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/timelinechart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

void TimelineChart::paint(QPainter &painter, const Theme &theme, const Fonts &fonts) const
{
    painter.save();
    paintGrid(painter, theme);
    paintSteps(painter, theme);
    paintMarks(painter, theme, fonts);
    paintReported(painter, theme, fonts);
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

void TimelineChart::paintMarks(QPainter &painter, const Theme &theme, const Fonts &fonts) const
{
    const QFontMetricsF metrics(fonts.bold);
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
        painter.drawEllipse(QPointF(mark.x, mark.y), 4.5, 4.5);
        painter.setRenderHint(QPainter::Antialiasing, false);
        const qreal width = metrics.horizontalAdvance(mark.label);
        const bool atEnd = mark.x + 8 + width > right + 6;
        const qreal labelLeft = atEnd ? mark.x - 8 - width : mark.x + 8;
        // Above the line that comes from the mark before, too.
        const qreal lineY = atEnd ? qMin(mark.y, before) : mark.y;
        const qreal baseline = lineY - (labelLeft < busyUntil ? 7 : 4);
        before = mark.y;
        painter.setFont(fonts.bold);
        painter.setPen(theme.text);
        painter.drawText(QPointF(labelLeft, baseline), mark.label);
        busyUntil = labelLeft + width + 4;
    }
}

void TimelineChart::paintReported(QPainter &painter, const Theme &theme, const Fonts &fonts) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 1.6));
    painter.setBrush(theme.base);
    for (const qreal y : reportedY)
        painter.drawEllipse(QPointF(left, y), 3.6, 3.6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (reportedY.isEmpty())
        return;
    painter.setFont(fonts.body);
    painter.setPen(theme.secondary);
    painter.drawText(QPointF(left + 9, reportedY.first() + 4), reportedLabel);
}
