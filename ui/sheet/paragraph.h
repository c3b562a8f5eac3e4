// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"
#include "ui/sheet/cell.h"

/// How a value is shown.
struct Look
{
    Face face = Face::Body;
    Tone tone = Tone::Plain;
    Cell::Kind missingKind = Cell::Kind::Line; ///< What a missing value would become.
    QString placeholder = {};                  ///< Shown for a missing or blank value.
    QString shown = {};                        ///< Shown instead of the value ("0.70" for 0.7).
    bool prose = false;                        ///< May hold several lines.
    bool verbatim = false;                     ///< An id: underscores stay what they are.
    bool markdown = false;                     ///< ** is dimmed, the text between is bold.
    bool spelled = false;                      ///< See Cell.
    QList<TextRange> underlines = {};
};

/// A run of our words and of the record's values that wraps as one text.
class Paragraph
{
public:
    explicit Paragraph(Face face = Face::Body) : m_face(face) {}

    Paragraph &words(const QString &text, Tone tone = Tone::Plain, Face face = Face::Body);
    Paragraph &label(const QString &text) { return words(text, Tone::Secondary); }
    /// An object or a list shows all that is in it, each value a cell; an empty one is a cell
    /// itself.
    Paragraph &value(const JsonValue &value, const QString &name, const Look &look = {});
    /// A cell for a list or object that is empty or missing; choosing it adds the first entry.
    Paragraph &vacant(const JsonValue &value, const QString &name, const QString &shown,
                      Tone tone = Tone::Secondary);
    /// The elements of an array (or the value itself when it is none), with `separator` between.
    Paragraph &list(const JsonValue &values, const QString &name, const QString &separator,
                    const Look &look = {});
    /// Goes on with what another paragraph says.
    Paragraph &append(const Paragraph &other);
    /// Blank lines are half as high and list items hang, as in the response.
    Paragraph &airy();

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// One value and nothing of ours, and its first letter belongs to a script that runs from right
    /// to left.
    bool runsFromRight() const;

private:
    struct Piece
    {
        int start = 0;
        int length = 0;
        Face face = Face::Body;
        Tone tone = Tone::Plain;
    };

    void addPiece(const QString &shown, Face face, Tone tone);
    void addMembers(const JsonValue &value, const QString &name, const Look &look);
    void addMarkdown(const QString &shown, const Look &look);

    Face m_face;
    bool m_airy = false;
    QString m_text;
    QList<Piece> m_pieces;
    QList<Cell> m_cells;
    QList<TextRange> m_underlines;

    friend class Flow;
};
