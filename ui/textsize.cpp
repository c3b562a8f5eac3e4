// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/textsize.h"

#include <QApplication>
#include <QFont>
#include <QVariant>

#include <algorithm>

namespace {

constexpr int steps[] = {80, 90, 100, 110, 125, 150, 175, 200};
constexpr const char *percentProperty = "roundsTextSize";

} // namespace

int TextSize::larger(int percent)
{
    const auto *next = std::ranges::upper_bound(steps, percent);
    return next == std::end(steps) ? percent : *next;
}

int TextSize::smaller(int percent)
{
    const auto *at = std::ranges::lower_bound(steps, percent);
    return at == std::begin(steps) ? percent : *(at - 1);
}

void TextSize::apply(int percent)
{
    const QVariant before = qApp->property(percentProperty);
    const int now = before.isValid() ? before.toInt() : normal;
    if (now == percent)
        return;
    // Scaled from the size of now, whoever set that: 100 % is what the program started with.
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / now);
    qApp->setProperty(percentProperty, percent);
    QApplication::setFont(font);
}
