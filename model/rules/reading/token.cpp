// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/token.h"

#include "model/rules/reading/vocabulary.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads one text from left to right.
class Tokenizer
{
public:
    Tokenizer(const QString &text, const Vocabulary &vocabulary)
        : m_text(text), m_vocabulary(vocabulary), m_tokens(emptyBuffer())
    {
    }

    QList<Token> run()
    {
        while (m_at < m_text.size())
            step();
        return {m_tokens.cbegin(), m_tokens.cend()};
    }

private:
    /// Kept from text to text, so that it has grown long before most of them.
    static std::vector<Token> &emptyBuffer()
    {
        thread_local std::vector<Token> buffer;
        buffer.clear();
        return buffer;
    }

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
        if (peek() != u'x')
            return false;
        const bool afterNumber = !m_tokens.empty() && m_tokens.back().kind == Token::Kind::Number &&
                                 m_at - m_tokens.back().end() <= 1;
        return afterNumber && (isDigit(peek(1)) || (peek(1) == u' ' && isDigit(peek(2))));
    }

    Token &push(Token::Kind kind, int length)
    {
        Token &token = m_tokens.emplace_back();
        token.kind = kind;
        token.start = int(m_at);
        token.length = length;
        m_at += length;
        return token;
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
        int whole = length;
        while (length <= 3 + whole && peek(length) == u',' && digits(length + 1) == 3 &&
               whole <= 9) {
            whole += 3;
            length += 4;
        }
        int decimals = 0;
        if (peek(length) == u'.' && isDigit(peek(length + 1))) {
            decimals = digits(length + 1);
            length += decimals + 1;
        }
        const double value = valueOf(QStringView(m_text).mid(m_at, length), whole, decimals);
        Token &token = push(Token::Kind::Number, length);
        token.value = value;
        token.decimals = qint8(std::min(decimals, 100));
    }

    /// A number of so many digits before and behind the point, with commas among them.
    static double valueOf(QStringView written, int whole, int decimals)
    {
        // Up to 15 digits and the power of ten are exact, so that their quotient is the nearest.
        if (whole + decimals > 15)
            return written.toString().remove(u',').toDouble();
        qint64 digits = 0;
        for (const QChar c : written) {
            if (isDigit(c))
                digits = 10 * digits + (c.unicode() - u'0');
        }
        static constexpr double powers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                            1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
        return double(digits) / powers[decimals];
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
        const QChar *const first = m_text.constData() + m_at;
        const QChar *const end = m_text.constData() + m_text.size();
        const QChar *at = first + 1;
        const auto isPart = [](QChar c) {
            return c.isLetter() || (c.unicode() >= 128 && c.isMark());
        };
        const auto joins = [end](const QChar *c) {
            return *c == u'\'' && c + 1 != end && c[1].isLetter();
        };
        while (at != end && (isPart(*at) || joins(at)))
            ++at;
        const int length = int(at - first);
        const int number = m_vocabulary.findLower(QStringView(first, length));
        Token &token = push(Token::Kind::Word, length);
        token.word = number;
        token.lists = m_vocabulary.listsFrom(number);
        token.value = m_vocabulary.valueOf(number);
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
    std::vector<Token> &m_tokens;
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
    if (following.isUpper() || following == u'\n' || at == 0)
        return true;
    return !abbreviations.contains(text.mid(tokens[at - 1].start, tokens[at - 1].length).toLower());
}

} // namespace

QString lowered(const QString &text)
{
    QString lower = text;
    for (QChar &c : lower) {
        if (c < QChar(128))
            c = c >= u'A' && c <= u'Z' ? QChar(c.unicode() + u'a' - u'A') : c;
        else
            c = c == u'\u2019' ? QChar(u'\'') : c.toLower();
    }
    return lower;
}

QList<Token> tokensOf(const QString &lower, const Vocabulary &vocabulary)
{
    return Tokenizer(lower, vocabulary).run();
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
