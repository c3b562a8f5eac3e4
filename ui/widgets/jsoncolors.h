// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextCharFormat>

class QPalette;
class QTextBlock;

/// Colours JSON: names, strings, numbers and words, and what hides in them. Asked for the lines
/// that are seen; a highlighter of Qt would colour all ten megabytes before the first is.
class JsonColors
{
public:
    explicit JsonColors(const QPalette &palette);

    /// `insideString`: the line goes on with a string that the one before it began.
    void colour(const QTextBlock &block, bool insideString) const;

private:
    QTextCharFormat m_name;
    QTextCharFormat m_string;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
    QTextCharFormat m_odd;
};
