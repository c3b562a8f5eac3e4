// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"

#include <QRegularExpression>

namespace numbers {

/// One form for one, another for all other numbers; `many` holds "%1".
inline QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

/// "0.7" as "0.70", so that a column reads straight; a number with more digits stays as written.
inline QString twoDecimals(const JsonValue &value)
{
    static const QRegularExpression plain(QStringLiteral("^\\d+(\\.\\d{0,2})?$"));
    const QString text = value.text();
    return plain.match(text).hasMatch() ? QString::number(text.toDouble(), 'f', 2) : text;
}

} // namespace numbers
