// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/textsize.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QTest>
#include <QWidget>

#include <algorithm>

/// Pictures of the window for people to look at.
namespace pictures {

/// How a picture looks, apart from the size of the screen.
struct Look
{
    QString name;
    QPalette palette;
    int textPercent = TextSize::normal;
};

inline QList<Look> looks()
{
    return {
        {QStringLiteral("light"), Theme::lightPalette()},
        {QStringLiteral("dark"), Theme::darkPalette()},
        {QStringLiteral("contrast-light"), Theme::lightContrastPalette()},
        {QStringLiteral("contrast-dark"), Theme::darkContrastPalette()},
        {QStringLiteral("light-125"), Theme::lightPalette(), 125},
        {QStringLiteral("light-200"), Theme::lightPalette(), 200},
    };
}

/// Where pictures go; empty where nobody asked for any.
inline QString folder()
{
    return qEnvironmentVariable("ROUNDS_SCREENSHOTS");
}

inline void dress(const Look &look)
{
    QApplication::setStyle(new FlatStyle);
    TextSize::apply(TextSize::normal);
    QApplication::setFont(Fonts::application());
    QApplication::setPalette(look.palette);
    TextSize::apply(look.textPercent);
}

inline QImage of(QWidget *widget, const QRect &part = {})
{
    QTest::qWait(60); // What is laid out later has its turn.
    return widget->grab(part.isValid() ? part : widget->rect()).toImage();
}

inline bool save(const QImage &image, const QString &name)
{
    return image.save(QDir(folder()).filePath(name + QStringLiteral(".png")));
}

/// With the 256 colours that it has most of, for pictures that are part of the program and so may
/// not be large.
inline QImage withFewColours(const QImage &image)
{
    QHash<QRgb, int> count;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++count[image.pixel(x, y)];
    }
    QList<QRgb> colours = count.keys();
    std::ranges::sort(colours, [&count](QRgb a, QRgb b) {
        return count[a] != count[b] ? count[a] > count[b] : a < b;
    });
    QHash<QRgb, uchar> place;
    const qsizetype kept = std::min<qsizetype>(colours.size(), 256);
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const auto distance = [mine = colours[i]](QRgb other) {
            return std::abs(qRed(mine) - qRed(other)) + std::abs(qGreen(mine) - qGreen(other)) +
                   std::abs(qBlue(mine) - qBlue(other));
        };
        const auto nearest =
            std::ranges::min_element(colours.begin(), colours.begin() + kept, {}, distance);
        place[colours[i]] = uchar(nearest - colours.begin());
    }
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(colours.first(kept));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            few.scanLine(y)[x] = place[image.pixel(x, y)];
    }
    return few;
}

} // namespace pictures
