// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <limits>

class Vocabulary;

/// A word, a number or a mark of a text. Hyphens and underscores part words, an apostrophe does
/// not: "pull-ups" and "pull_ups" are two words, "don't" is one.
struct Token
{
    enum class Kind : quint8 {
        Word,
        Number, ///< "1,200" and "12.5"; also "½".
        Mark,   ///< One character of punctuation; "->", "=>" and "→" are all →.
        Date,   ///< "2026-01-05"
        Clock,  ///< "6:30", a time or a pace: no quantity.
    };

    Kind kind = Kind::Mark;
    qint8 decimals = 0; ///< Digits behind the point of a Number.
    char16_t mark = 0; ///< Of a Mark: → – (any dash that spans) × ≤ ≥ ~ or the character itself.
    int start = 0; ///< Characters from the start of the text.
    int length = 0;
    int word = 0;      ///< Vocabulary number of a Word; 0 when no lexicon knows it.
    quint64 lists = 0; ///< The lists of phrases that have one which starts with the word, as bits.
    /// Of a Number, and of a Word that spells one ("two"); else not a number (NaN).
    double value = std::numeric_limits<double>::quiet_NaN();

    int end() const { return start + length; }
    bool isWord() const { return kind == Kind::Word; }
    bool isMark(char16_t c) const { return kind == Kind::Mark && mark == c; }
    bool isNumeric() const { return value == value; }
};

/// A half-open range of tokens.
struct TokenRange
{
    int first = 0;
    int last = 0; ///< One behind the last.

    int size() const { return last - first; }
    bool contains(int token) const { return token >= first && token < last; }
    bool operator==(const TokenRange &) const = default;
};

/// A text in lower case, character by character, so that places in it are places in the text. The
/// curly apostrophe becomes the straight one.
QString lowered(const QString &text);
/// A lowered text in tokens, in order.
QList<Token> tokensOf(const QString &lower, const Vocabulary &vocabulary);
/// The sentences among them: each ends with its full stop, question or exclamation mark, semicolon,
/// line break or bullet. A dot inside a number or behind an abbreviation ends none.
/// Reads the text as it was written, since a capital tells a full stop from an abbreviation's dot.
QList<TokenRange> sentencesOf(const QList<Token> &tokens, const QString &text);
