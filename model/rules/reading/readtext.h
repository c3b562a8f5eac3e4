// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "model/dataset/jsontext.h"
#include "model/rules/reading/amount.h"

class Vocabulary;

/// One string of a record, read: its words, sentences and amounts. Read once, asked by many rules.
class ReadText
{
public:
    /// What is in a text or a sentence, too coarse to tell that a word is there, but good enough to
    /// tell most that are not.
    struct Glance
    {
        quint64 words = 0; ///< The marks of its words.
        quint64 lists = 0; ///< The lists that have a phrase which starts with one of them.
    };

    ReadText() = default;
    ReadText(const JsonValue &value, const Vocabulary &vocabulary);
    ReadText(QString text, const Vocabulary &vocabulary);

    const JsonValue &value() const { return m_value; }
    JsonPointer place() const { return m_value.place(); }
    const QString &text() const { return m_text; }
    const QList<Token> &tokens() const { return m_tokens; }
    const QList<TokenRange> &sentences() const { return m_sentences; }
    const QList<Amount> &amounts() const { return m_amounts; }
    const Glance &glance() const { return m_glance; }
    /// Of each sentence.
    const QList<Glance> &glances() const { return m_glances; }
    /// One of 64 bits for a word of the vocabulary.
    static quint64 markOf(int word) { return 1ull << (word % 64); }
    /// The sentence that holds a token.
    TokenRange sentenceOf(int token) const;
    /// The amounts that start inside a range.
    QList<Amount> amountsIn(TokenRange range) const;

    /// A token's characters in lower case; a mark in its plain form. The view lives as long as the
    /// text; wordAt() is the same as a string.
    QStringView viewAt(int token) const;
    QString wordAt(int token) const { return viewAt(token).toString(); }
    /// Whether a token is this word (given in lower case), in any case, singular or plural.
    bool isWordAt(int token, QStringView word) const;
    bool isAnyWordAt(int token, const QStringList &words) const;
    /// The source characters of a range of tokens, for messages.
    QString quote(TokenRange range) const;
    int wordCount() const;
    /// Words and numbers: how long a text is for its reader.
    int length() const;

private:
    void read(const Vocabulary &vocabulary);
    void look();

    JsonValue m_value;
    QString m_text;
    QString m_lower; ///< The same, character by character, in lower case.
    QList<Token> m_tokens;
    QList<TokenRange> m_sentences;
    QList<Amount> m_amounts;
    Glance m_glance;
    QList<Glance> m_glances;
};
