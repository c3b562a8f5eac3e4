// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/spelling/spelllook.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

QColor spelllook::ink(const Theme &theme)
{
    return theme.secondary;
}

QTextCharFormat spelllook::format(const Theme &theme)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(ink(theme));
    return format;
}

void spelllook::paint(QPainter &painter, const QRectF &line, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(theme), 1));
    constexpr qreal half = 2.5;
    const qreal base = line.bottom() - 1.5;
    QPainterPath wave(QPointF(line.left(), base));
    int step = 0;
    for (qreal x = line.left(); x + half <= line.right(); x += half, ++step)
        wave.quadTo(x + half / 2, base + (step % 2 ? 2 : -2), x + half, base);
    painter.drawPath(wave);
    painter.restore();
}
