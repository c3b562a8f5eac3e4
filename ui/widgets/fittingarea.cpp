// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/fittingarea.h"

#include "ui/widgets/roomfor.h"

#include <QStyle>

FittingArea::FittingArea(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

QSize FittingArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    QSize wanted = widget()->sizeHint();
    const int line = fontMetrics().height();
    const QSize room = roomFor(*window()) - QSize(2 * line, surroundingLines * line);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    // A bar at one side takes room from the other.
    if (wanted.height() > room.height())
        wanted.rwidth() += bar;
    return wanted.boundedTo(room);
}
