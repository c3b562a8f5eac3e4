// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/valuescanner.h"

#include "model/exchange/recordmarks.h"

#include <array>

namespace {

using ByteTable = std::array<bool, 256>;

constexpr ByteTable tableOf(const char *bytes)
{
    ByteTable table{};
    for (; *bytes; ++bytes)
        table[uchar(*bytes)] = true;
    return table;
}

/// How far an example may go on behind another one inside it. There may be one; more likely the
/// outer one has lost its end, and then every cut record would be searched for it to the file's.
constexpr qsizetype maxBehindTwin = 256 * 1024;

constexpr ByteTable endsStringRun = tableOf("\"\\\n");
constexpr ByteTable isStructure = tableOf("{}[],:\"`~");

qsizetype nextOf(const ByteTable &table, QByteArrayView text, qsizetype at)
{
    const char *bytes = text.data();
    while (at < text.size() && !table[uchar(bytes[at])])
        ++at;
    return at;
}

} // namespace

ValueScanner::Outcome ValueScanner::advance(QByteArrayView value)
{
    Outcome outcome = Outcome::More;
    while (outcome == Outcome::More && m_at < value.size()) {
        const qsizetype before = m_at;
        outcome = m_stringBegin >= 0 ? scanString(value) : scanToken(value);
        if (m_at == before)
            break; // An escape at the edge of what is held.
        if (m_twinAt >= 0 && outcome == Outcome::More && m_at > m_twinAt + maxBehindTwin)
            outcome = Outcome::Lost;
    }
    return outcome;
}

ValueScanner::Outcome ValueScanner::scanString(QByteArrayView value)
{
    m_at = nextOf(endsStringRun, value, m_at);
    if (m_at == value.size())
        return Outcome::More;
    if (value[m_at] == '\n')
        return Outcome::Lost;
    if (value[m_at] == '\\') {
        if (m_at + 1 == value.size())
            return Outcome::More;
        m_at += value[m_at + 1] == '\n' ? 1 : 2;
        return Outcome::More;
    }
    const QByteArrayView text = value.sliced(m_stringBegin, m_at - m_stringBegin);
    ++m_at;
    m_stringBegin = -1;
    endString(text);
    const bool neighbour = m_neighbour && m_beforeString == '{' && text == m_firstKey;
    m_neighbour = false;
    return neighbour ? Outcome::Lost : Outcome::More;
}

void ValueScanner::endString(QByteArrayView text)
{
    m_last = '"';
    const bool isKey = m_beforeString == '{' || m_beforeString == ',';
    if (!m_open.endsWith('{') || !isKey)
        return;
    if (depth() > 1 && m_twinAt < 0)
        noteTwin(text);
    if (m_openMembers > 0)
        return;
    if (depth() == 1 && m_beforeString == '{')
        m_firstKey = text.toByteArray();
    bool &found = depth() == 1 ? m_isRecord : m_holdsRecord;
    found = found || RecordMarks::isRecordKey(text);
}

void ValueScanner::noteTwin(QByteArrayView key)
{
    const bool isElement = m_open[depth() - 2] == '[';
    if (isElement && m_beforeString == '{' && key == m_firstKey)
        m_twinDepth = depth();
    if (depth() == m_twinDepth && RecordMarks::isRecordKey(key))
        m_twinAt = m_at;
}

ValueScanner::Outcome ValueScanner::scanToken(QByteArrayView value)
{
    m_at = nextOf(isStructure, value, m_at);
    if (m_at == value.size())
        return Outcome::More;
    const char c = value[m_at];
    switch (c) {
    case '"':
        m_beforeString = m_last;
        m_stringBegin = ++m_at;
        return Outcome::More;
    case '{':
    case '[':
        return open(value);
    case '}':
    case ']':
        return close(c);
    case ',':
    case ':':
        m_last = c;
        ++m_at;
        return Outcome::More;
    default:
        return Outcome::Lost; // A fence, or nothing that JSON could mean.
    }
}

ValueScanner::Outcome ValueScanner::open(QByteArrayView value)
{
    const char bracket = value[m_at];
    const bool inObject = depth() > 0 && m_open.back() == '{';
    const bool inArray = depth() > 0 && !inObject;
    if (inObject ? m_last != ':' : inArray && m_last != '[' && m_last != ',')
        return Outcome::Lost;
    if (bracket == '{' && inArray && !m_open.contains('{'))
        return Outcome::ObjectInside;
    m_neighbour = bracket == '{' && inArray && standsAsNeighbour(value);
    m_openMembers += bracket == '{' && inObject;
    m_open += bracket;
    m_last = bracket;
    ++m_at;
    return Outcome::More;
}

ValueScanner::Outcome ValueScanner::close(char bracket)
{
    if (m_open.back() != (bracket == '}' ? '{' : '['))
        return Outcome::Lost;
    if (depth() == m_twinDepth)
        m_twinDepth = 0;
    m_open.chop(1);
    m_openMembers -= bracket == '}' && m_open.endsWith('{');
    m_last = bracket;
    m_neighbour = false;
    ++m_at;
    return m_open.isEmpty() ? Outcome::Closed : Outcome::More;
}

bool ValueScanner::standsAsNeighbour(QByteArrayView value) const
{
    if (m_indent < 0)
        return false;
    qsizetype lineBegin = m_at;
    while (lineBegin > 0 && (value[lineBegin - 1] == ' ' || value[lineBegin - 1] == '\t'))
        --lineBegin;
    return lineBegin > 0 && value[lineBegin - 1] == '\n' && m_at - lineBegin <= m_indent;
}
