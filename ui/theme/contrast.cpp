// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int steps = 20;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

double contrast::ratio(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor contrast::mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return int(x * share + y * (1 - share) + 0.5); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()),
                  channel(a.blue(), b.blue()));
}

QColor contrast::legible(const QColor &color, const QColor &strongest, const QList<QColor> &grounds,
                         double wanted)
{
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mixed(strongest, color, double(step) / steps);
        if (std::ranges::all_of(
                grounds, [&](const QColor &ground) { return ratio(tried, ground) >= wanted; }))
            return tried;
    }
    return strongest;
}

QColor contrast::quietened(const QColor &ground, const QColor &base, const QColor &text,
                           double wanted)
{
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mixed(base, ground, double(step) / steps);
        if (ratio(text, tried) >= wanted)
            return tried;
    }
    return base;
}
