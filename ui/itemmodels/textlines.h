// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QPainter;
class QPoint;

/// A text of a list's row, wrapped to the width there is.
struct TextLine
{
    QString text;
    QFont font;
    QColor ink;
};

namespace textlines {

/// Lays a text out at a width and returns its height; paints it where a painter is given.
int layOut(const TextLine &line, int width, const QPoint &at, QPainter *painter);
int heightOf(const TextLine &line, int width);

} // namespace textlines
