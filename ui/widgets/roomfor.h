// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

/// How large a dialog may be: as its screen, or the window it belongs to where that is larger, with
/// room for a title bar.
QSize roomFor(const QWidget &dialog);
/// Gives a dialog a size, as far as there is room.
void resizeInside(QWidget &dialog, const QSize &wanted);
/// To what was designed for text of the normal size.
void resizeForText(QWidget &dialog, const QSize &designed);
