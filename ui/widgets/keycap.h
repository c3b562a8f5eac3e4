// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QColor;
class QString;
class QFont;

/// The key of a command, drawn as the cap of a key.
namespace keycap {

QSize sizeOf(const QString &key, const QFont &font);
void paint(QPainter &painter, const QString &key, const QRect &rect, const QColor &ink,
           const QColor &ground);

} // namespace keycap
