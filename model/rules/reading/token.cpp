// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/token.h"

#include "model/rules/reading/vocabulary.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct NumberWord
{
    QStringView word;
    double value;
};

constexpr NumberWord numberWords[] = {
    {u"zero", 0},      {u"one", 1},       {u"two", 2},      {u"three", 3},     {u"four", 4},
    {u"five", 5},      {u"six", 6},       {u"seven", 7},    {u"eight", 8},     {u"nine", 9},
    {u"ten", 10},      {u"eleven", 11},   {u"twelve", 12},  {u"fourteen", 14}, {u"fifteen", 15},
    {u"sixteen", 16},  {u"eighteen", 18}, {u"twenty", 20},  {u"thirty", 30},   {u"forty", 40},
    {u"fifty", 50},    {u"sixty", 60},    {u"seventy", 70}, {u"eighty", 80},   {u"ninety", 90},
    {u"hundred", 100},
};

/// Not a number (NaN) for a word that spells none. Asked of every word: nothing is hashed.
double spelledNumber(QStringView word)
{
    for (const NumberWord &number : numberWords) {
        if (number.word.size() == word.size() &&
            number.word.compare(word, Qt::CaseInsensitive) == 0)
            return number.value;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads one text from left to right.
class Tokenizer
{
public:
    Tokenizer(const QString &text, const Vocabulary &vocabulary)
        : m_text(text), m_vocabulary(vocabulary)
    {
    }

    QList<Token> run()
    {
        m_tokens.reserve(m_text.size() / 5);
        while (m_at < m_text.size())
            step();
        return std::move(m_tokens);
    }

private:
    QChar peek(int ahead = 0) const
    {
        const qsizetype at = m_at + ahead;
        return at < m_text.size() ? m_text[at] : QChar();
    }

    void step()
    {
        const QChar c = peek();
        if (isDigit(c))
            number();
        else if (c.isLetter() && !isTimesSign())
            word();
        else if (c.isSpace() && c != u'\n' && c != u'\u2028')
            ++m_at;
        else
            mark();
    }

    /// The x of "3x8".
    bool isTimesSign() const
    {
        if (peek() != u'x' && peek() != u'X')
            return false;
        const bool afterNumber = !m_tokens.isEmpty() &&
                                 m_tokens.last().kind == Token::Kind::Number &&
                                 m_at - m_tokens.last().end() <= 1;
        return afterNumber && (isDigit(peek(1)) || (peek(1) == u' ' && isDigit(peek(2))));
    }

    Token &push(Token::Kind kind, int length)
    {
        Token token;
        token.kind = kind;
        token.start = int(m_at);
        token.length = length;
        m_at += length;
        m_tokens += token;
        return m_tokens.last();
    }

    int digits(int from) const
    {
        int count = 0;
        while (isDigit(peek(from + count)))
            ++count;
        return count;
    }

    void number()
    {
        int length = digits(0);
        if (const int date = dateLength(length); date > 0) {
            push(Token::Kind::Date, date);
            return;
        }
        if (length <= 2 && peek(length) == u':' && digits(length + 1) == 2) {
            push(Token::Kind::Clock, length + 3);
            return;
        }
        QString digitsOnly = m_text.mid(m_at, length);
        while (length <= 3 + digitsOnly.size() && peek(length) == u',' && digits(length + 1) == 3 &&
               digitsOnly.size() <= 9) {
            digitsOnly += m_text.mid(m_at + length + 1, 3);
            length += 4;
        }
        int decimals = 0;
        if (peek(length) == u'.' && isDigit(peek(length + 1))) {
            decimals = digits(length + 1);
            digitsOnly += m_text.mid(m_at + length, decimals + 1);
            length += decimals + 1;
        }
        Token &token = push(Token::Kind::Number, length);
        token.value = digitsOnly.toDouble();
        token.decimals = qint8(std::min(decimals, 100));
    }

    /// Of "2026-01-05" when it starts here; else 0.
    int dateLength(int leading) const
    {
        const bool written =
            leading == 4 && peek(4) == u'-' && digits(5) == 2 && peek(7) == u'-' && digits(8) == 2;
        return written ? 10 : 0;
    }

    void word()
    {
        int length = 1;
        const auto joins = [this](int at) {
            return (peek(at) == u'\'' || peek(at) == u'\u2019') && peek(at + 1).isLetter();
        };
        while (peek(length).isLetter() || peek(length).isMark() || joins(length))
            ++length;
        const QStringView text = QStringView(m_text).mid(m_at, length);
        Token &token = push(Token::Kind::Word, length);
        token.word = m_vocabulary.find(text);
        token.value = spelledNumber(text);
    }

    void mark()
    {
        const QChar c = peek();
        if ((c == u'-' || c == u'=') && peek(1) == u'>') {
            push(Token::Kind::Mark, 2).mark = u'\u2192';
            return;
        }
        if ((c == u'<' || c == u'>') && peek(1) == u'=') {
            push(Token::Kind::Mark, 2).mark = c == u'<' ? u'\u2264' : u'\u2265';
            return;
        }
        if (c == u'\u00bd') {
            Token &half = push(Token::Kind::Number, 1);
            half.value = 0.5;
            half.decimals = 1;
            return;
        }
        push(Token::Kind::Mark, 1).mark = plain(c);
    }

    /// One character for all that mean the same.
    static char16_t plain(QChar c)
    {
        switch (c.unicode()) {
        case u'\u2010': // hyphens, en dash and minus between numbers
        case u'\u2011':
        case u'\u2012':
        case u'\u2013':
        case u'\u2212':
            return u'\u2013';
        case u'\u21d2':
        case u'\u27a1':
        case u'\u279c':
            return u'\u2192';
        case u'\u2248':
        case u'\u223c':
            return u'~';
        case u'x':
        case u'X':
        case u'\u2715':
            return u'\u00d7';
        case u'\u2028':
            return u'\n';
        default:
            return c.unicode();
        }
    }

    const QString &m_text;
    const Vocabulary &m_vocabulary;
    qsizetype m_at = 0;
    QList<Token> m_tokens;
};

bool endsSentence(const QList<Token> &tokens, int at, const QString &text)
{
    static const QSet<QString> abbreviations = {u"vs"_s,  u"e.g"_s, u"i.e"_s, u"approx"_s, u"dr"_s,
                                                u"min"_s, u"max"_s, u"no"_s,  u"g"_s,      u"e"_s,
                                                u"lbs"_s, u"lb"_s,  u"kg"_s,  u"hr"_s,     u"hrs"_s,
                                                u"wk"_s,  u"wks"_s, u"ca"_s,  u"incl"_s};
    const Token &token = tokens[at];
    if (token.kind != Token::Kind::Mark)
        return false;
    switch (token.mark) {
    case u'!':
    case u'?':
    case u';':
    case u'\n':
    case u'\u2022':
        return true;
    case u'.':
        break;
    default:
        return false;
    }
    if (at + 1 >= tokens.size())
        return true;
    const QChar following = text[tokens[at + 1].start];
    if (tokens[at + 1].start == token.end() && following != u'\n' && following.isLetterOrNumber())
        return false; // "e.g", "a.m"
    const QString before =
        at > 0 ? text.mid(tokens[at - 1].start, tokens[at - 1].length).toLower() : QString();
    return !abbreviations.contains(before) || following.isUpper() || following == u'\n';
}

} // namespace

QList<Token> tokensOf(const QString &text, const Vocabulary &vocabulary)
{
    return Tokenizer(text, vocabulary).run();
}

QList<TokenRange> sentencesOf(const QList<Token> &tokens, const QString &text)
{
    QList<TokenRange> sentences;
    int first = 0;
    for (int at = 0; at < tokens.size(); ++at) {
        if (!endsSentence(tokens, at, text))
            continue;
        if (at > first)
            sentences += {first, at + 1};
        first = at + 1;
    }
    if (first < tokens.size())
        sentences += {first, int(tokens.size())};
    return sentences;
}
