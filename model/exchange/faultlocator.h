// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/exchange/recordparser.h"

/// Says where and why a JSON parser gave up. The parser knows how far it read; a person wants the
/// beginning of what is wrong, in words.
class FaultLocator
{
    Q_DECLARE_TR_FUNCTIONS(FaultLocator)

public:
    explicit FaultLocator(QByteArrayView text) : m_text(text) {}

    /// `after` is the end of the last good token, `stopped` the last byte that the parser read
    /// (the text's size when it ran into the end), `complete` whether a whole value came before.
    RecordFault unexpected(qsizetype after, qsizetype stopped, bool complete) const;
    RecordFault tooLarge(qsizetype after) const;
    RecordFault duplicateKey(qsizetype after, const std::string &key) const;
    /// For a string in which the parser met U+0000.
    RecordFault nul(qsizetype after) const;

private:
    /// Where the next token begins, behind white space and at most one separator.
    qsizetype tokenAfter(qsizetype after, qsizetype stopped) const;
    RecordFault wrongToken(qsizetype token) const;
    /// The first illegal byte or escape of the string that begins here.
    std::optional<RecordFault> stringFault(qsizetype quote) const;
    std::optional<RecordFault> escapeFault(qsizetype backslash) const;
    /// The code unit of a \uXXXX escape; -1 when it is none.
    int unicodeEscape(qsizetype backslash) const;
    qsizetype skipSpace(qsizetype at) const;
    /// A few characters of the text, to be quoted in a sentence.
    QString excerpt(qsizetype at) const;

    QByteArrayView m_text;
};
