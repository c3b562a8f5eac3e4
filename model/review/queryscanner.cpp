// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queryscanner.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QChar quote = u'"';

} // namespace

QList<QueryPiece> QueryScanner::pieces()
{
    QList<QueryPiece> list;
    for (m_at = 0; !atEnd();) {
        if (m_text[m_at].isSpace())
            ++m_at;
        else
            list += piece();
    }
    return list;
}

QueryPiece QueryScanner::piece()
{
    QueryPiece piece;
    const qsizetype start = m_at;
    if (m_text[m_at] == u'-') {
        piece.negated = true;
        ++m_at;
    }
    if (const qsizetype length = nameLength(); length > 0) {
        const qsizetype nameStart = m_at;
        piece.name = m_text.mid(m_at, length);
        m_at += length + 1;
        piece.namePlace = from(nameStart);
        for (;;) {
            piece.values += !atEnd() && m_text[m_at] == quote ? quotedValue() : plainValue(u',');
            if (atEnd() || m_text[m_at] != u',')
                break;
            ++m_at;
        }
    } else {
        piece.values += !atEnd() && m_text[m_at] == quote ? quotedValue() : plainValue({});
    }
    piece.place = from(start);
    return piece;
}

QueryPiece::Value QueryScanner::quotedValue()
{
    QueryPiece::Value value;
    value.quoted = true;
    const qsizetype start = m_at++;
    for (; !atEnd(); ++m_at) {
        if (m_text[m_at] == quote) {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != quote)
                break;
            ++m_at;
        }
        value.text += m_text[m_at];
    }
    if (!atEnd())
        ++m_at;
    value.place = from(start);
    return value;
}

QueryPiece::Value QueryScanner::plainValue(QChar stop)
{
    const qsizetype start = m_at;
    while (!atEnd() && !m_text[m_at].isSpace() && (stop.isNull() || m_text[m_at] != stop))
        ++m_at;
    return {m_text.mid(start, m_at - start), from(start), false};
}

qsizetype QueryScanner::nameLength() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && (m_text[end].isLetter() || m_text[end] == u'_'))
        ++end;
    return end < m_text.size() && m_text[end] == u':' ? end - m_at : 0;
}
