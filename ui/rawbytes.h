// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

/// Bytes of unknown origin as text that is safe to show: what is no UTF-8 as «FF», control and bidi
/// characters as a visible sign. `limit` bytes at most; the rest is counted, not shown.
QString safeText(QByteArrayView bytes, qsizetype limit = 64 * 1024);
