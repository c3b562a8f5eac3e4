// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QTextCharFormat>

class QPainter;
class QRectF;
struct Theme;

/// How a word looks that is not in the dictionary: a fine round wave in secondary ink, fainter than
/// the jagged waves of findings and of no severity's colour.
namespace spelllook {

QColor ink(const Theme &theme);
/// For an editor.
QTextCharFormat format(const Theme &theme);
/// Under one line of a word, as the format looks.
void paint(QPainter &painter, const QRectF &line, const Theme &theme);

} // namespace spelllook
