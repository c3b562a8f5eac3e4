// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// Finds where a JSON object or array ends, by its brackets and quotes alone, so that a record with
/// a fault inside still has an end. Goes on where it stopped when more bytes have come.
class ValueScanner
{
public:
    enum class Outcome {
        More,         ///< Sound so far, not at its end.
        Closed,       ///< length() is the value's.
        Lost,         ///< Brackets or quotes make no sense: its end cannot be known.
        ObjectInside, ///< An array turns out to hold objects.
    };

    /// `indent`: how far the value is indented when it begins its line, else -1.
    explicit ValueScanner(qsizetype indent) : m_indent(indent) {}

    /// `value` begins with the value's first byte and is longer with every call.
    Outcome advance(QByteArrayView value);

    qsizetype length() const { return m_at; }
    /// Has a member that makes an object an example.
    bool isRecord() const { return m_isRecord; }
    /// Is an object around arrays in which an example stands, at whatever depth of arrays.
    bool isWrapper() const { return !m_isRecord && m_holdsRecord; }
    /// The name of the first member, raw; empty as long as there is none.
    QByteArray firstKey() const { return m_firstKey; }

private:
    Outcome scanToken(QByteArrayView value);
    Outcome scanString(QByteArrayView value);
    Outcome open(QByteArrayView value);
    Outcome close(char bracket);
    void endString(QByteArrayView text);
    void noteTwin(QByteArrayView key);
    /// Whether an object here begins like a neighbour of the value, not like a part of it.
    bool standsAsNeighbour(QByteArrayView value) const;
    qsizetype depth() const { return m_open.size(); }

    qsizetype m_indent = -1;
    qsizetype m_at = 0;
    QByteArray m_open;           ///< The open brackets, outermost first.
    qsizetype m_openMembers = 0; ///< How many of them are objects right inside an object.
    char m_last =
        0; ///< The bracket, comma, colon or closing quote before; bare words do not count.
    char m_beforeString = 0;      ///< The same, before the string that is being read.
    qsizetype m_stringBegin = -1; ///< Behind the opening quote; -1 outside strings.
    qsizetype m_twinDepth = 0;    ///< Of an array's object that begins with the value's first key.
    qsizetype m_twinAt = -1;      ///< Where such an object turned out to be an example.
    bool m_neighbour = false;     ///< The object just opened could be the next record.
    bool m_isRecord = false;
    bool m_holdsRecord = false;
    QByteArray m_firstKey;
};
