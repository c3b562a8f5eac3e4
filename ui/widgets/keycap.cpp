// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/keycap.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QPainter>

QSize keycap::sizeOf(const QString &key, const QFont &font)
{
    const QFontMetrics metrics(Fonts::of(font).bold);
    const int height = metrics.height() - 1;
    return {qMax(height, metrics.horizontalAdvance(key) + 8), height};
}

void keycap::paint(QPainter &painter, const QString &key, const QRect &rect, const QColor &ink,
                   const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    painter.setFont(Fonts::of(painter.font()).bold);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}
