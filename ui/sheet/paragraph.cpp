// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/paragraph.h"

#include "model/dataset/example.h"
#include "ui/sheet/displaytext.h"

using namespace Qt::StringLiterals;

namespace {

Cell::Kind kindOf(const JsonValue &value, const Look &look)
{
    if (!value.exists())
        return look.missingKind;
    switch (value.kind()) {
    case JsonKind::String:
        return look.prose || value.text().contains(u'\n') ? Cell::Kind::Prose : Cell::Kind::Line;
    case JsonKind::Number:
        return Cell::Kind::Number;
    case JsonKind::Boolean:
    case JsonKind::Null:
        return Cell::Kind::Literal;
    case JsonKind::Object:
    case JsonKind::Array:
        return Cell::Kind::Vacant;
    }
    return Cell::Kind::Line;
}

/// "id", "pair_id", "context_pair_ids": what they hold is a name and shown to the letter.
bool isIdentifier(const QString &key)
{
    return key == u"id"_s || key.endsWith(u"_id"_s) || key.endsWith(u"_ids"_s);
}

} // namespace

Paragraph &Paragraph::words(const QString &text, Tone tone, Face face)
{
    addPiece(text, face == Face::Body ? m_face : face, tone);
    return *this;
}

Paragraph &Paragraph::vacant(const JsonValue &value, const QString &name, const QString &shown,
                             Tone tone)
{
    Cell cell;
    cell.place = value.place();
    cell.missing = !value.exists();
    cell.source = value.text();
    cell.name = name;
    cell.kind = Cell::Kind::Vacant;
    cell.start = int(m_text.size());
    addPiece(shown, m_face, tone);
    cell.length = int(shown.size());
    m_cells += cell;
    return *this;
}

/// The entries of a list one after the other, the members of an object in brackets.
void Paragraph::addMembers(const JsonValue &value, const QString &name, const Look &look)
{
    const bool named = value.isObject();
    const QList<JsonValue> children = value.children();
    if (named)
        label(u"("_s);
    for (qsizetype i = 0; i < children.size(); ++i) {
        const QString key = children[i].key();
        const QString said = named ? spaced(key) : QString::number(i + 1);
        if (i > 0)
            words(u", "_s);
        if (named)
            label(said + u' ');
        Look inner = look;
        inner.shown.clear();
        inner.underlines.clear();
        inner.verbatim = look.verbatim || isIdentifier(value.key());
        this->value(children[i], name + u' ' + said, inner);
    }
    if (named)
        label(u")"_s);
}

Paragraph &Paragraph::value(const JsonValue &value, const QString &name, const Look &look)
{
    if (value.isObject() || value.isArray()) {
        if (value.size() == 0)
            return vacant(value, name, look.placeholder.isEmpty() ? u"\u2013"_s : look.placeholder);
        addMembers(value, name, look);
        return *this;
    }
    Cell cell;
    cell.place = value.place();
    cell.missing = !value.exists();
    cell.source = cell.missing ? QString() : value.text();
    cell.name = name;
    cell.kind = kindOf(value, look);
    cell.spelled = look.spelled;
    const bool apart = hasRightToLeft(cell.source);
    if (apart)
        addPiece(firstStrongIsolate, m_face, look.tone);
    cell.start = int(m_text.size());

    const bool verbatim = look.verbatim || isIdentifier(cell.place.last());
    const QString text =
        displayText(cell.source, verbatim ? Underscores::AsTheyAre : Underscores::AsSpaces);
    const bool isNull = value.exists() && value.kind() == JsonKind::Null;
    if (cell.missing || isNull || cell.source.isEmpty())
        addPiece(look.placeholder.isEmpty() ? u"\u2013"_s : look.placeholder, m_face,
                 Tone::Secondary);
    else if (!look.shown.isEmpty())
        addPiece(look.shown, look.face == Face::Body ? m_face : look.face, look.tone);
    else if (look.markdown)
        addMarkdown(text, look);
    else
        addPiece(text, look.face == Face::Body ? m_face : look.face, look.tone);

    cell.length = int(m_text.size()) - cell.start;
    cell.asStored = m_text.size() - cell.start == cell.source.size() && look.shown.isEmpty();
    if (apart)
        addPiece(popIsolate, m_face, look.tone);
    for (const TextRange &range : look.underlines)
        m_underlines += {cell.start + range.start, range.length};
    m_cells += cell;
    return *this;
}

Paragraph &Paragraph::list(const JsonValue &values, const QString &name, const QString &separator,
                           const Look &look)
{
    if (!values.isArray())
        return value(values, name, look);
    const QList<JsonValue> children = values.children();
    if (children.isEmpty())
        return value(values, name, look);
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (i > 0)
            words(separator, look.tone);
        value(children[i], u"%1 %2"_s.arg(name).arg(i + 1), look);
    }
    return *this;
}

bool Paragraph::runsFromRight() const
{
    if (m_cells.size() != 1 || !m_cells.first().source.isRightToLeft())
        return false;
    const Cell &only = m_cells.first();
    return only.start <= 1 && only.start + only.length + 1 >= m_text.size();
}

Paragraph &Paragraph::append(const Paragraph &other)
{
    const int shift = int(m_text.size());
    m_text += other.m_text;
    for (Piece piece : other.m_pieces) {
        piece.start += shift;
        m_pieces += piece;
    }
    for (Cell cell : other.m_cells) {
        cell.start += shift;
        m_cells += cell;
    }
    for (const TextRange &range : other.m_underlines)
        m_underlines += {range.start + shift, range.length};
    return *this;
}

Paragraph &Paragraph::airy()
{
    m_airy = true;
    return *this;
}

void Paragraph::addPiece(const QString &shown, Face face, Tone tone)
{
    m_pieces += {int(m_text.size()), int(shown.size()), face, tone};
    m_text += shown;
}

void Paragraph::addMarkdown(const QString &shown, const Look &look)
{
    const Face strong = m_face == Face::Response ? Face::ResponseBold : Face::Bold;
    const QStringList parts = shown.split(u"**"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            addPiece(u"**"_s, m_face, Tone::Secondary);
        // A last odd marker opens nothing.
        const bool bold = i % 2 == 1 && i + 1 < parts.size();
        addPiece(parts[i], bold ? strong : m_face, look.tone);
    }
}
