// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/resyncpoint.h"

#include "model/exchange/bytewindow.h"
#include "model/exchange/recordmarks.h"
#include "model/exchange/textline.h"

#include <algorithm>

namespace {

/// How far one looks at the beginning of a possible record.
constexpr qsizetype lookahead = 512;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

qsizetype skipSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

} // namespace

ResyncPoint::ResyncPoint(ByteWindow &window, const QByteArray &firstKey, bool inArray, bool printed)
    : m_window(window), m_firstKey(firstKey), m_inArray(inArray), m_indent(window.indent())
{
    const TextLine line(window.line(lookahead));
    m_spansLines = printed || line.text() == "{" || line.text() == "[";
}

std::optional<qsizetype> ResyncPoint::find(qsizetype from, qsizetype limit) const
{
    const auto isCandidate = [this](char c) { return c == '\n' || (c == '{' && m_indent < 0); };
    for (qsizetype at = from;; ++at) {
        const QByteArrayView held = m_window.view();
        at = std::find_if(held.begin() + at, held.end(), isCandidate) - held.begin();
        if (at >= limit)
            return std::nullopt;
        m_window.ensure(at + lookahead);
        if (at >= m_window.size())
            return m_window.size();
        const char c = m_window.view()[at];
        if (!isCandidate(c)) {
            --at; // The bytes that have just come begin here.
            continue;
        }
        if (c == '\n' && startsAtLine(at + 1))
            return at + 1;
        if (c == '{' && startsAtBrace(at))
            return at;
    }
}

bool ResyncPoint::startsAtLine(qsizetype at) const
{
    QByteArrayView rest = m_window.view().sliced(at);
    const qsizetype end = rest.first(qMin(rest.size(), lookahead)).indexOf('\n');
    const bool whole = end >= 0 || rest.size() < lookahead;
    const TextLine line(rest.first(end >= 0 ? end : qMin(rest.size(), lookahead)));
    if (line.isBlank())
        return false;
    if (line.fence())
        return true;
    const qsizetype brace = at + line.indent();
    if (m_indent < 0)
        return line.text()[0] == '{' && hasOpeningKey(brace);
    if (line.indent() > m_indent)
        return false;
    switch (line.text()[0]) {
    case '{':
        return !m_spansLines || hasOpeningKey(brace);
    case '[':
        return line.text().sliced(1).trimmed().startsWith('{');
    case ']':
        return m_inArray && line.isClosing();
    case '}':
        return m_inArray && line.isClosing() && line.indent() < m_indent;
    default:
        return !m_spansLines && whole && line.isJsonValue();
    }
}

bool ResyncPoint::startsAtBrace(qsizetype at) const
{
    const QByteArrayView held = m_window.view();
    qsizetype before = at - 1;
    while (before >= 0 && isSpace(held[before]))
        --before;
    return before >= 0 && QByteArrayView(",}]").contains(held[before]) && hasOpeningKey(at);
}

bool ResyncPoint::hasOpeningKey(qsizetype brace) const
{
    const QByteArrayView held = m_window.view().sliced(brace);
    const QByteArrayView rest = held.first(qMin(held.size(), lookahead));
    const qsizetype quote = skipSpace(rest, 1);
    if (quote >= rest.size() || rest[quote] != '"')
        return false;
    const qsizetype end = rest.indexOf('"', quote + 1);
    if (end < 0)
        return false;
    const qsizetype colon = skipSpace(rest, end + 1);
    const QByteArrayView key = rest.sliced(quote + 1, end - quote - 1);
    const bool known =
        (!m_firstKey.isEmpty() && key == m_firstKey) || RecordMarks::isOpeningKey(key);
    return known && colon < rest.size() && rest[colon] == ':';
}
