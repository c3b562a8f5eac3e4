// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// How records are told from other objects by their member names. The names are taken raw, as they
/// stand between the quotes.
namespace RecordMarks {

/// One of the members that make an object an example.
bool isRecordKey(QByteArrayView rawName);
/// A name with which generators begin their records.
bool isOpeningKey(QByteArrayView rawName);

} // namespace RecordMarks
