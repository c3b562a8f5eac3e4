// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/faultlocator.h"

using namespace Qt::StringLiterals;

namespace {

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '.';
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

} // namespace

RecordFault FaultLocator::unexpected(qsizetype after, qsizetype stopped, bool complete) const
{
    if (complete) {
        const qsizetype rest = skipSpace(after);
        return {rest, tr("There is more text after the end: %1").arg(excerpt(rest))};
    }
    qsizetype token = tokenAfter(after, stopped);
    if (token < m_text.size() && m_text[token] == '"') {
        if (const auto fault = stringFault(token); fault && fault->offset <= stopped)
            return *fault;
    }
    if (stopped >= m_text.size())
        return {m_text.size(), tr("It ends too early: something is cut off.")};
    // The parser takes a bad number for two tokens, as in 012.
    while (token > 0 && isWordByte(m_text[token]) && isWordByte(m_text[token - 1]))
        --token;
    const qsizetype separator = skipSpace(after);
    const bool closing = m_text[token] == '}' || m_text[token] == ']';
    if (closing && separator < token && m_text[separator] == ',')
        return {separator, tr("A comma stands before a closing bracket.")};
    return wrongToken(token);
}

RecordFault FaultLocator::wrongToken(qsizetype token) const
{
    const QByteArrayView rest = m_text.sliced(token);
    if (rest.startsWith("//") || rest.startsWith("/*"))
        return {token, tr("It holds a comment: %1").arg(excerpt(token))};
    const QByteArrayView number = rest.sliced(rest[0] == '-' || rest[0] == '+' ? 1 : 0);
    if (number.startsWith("NaN") || number.startsWith("Infinity"))
        return {token, tr("%1 is not a number that JSON knows.").arg(excerpt(token))};
    if (rest[0] == '"')
        return {token,
                tr("A comma, colon or quotation mark is missing before %1").arg(excerpt(token))};
    return {token, tr("This does not belong here: %1").arg(excerpt(token))};
}

RecordFault FaultLocator::tooLarge(qsizetype after) const
{
    const qsizetype token = tokenAfter(after, m_text.size());
    return {token, tr("A number is too large: %1").arg(excerpt(token))};
}

RecordFault FaultLocator::duplicateKey(qsizetype after, const std::string &key) const
{
    QString name = QString::fromUtf8(key.data(), qMin(qsizetype(key.size()), qsizetype(160)));
    if (name.size() > 40)
        name = name.first(40) + u'…';
    return {tokenAfter(after, m_text.size()), tr("The key \"%1\" stands twice.").arg(name)};
}

RecordFault FaultLocator::nul(qsizetype after) const
{
    const qsizetype quote = tokenAfter(after, m_text.size());
    return stringFault(quote).value_or(RecordFault{quote, tr("It holds the character NUL.")});
}

qsizetype FaultLocator::tokenAfter(qsizetype after, qsizetype stopped) const
{
    const qsizetype at = skipSpace(after);
    const bool separator = at < m_text.size() && (m_text[at] == ',' || m_text[at] == ':');
    return separator && stopped > at ? skipSpace(at + 1) : at;
}

std::optional<RecordFault> FaultLocator::stringFault(qsizetype quote) const
{
    for (qsizetype at = quote + 1; at < m_text.size() && m_text[at] != '"'; ++at) {
        if (uchar(m_text[at]) < 0x20)
            return RecordFault{at, tr("A line break or control character stands inside a text.")};
        if (m_text[at] != '\\')
            continue;
        if (auto fault = escapeFault(at))
            return fault;
        // A surrogate pair is two escapes; a plain one is two bytes, a \u one six.
        const int unit = unicodeEscape(at);
        at += isHighSurrogate(unit) ? 11 : unit >= 0 ? 5 : 1;
    }
    return std::nullopt;
}

std::optional<RecordFault> FaultLocator::escapeFault(qsizetype backslash) const
{
    if (backslash + 1 >= m_text.size())
        return std::nullopt; // Cut off, which is another fault.
    const char kind = m_text[backslash + 1];
    if (kind != 'u' && QByteArrayView("\"\\/bfnrt").contains(kind))
        return std::nullopt;
    const int unit = kind == 'u' ? unicodeEscape(backslash) : -1;
    if (unit < 0 && kind == 'u' && backslash + 6 > m_text.size())
        return std::nullopt;
    if (unit < 0)
        return RecordFault{backslash, tr("An escape is not valid: %1").arg(excerpt(backslash))};
    if (unit == 0)
        return RecordFault{backslash, tr("It holds the character NUL (%1).").arg(u"\\u0000"_s)};
    const bool paired = isHighSurrogate(unit) && isLowSurrogate(unicodeEscape(backslash + 6));
    if (isLowSurrogate(unit) || (isHighSurrogate(unit) && !paired))
        return RecordFault{
            backslash,
            tr("Half a character (a lone surrogate): %1").arg(excerpt(backslash).first(6))};
    return std::nullopt;
}

int FaultLocator::unicodeEscape(qsizetype backslash) const
{
    if (backslash + 6 > m_text.size() || m_text[backslash] != '\\' || m_text[backslash + 1] != 'u')
        return -1;
    int unit = 0;
    for (const char c : m_text.sliced(backslash + 2, 4)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

qsizetype FaultLocator::skipSpace(qsizetype at) const
{
    while (at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[at]))
        ++at;
    return at;
}

QString FaultLocator::excerpt(qsizetype at) const
{
    qsizetype end = at;
    while (end < m_text.size() && isWordByte(m_text[end]))
        ++end;
    const bool word = end > at;
    if (!word)
        end = qMin(at + 80, m_text.size());
    QString text = QString::fromUtf8(m_text.sliced(at, qMin(end - at, qsizetype(80))));
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.size() > 24 ? text.first(24) + u'…' : text;
}
