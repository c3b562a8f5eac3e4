// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/readtext.h"

#include "model/rules/reading/vocabulary.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

ReadText::ReadText(const JsonValue &value, const Vocabulary &vocabulary)
    : m_value(value), m_text(value.isString() ? value.text() : QString())
{
    read(vocabulary);
}

ReadText::ReadText(QString text, const Vocabulary &vocabulary) : m_text(std::move(text))
{
    read(vocabulary);
}

void ReadText::read(const Vocabulary &vocabulary)
{
    m_lower = lowered(m_text);
    m_tokens = tokensOf(m_lower, vocabulary);
    m_sentences = sentencesOf(m_tokens, m_text);
    m_amounts = amountsOf(m_tokens, m_lower);
    look();
}

void ReadText::look()
{
    m_glances.reserve(m_sentences.size());
    for (const TokenRange &sentence : m_sentences) {
        Glance glance;
        for (int at = sentence.first; at < sentence.last; ++at) {
            glance.words |= markOf(m_tokens[at].word);
            glance.lists |= m_tokens[at].lists;
        }
        m_glances += glance;
        m_glance.words |= glance.words;
        m_glance.lists |= glance.lists;
    }
}

TokenRange ReadText::sentenceOf(int token) const
{
    for (const TokenRange &sentence : m_sentences) {
        if (sentence.contains(token))
            return sentence;
    }
    return {token, token + 1};
}

QList<Amount> ReadText::amountsIn(TokenRange range) const
{
    QList<Amount> inside;
    for (const Amount &amount : m_amounts) {
        if (range.contains(amount.tokens.first))
            inside += amount;
    }
    return inside;
}

QStringView ReadText::viewAt(int token) const
{
    if (token < 0 || token >= m_tokens.size())
        return {};
    const Token &found = m_tokens[token];
    if (found.kind == Token::Kind::Mark)
        return QStringView(&found.mark, 1);
    return QStringView(m_lower).mid(found.start, found.length);
}

bool ReadText::isWordAt(int token, QStringView word) const
{
    if (token < 0 || token >= m_tokens.size() || !m_tokens[token].isWord())
        return false;
    // Most are told apart by their first letter.
    const Token &found = m_tokens[token];
    if (word.isEmpty() || m_lower[found.start] != word[0])
        return false;
    const QStringView written = QStringView(m_lower).sliced(found.start, found.length);
    return written == word || Vocabulary::isSame(written, word);
}

bool ReadText::isAnyWordAt(int token, const QStringList &words) const
{
    if (token < 0 || token >= m_tokens.size() || !m_tokens[token].isWord())
        return false;
    const QStringView written = viewAt(token);
    // Most are told apart by their first letter.
    return std::ranges::any_of(words, [written](const QString &word) {
        return !word.isEmpty() && word.front() == written.front() &&
               (written == word || Vocabulary::isSame(written, word));
    });
}

QString ReadText::quote(TokenRange range) const
{
    const int first = std::clamp(range.first, 0, int(m_tokens.size()));
    const int last = std::clamp(range.last, first, int(m_tokens.size()));
    if (first == last)
        return {};
    const int start = m_tokens[first].start;
    return m_text.mid(start, m_tokens[last - 1].end() - start).simplified();
}

int ReadText::wordCount() const
{
    return int(std::ranges::count_if(m_tokens, &Token::isWord));
}

int ReadText::length() const
{
    return int(std::ranges::count_if(m_tokens, [](const Token &token) {
        return token.isWord() || token.kind == Token::Kind::Number;
    }));
}
