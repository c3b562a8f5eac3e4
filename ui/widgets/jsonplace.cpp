// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jsonplace.h"

#include "model/dataset/jsontext.h"
#include "ui/widgets/jsontokens.h"

namespace {

struct Level
{
    qsizetype opener = 0;
    bool isObject = false;
    qsizetype index = 0;
    JsonToken name; ///< Of the member; without length before one was read.
};

QString decoded(QStringView literal)
{
    const std::optional<JsonText> text = JsonText::of(literal.toUtf8());
    return text ? text->root().text() : literal.toString();
}

/// The levels that are open before the token at a position, and that token.
QList<Level> levelsAt(QStringView text, qsizetype position, JsonToken &under)
{
    QList<Level> levels;
    JsonTokens tokens(text);
    JsonToken token;
    while (tokens.next(token) && token.start <= position) {
        const bool before = token.end() <= position;
        if (!before)
            under = token;
        switch (token.kind) {
        case JsonToken::Kind::Open:
            if (before)
                levels += Level{token.start, text[token.start] == u'{', 0, {}};
            break;
        case JsonToken::Kind::Close:
            if (before && !levels.isEmpty())
                levels.removeLast();
            break;
        case JsonToken::Kind::Comma:
            if (before && !levels.isEmpty()) {
                ++levels.last().index;
                levels.last().name = {};
            }
            break;
        case JsonToken::Kind::Name:
            if (!levels.isEmpty() && levels.last().isObject)
                levels.last().name = token;
            break;
        default:
            break;
        }
    }
    return levels;
}

bool belongTogether(QChar open, QChar close)
{
    return (open == u'{' && close == u'}') || (open == u'[' && close == u']');
}

qsizetype closerOf(QStringView text, qsizetype bracket)
{
    JsonTokens tokens(text.sliced(bracket));
    JsonToken token;
    int depth = 0;
    while (tokens.next(token)) {
        if (token.kind == JsonToken::Kind::Open)
            ++depth;
        if (token.kind == JsonToken::Kind::Close && --depth == 0)
            return bracket + token.start;
    }
    return -1;
}

} // namespace

JsonPlace JsonPlace::at(QStringView text, qsizetype position)
{
    JsonPlace place;
    QStringList keys;
    JsonToken under;
    const QList<Level> levels = levelsAt(text, position, under);
    place.onBracket = under.length == 1 && under.start == position &&
                      (under.kind == JsonToken::Kind::Open || under.kind == JsonToken::Kind::Close);
    for (const Level &level : levels) {
        place.opener = level.opener;
        if (!level.isObject)
            keys += QString::number(level.index);
        else if (level.name.length > 0)
            keys += decoded(text.sliced(level.name.start, level.name.length));
    }
    place.pointer = JsonPointer(keys);
    return place;
}

qsizetype matchingBracket(QStringView text, qsizetype bracket)
{
    if (bracket < 0 || bracket >= text.size())
        return -1;
    static const QString brackets = QStringLiteral("{}[]");
    const QChar c = text[bracket];
    if (!brackets.contains(c))
        return -1;
    const JsonPlace place = JsonPlace::at(text, bracket);
    if (!place.onBracket)
        return -1;
    const bool closes = c == u'}' || c == u']';
    const qsizetype other = closes ? place.opener : closerOf(text, bracket);
    const bool fits =
        other >= 0 && (closes ? belongTogether(text[other], c) : belongTogether(c, text[other]));
    return fits ? other : -1;
}
