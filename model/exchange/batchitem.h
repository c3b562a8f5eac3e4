// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

/// The exact bytes of one example, from '{' to '}', and where they begin in the file.
struct Record
{
    QByteArray bytes;
    qint64 line = 0; ///< From 1.
    qint64 offset = 0;

    bool operator==(const Record &) const = default;
};

/// Bytes that could not become an example, from the first of them to where the next record starts
/// (white space at their ends left off).
struct BrokenRecord
{
    QByteArray bytes;
    qint64 line = 0;   ///< Of the first of the bytes.
    qint64 offset = 0; ///< Of the first offending byte in the file.
    QString reason;

    bool operator==(const BrokenRecord &) const = default;
};

using BatchItem = std::variant<Record, BrokenRecord>;
