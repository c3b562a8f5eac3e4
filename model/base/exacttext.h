// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

/// UTF-8 as text. Unlike QString::fromUtf8, which takes U+FEFF at the start for a byte order mark
/// and drops it.
QString exactText(QByteArrayView utf8);
