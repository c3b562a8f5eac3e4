// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"

#include <QRegularExpression>

namespace numbers {

/// "0.7" as "0.70", so that a column reads straight; a number with more digits stays as written.
inline QString twoDecimals(const JsonValue &value)
{
    static const QRegularExpression plain(QStringLiteral("^\\d+(\\.\\d{0,2})?$"));
    const QString text = value.text();
    return plain.match(text).hasMatch() ? QString::number(text.toDouble(), 'f', 2) : text;
}

} // namespace numbers
