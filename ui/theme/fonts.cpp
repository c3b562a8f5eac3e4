// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QFont scaled(const QFont &font, double factor, QFont::Weight weight)
{
    QFont result(font);
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(font.pixelSize() * factor));
    result.setWeight(weight);
    return result;
}

} // namespace

Fonts Fonts::of(const QFont &body)
{
    Fonts fonts;
    fonts.body = scaled(body, 1, QFont::Normal);
    fonts.bold = scaled(body, 1, QFont::DemiBold);
    fonts.response = scaled(body, 10.0 / 9, QFont::Normal);
    fonts.responseBold = scaled(body, 10.0 / 9, QFont::DemiBold);
    fonts.headline = scaled(body, 13.0 / 9, QFont::DemiBold);
    return fonts;
}

QFont Fonts::application()
{
    const QString noto = u"Noto Sans"_s;
    QFont font = QFontDatabase::hasFamily(noto)
                     ? QFont(noto)
                     : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSize(9);
    return font;
}

qreal lineHeight(const QFont &font)
{
    return qMax(QFontInfo(font).pixelSize() * 4 / 3, qRound(QFontMetricsF(font).height() - 1));
}

qreal scaled(qreal length, const QFont &body)
{
    return std::round(length * lineHeight(body) / 16);
}
