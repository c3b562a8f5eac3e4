// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

/// The few faces of the window, all scaled from one body font, so that a larger application font
/// enlarges everything. Two weights only.
struct Fonts
{
    QFont body;
    QFont bold;
    QFont response;
    QFont responseBold;
    QFont headline;

    static Fonts of(const QFont &body);
    /// What main() sets: Noto Sans at 9 points, or the platform's font where Noto is missing.
    static QFont application();
};

/// The distance of base lines, in whole pixels: four thirds of the font's size.
qreal lineHeight(const QFont &font);
/// A length of the design, whose lines are 16 high, beside text in that body font.
qreal scaled(qreal length, const QFont &body);
