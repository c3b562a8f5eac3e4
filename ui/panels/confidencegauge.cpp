// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/confidencegauge.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

qreal ConfidenceGauge::x(double value) const
{
    return std::round(rect.left() + rect.width() * qBound(0.0, value, 1.0));
}

void ConfidenceGauge::paint(QPainter &painter, const Theme &theme) const
{
    const qreal unit = rect.height() / 12;
    const QRectF track(rect.left(), std::round(rect.center().y() - 4 * unit), rect.width(),
                       std::round(7 * unit));
    painter.fillRect(track, theme.dark ? theme.track : theme.base);
    painter.setPen(theme.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(track.adjusted(0.5, 0.5, -0.5, -0.5));
    if (confidence)
        painter.fillRect(
            QRectF(track.left(), track.top() + 2 * unit, x(*confidence) - track.left(), 3 * unit),
            theme.bar);
    if (band) {
        const QRectF range(x(band->low), std::round(track.top() - 2 * unit),
                           x(band->high) - x(band->low), std::round(11 * unit));
        QColor ground = theme.band;
        ground.setAlphaF(0.8F);
        painter.fillRect(range, ground);
        painter.setPen(theme.bar);
        painter.drawRect(range.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (confidence)
        painter.fillRect(QRectF(x(*confidence) - 1, track.top() - 4 * unit, 3, 15 * unit),
                         theme.text);
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0})
        painter.fillRect(QRectF(x(tick), track.bottom() + 2 * unit, 1, 2 * unit), theme.border);
}
