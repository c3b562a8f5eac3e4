// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Where the first ill-formed sequence begins (overlong forms, surrogates, beyond U+10FFFF and cut
/// sequences included); -1 when all of it is UTF-8. QByteArrayView::isValidUtf8 does not tell
/// where.
[[nodiscard]] qsizetype firstInvalidUtf8(QByteArrayView text);
