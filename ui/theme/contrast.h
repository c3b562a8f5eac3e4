// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>

/// How well one colour can be told from another, as WCAG 2.2 counts it
/// (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio): 1 is not at all, 21 is black on white.
namespace contrast {

constexpr double ofText = 4.5;
constexpr double ofGraphics = 3;
constexpr double ofHighContrast = 7;

double ratio(const QColor &a, const QColor &b);
/// `share` of a, the rest b.
QColor mixed(const QColor &a, const QColor &b, double share);
/// The colour, as far towards `strongest` as it takes to reach a ratio on each of the grounds.
QColor legible(const QColor &color, const QColor &strongest, const QList<QColor> &grounds,
               double wanted);
/// The ground, as far towards `base` as it takes for the text to keep a ratio on it.
QColor quietened(const QColor &ground, const QColor &base, const QColor &text, double wanted);

} // namespace contrast
