// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

/// What is wrong with a record, in a sentence for a clinician.
struct RecordFault
{
    /// The first offending byte: where the bad value, key, escape or bracket begins; the comma of a
    /// trailing comma; the end of the text when something is missing there.
    qsizetype offset = 0;
    QString reason;

    bool operator==(const RecordFault &) const = default;
};

/// Decides strictly whether bytes may become an example. Builds no document, so that neither depth
/// nor size can hurt.
class RecordParser
{
    Q_DECLARE_TR_FUNCTIONS(RecordParser)

public:
    static constexpr qsizetype maxSize = 16 * 1024 * 1024;
    static constexpr int maxDepth = 64;

    /// Nothing when the bytes are one JSON object that every reader understands alike.
    [[nodiscard]] static std::optional<RecordFault> check(QByteArrayView record);
    /// The same, and that it is an example: an output, a final assessment, a user input or a
    /// conversation is there.
    [[nodiscard]] static std::optional<RecordFault> checkExample(QByteArrayView record);
    /// RFC 8259 alone: any value, any size; repeated keys and \u0000 are legal there.
    [[nodiscard]] static std::optional<RecordFault> checkSyntax(QByteArrayView text);
    /// Whether an object has one of the members that make it an example; any other is a wrapper.
    [[nodiscard]] static bool isRecord(QByteArrayView object);

    // What else may be wrong with a record: kept with it, so said here with all the others.
    static QString notJson() { return tr("Not valid JSON."); }
    static QString endless() { return tr("It has no clear end."); }
    static QString noExample()
    {
        return tr("It is not an example: it has no output and no user input.");
    }
};
