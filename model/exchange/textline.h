// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

/// The line that opens or closes a Markdown code fence.
struct FenceMark
{
    char kind = '`'; ///< Backtick or tilde.
    qsizetype length = 0;
    QByteArray language; ///< In lower case; empty on a closing one.
};

/// One line, or as much of its beginning as one cares to look at, and what it could be.
class TextLine
{
public:
    explicit TextLine(QByteArrayView line) : m_line(line), m_text(line.trimmed()) {}

    bool isBlank() const { return m_text.isEmpty(); }
    /// The number of bytes of white space before the text.
    qsizetype indent() const { return m_text.isEmpty() ? 0 : m_text.begin() - m_line.begin(); }
    QByteArrayView text() const { return m_text; }

    std::optional<FenceMark> fence() const;
    /// Begins like an object or an array that holds something; prose does not.
    bool beginsJson() const;
    /// Is one whole JSON value.
    bool isJsonValue() const;
    /// A piece of JSON that has lost its beginning.
    bool isJsonDebris() const;
    /// Nothing but closing brackets and commas.
    bool isClosing() const;

private:
    QByteArrayView m_line;
    QByteArrayView m_text;
};
