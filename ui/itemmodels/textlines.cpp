// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/textlines.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

int textlines::layOut(const TextLine &line, int width, const QPoint &at, QPainter *painter)
{
    QTextLayout layout(line.text, line.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(width);
        row.setPosition({0, height});
        height += row.height();
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(line.ink);
        layout.draw(painter, at);
    }
    return int(std::ceil(height));
}

int textlines::heightOf(const TextLine &line, int width)
{
    return layOut(line, width, {}, nullptr);
}
