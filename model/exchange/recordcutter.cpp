// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/exchange/recordcutter.h"

#include "model/exchange/bytewindow.h"
#include "model/exchange/recordparser.h"
#include "model/exchange/resyncpoint.h"

#include <algorithm>

using Outcome = ValueScanner::Outcome;

Piece RecordCutter::cutObject(bool inArray)
{
    ValueScanner scanner(m_window.indent());
    Outcome outcome = scan(scanner, RecordParser::maxSize);
    if (scanner.isWrapper())
        return enter(Piece::Kind::Wrapper);
    if (outcome == Outcome::More)
        outcome = scan(scanner, maxKept);
    if (outcome != Outcome::Closed || memberFollows(scanner.length()))
        return takeLost(scanner, outcome, inArray);
    const qsizetype garbage = garbageBehind(scanner.length(), inArray);
    Piece piece = take(Piece::Kind::Object, scanner.length() + garbage);
    piece.isRecord = scanner.isRecord();
    m_printed = piece.bytes.contains('\n');
    return piece;
}

Piece RecordCutter::cutArray(bool inArray)
{
    ValueScanner scanner(m_window.indent());
    const Outcome outcome = scan(scanner, maxKept);
    if (outcome == Outcome::ObjectInside)
        return enter(Piece::Kind::List);
    if (outcome != Outcome::Closed)
        return takeLost(scanner, outcome, inArray);
    const QByteArrayView inside = m_window.view().sliced(1, scanner.length() - 2);
    const bool empty = inside.trimmed().isEmpty();
    const qsizetype garbage = garbageBehind(scanner.length(), inArray);
    return take(empty && garbage == 0 ? Piece::Kind::Nothing : Piece::Kind::Other,
                scanner.length() + garbage);
}

Piece RecordCutter::cutLine()
{
    if (m_printed)
        return takeUntil(ResyncPoint(m_window, {}, false, true), 1, false);
    return take(Piece::Kind::Other, findAny("\n", 1));
}

Piece RecordCutter::cutElement()
{
    if (m_printed && m_window.indent() >= 0)
        return takeUntil(ResyncPoint(m_window, {}, true, true), 1, true);
    const qsizetype from = m_window.view()[0] == '"' ? stringEnd(0) : 1;
    return take(Piece::Kind::Other, findAny(",[]{}\n", from));
}

Piece RecordCutter::cutMember()
{
    if (!skipKey() || m_window.size() == 0)
        return here(Piece::Kind::Nothing);
    const char first = m_window.view()[0];
    if (first == '{' || first == '[') {
        ValueScanner scanner(m_window.indent());
        const Outcome outcome = scan(scanner, maxKept);
        if (outcome == Outcome::ObjectInside)
            return enter(Piece::Kind::List);
        if (outcome != Outcome::Closed)
            return takeLost(scanner, outcome, true);
        m_window.drop(scanner.length());
    } else if (first != ',' && first != '}') {
        cutElement();
    }
    return here(Piece::Kind::Nothing);
}

ValueScanner::Outcome RecordCutter::scan(ValueScanner &scanner, qsizetype limit)
{
    for (;;) {
        const qsizetype held = qMin(m_window.size(), limit);
        const Outcome outcome = scanner.advance(m_window.view().first(held));
        if (outcome != Outcome::More || held == limit)
            return outcome;
        if (!m_window.grow())
            return Outcome::Lost;
    }
}

Piece RecordCutter::here(Piece::Kind kind) const
{
    return {kind, false, {}, m_window.lineNumber(), m_window.offset()};
}

Piece RecordCutter::enter(Piece::Kind kind)
{
    const Piece piece = here(kind);
    m_window.drop(1);
    return piece;
}

Piece RecordCutter::take(Piece::Kind kind, qsizetype size)
{
    Piece piece = here(kind);
    piece.bytes = m_window.view().first(size).trimmed().toByteArray();
    m_window.drop(size);
    return piece;
}

Piece RecordCutter::takeLost(const ValueScanner &scanner, Outcome outcome, bool inArray)
{
    const ResyncPoint next(m_window, scanner.firstKey(), inArray, false);
    // Sound up to what can be kept: then whatever looks like a record in there is a part of it.
    const bool tooLong = outcome == Outcome::More;
    Piece piece = takeUntil(next, tooLong ? maxKept - 1 : 1, inArray);
    m_printed = piece.bytes.contains('\n');
    return piece;
}

Piece RecordCutter::takeUntil(const ResyncPoint &next, qsizetype from, bool inArray)
{
    std::optional<qsizetype> end = next.find(from, maxKept);
    Piece piece = here(Piece::Kind::Other);
    QByteArrayView bytes = m_window.view().first(end.value_or(maxKept)).trimmed();
    if (inArray && bytes.endsWith(','))
        bytes = bytes.chopped(1).trimmed();
    piece.bytes = bytes.toByteArray();
    while (!end) {
        constexpr qsizetype step = 1024 * 1024;
        m_window.drop(qMin(maxKept, m_window.size()));
        end = next.find(0, step);
        if (!end)
            m_window.drop(step);
    }
    m_window.drop(*end);
    return piece;
}

qsizetype RecordCutter::garbageBehind(qsizetype length, bool inArray)
{
    qsizetype at = length;
    do {
        m_window.ensure(at + 3);
    } while (at < m_window.size() && QByteArrayView(" \t\r").contains(m_window.view()[at]) && ++at);
    if (at >= m_window.size())
        return 0;
    const QByteArrayView rest = m_window.view().sliced(at);
    const bool minified = m_window.indent() < 0;
    const bool legal = QByteArrayView("\n,{[").contains(rest[0]) || rest.startsWith("```") ||
                       rest.startsWith("~~~") || (rest[0] == ']' && (inArray || minified));
    return legal ? 0 : findAny(inArray ? ",[]{\n" : "\n", at) - length;
}

bool RecordCutter::memberFollows(qsizetype length)
{
    const qsizetype comma = skipSpace(length);
    if (comma >= m_window.size() || m_window.view()[comma] != ',')
        return false;
    const qsizetype quote = skipSpace(comma + 1);
    if (quote >= m_window.size() || m_window.view()[quote] != '"')
        return false;
    // Behind an object on one line, another line is another matter.
    const QByteArrayView held = m_window.view();
    if (held.sliced(length, quote - length).contains('\n') && !held.first(length).contains('\n'))
        return false;
    const qsizetype colon = skipSpace(stringEnd(quote) + 1);
    return colon < m_window.size() && m_window.view()[colon] == ':';
}

qsizetype RecordCutter::stringEnd(qsizetype quote)
{
    qsizetype end = quote + 1;
    while ((end = findAny("\"\\\n", end)) < m_window.size() && m_window.view()[end] == '\\')
        end += 2;
    return qMin(end, m_window.size());
}

bool RecordCutter::skipKey()
{
    const qsizetype end = stringEnd(0);
    if (end >= m_window.size() || m_window.view()[end] == '\n') {
        m_window.drop(end);
        return false;
    }
    const qsizetype colon = skipSpace(end + 1);
    const bool found = colon < m_window.size() && m_window.view()[colon] == ':';
    m_window.drop(found ? skipSpace(colon + 1) : end + 1);
    return found;
}

qsizetype RecordCutter::skipSpace(qsizetype at)
{
    while (m_window.ensure(at + 1) && QByteArrayView(" \t\r\n").contains(m_window.view()[at]))
        ++at;
    return at;
}

qsizetype RecordCutter::findAny(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = from;;) {
        const QByteArrayView held = m_window.view();
        const auto found = std::find_if(held.begin() + qMin(at, held.size()), held.end(),
                                        [bytes](char c) { return bytes.contains(c); });
        if (found != held.end())
            return found - held.begin();
        at = held.size();
        if (at >= maxKept || !m_window.grow())
            return at;
    }
}
