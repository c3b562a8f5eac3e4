// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
struct Theme;

/// The painted signs of the window. Each has a shape of its own, so that colour is never alone.
enum class Sign {
    Pending,
    Approved,
    SecondOpinion,
    Rejected,
    Missing,
    Error,
    Warning,
    Hint,
    Tick,
    Cross,
    Question,
    ArrowRight,
    ArrowUp,
    Equal,
    Dot,
    Alert ///< The open triangle of "if worse" and of triggers.
};

namespace icons {

/// Paints the sign into the middle of `into`, as large as fits.
void paint(QPainter &painter, Sign sign, const QRectF &into, const Theme &theme);
/// The same in one colour of the caller's, with `ground` for what is cut out of a filled shape.
void paint(QPainter &painter, Sign sign, const QRectF &into, const QColor &ink,
           const QColor &ground);

QColor inkOf(Sign sign, const Theme &theme);
Sign ofStatus(const QString &status);
/// For item views and buttons. Made anew when the palette changes.
QIcon icon(Sign sign, const Theme &theme);

} // namespace icons
