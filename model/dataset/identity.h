// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// The JSON text without the white space that means nothing: everything inside strings stays.
QByteArray withoutInsignificantSpace(QByteArrayView json);

/// One line of JSONL for a record: the bytes themselves when they stand on one line, else without
/// insignificant white space.
QByteArray asJsonLine(const QByteArray &record);

/// Who an example is, whatever its id says: SHA-256 of its text without insignificant white space.
QByteArray contentHash(QByteArrayView record);

/// The stable label of a record that came without an id: "red_flag-b2829bfb".
QString derivedLabel(const QString &category, const QByteArray &contentHash, qsizetype bytes = 4);
