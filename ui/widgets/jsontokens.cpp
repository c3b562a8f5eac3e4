// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jsontokens.h"

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

bool isNumberPart(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.' || c == u'e' ||
           c == u'E';
}

bool endsWord(QChar c)
{
    return isSpace(c) || c == u'{' || c == u'}' || c == u'[' || c == u']' || c == u':' ||
           c == u',' || c == u'"';
}

} // namespace

bool JsonTokens::next(JsonToken &token)
{
    if (m_inside) {
        m_inside = false;
        token.start = 0;
        readString(token, true);
        return token.length > 0;
    }
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    if (m_at >= m_text.size())
        return false;
    token.start = m_at;
    const QChar c = m_text[m_at];
    if (c == u'"') {
        readString(token, false);
        return true;
    }
    token.length = 1;
    if (c == u'{' || c == u'[')
        token.kind = JsonToken::Kind::Open;
    else if (c == u'}' || c == u']')
        token.kind = JsonToken::Kind::Close;
    else if (c == u':')
        token.kind = JsonToken::Kind::Colon;
    else if (c == u',')
        token.kind = JsonToken::Kind::Comma;
    else {
        const bool number = c == u'-' || c.isDigit();
        token.kind = number ? JsonToken::Kind::Number : JsonToken::Kind::Word;
        while (token.end() < m_text.size() &&
               (number ? isNumberPart(m_text[token.end()]) : !endsWord(m_text[token.end()])))
            ++token.length;
    }
    m_at = token.end();
    return true;
}

void JsonTokens::readString(JsonToken &token, bool opened)
{
    qsizetype at = m_at + (opened ? 0 : 1);
    m_open = true;
    while (at < m_text.size() && m_open) {
        const QChar c = m_text[at];
        if (c == u'\n')
            break;
        at += c == u'\\' && at + 1 < m_text.size() && m_text[at + 1] != u'\n' ? 2 : 1;
        m_open = c != u'"';
    }
    token.kind = JsonToken::Kind::String;
    token.length = at - token.start;
    m_at = at;
    qsizetype after = at;
    while (after < m_text.size() && isSpace(m_text[after]))
        ++after;
    if (!m_open && after < m_text.size() && m_text[after] == u':')
        token.kind = JsonToken::Kind::Name;
    if (at < m_text.size())
        m_open = false;
}
