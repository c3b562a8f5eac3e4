// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/roomfor.h"

#include "ui/theme/fonts.h"

#include <QScreen>
#include <QWidget>

QSize roomFor(const QWidget &dialog)
{
    constexpr QSize titleBar(16, 40);
    QSize room = dialog.screen()->availableSize();
    if (const QWidget *parent = dialog.parentWidget())
        room = room.expandedTo(parent->window()->size());
    return room - titleBar;
}

void resizeInside(QWidget &dialog, const QSize &wanted)
{
    dialog.resize(wanted.boundedTo(roomFor(dialog)));
}

void resizeForText(QWidget &dialog, const QSize &designed)
{
    resizeInside(dialog, (QSizeF(designed) * lineHeight(dialog.font()) / 16).toSize());
}
