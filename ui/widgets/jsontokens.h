// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

/// A piece of a JSON text as an editor sees it, also where the text is broken.
struct JsonToken
{
    enum class Kind { Name, String, Number, Word, Open, Close, Colon, Comma };

    Kind kind = Kind::Word;
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
};

/// Goes through a JSON text token by token, white space left out. A string without an end runs to
/// the end of its line.
class JsonTokens
{
public:
    /// Where a text was cut inside a string, its first token is the rest of that string.
    explicit JsonTokens(QStringView text, bool insideString = false)
        : m_text(text), m_inside(insideString)
    {
    }

    /// False at the end. A string that a colon follows is a name.
    bool next(JsonToken &token);
    /// Whether the text ended inside a string.
    bool endsInside() const { return m_open; }

private:
    void readString(JsonToken &token, bool opened);

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_inside = false;
    bool m_open = false;
};
