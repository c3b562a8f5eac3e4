// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/sharevalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// From this on a number is taken for percent; 1.4 could be anything.
constexpr double leastPercent = 2;

QByteArray printed(double share)
{
    return QByteArray::number(share, 'g', 10);
}

} // namespace

std::optional<double> sharevalue::of(const JsonValue &value)
{
    const std::optional<double> number = value.number();
    return number && *number >= 0 && *number <= 1 ? number : std::nullopt;
}

QByteArray sharevalue::mended(const JsonValue &value)
{
    if (const std::optional<double> number = value.number())
        return *number >= leastPercent && *number <= 100 ? printed(*number / 100) : QByteArray();
    if (!value.isString())
        return {};
    static const QRegularExpression pattern(
        u"^\\s*[~\u2248]?\\s*(\\d{0,3}(?:[.,]\\d+)?)\\s*(%|percent|pct)?\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(value.text());
    bool isNumber = false;
    const double number = match.captured(1).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber)
        return {};
    const bool isPercent = !match.captured(2).isEmpty();
    if (!isPercent && number <= 1)
        return printed(number);
    return number >= leastPercent && number <= 100 ? printed(number / 100) : QByteArray();
}
