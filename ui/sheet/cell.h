// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "ui/sheet/heading.h"
#include "ui/sheet/mark.h"

#include <QList>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>

struct Theme;

/// One value of the record as it stands in a sheet: a range of a block's text.
struct Cell
{
    /// Decides how it is edited and what its text may become.
    enum class Kind {
        Line,    ///< A string of one line; Enter commits.
        Prose,   ///< A string with lines; Enter is a new line.
        Number,  ///< JSON number syntax only.
        Literal, ///< true, false and null stay so; a number stays one; the rest becomes a string.
        Vacant   ///< An empty list or object, or the place for one: gets its first entry.
    };

    JsonPointer place;
    QString source; ///< The text as stored, underscores and all; empty when the value is missing.
    QString name;   ///< For a screen reader: "Reasoning chain, step 2".
    Kind kind = Kind::Line;
    bool missing = false;
    bool asStored = false; ///< Shown character by character: ranges of the source hold in it.
    bool spelled = false;  ///< Misspelled words are marked where it is read, too.
    int block = 0;
    int start = 0;
    int length = 0;

    /// Whether it has a text of its own that somebody can type.
    bool isTyped() const { return kind != Kind::Vacant; }
    /// Sentences rather than a name or a number.
    bool isProse() const
    {
        return kind == Kind::Prose || (kind == Kind::Line && source.contains(u' '));
    }
};

enum class Face { Body, Bold, Response, ResponseBold, Headline };

/// One laid out text. Its lines stand where they are painted, relative to `at`.
struct Block
{
    std::shared_ptr<QTextLayout> layout;
    QPointF at;
    QRectF bounds;
    qreal line = 0;    ///< Distance of base lines.
    bool airy = false; ///< Blank lines are half as high.
    Qt::Alignment alignment = Qt::AlignLeft;
    QList<TextRange> underlines;
    QList<TextRange> hits; ///< Words that were searched for.
};

/// The ground of a row, marked as a whole when its place or something inside it is marked.
struct RowArea
{
    JsonPointer place;
    QRectF rect;
    qreal endTaken = 0; ///< What stands at its right end already, before a mark's sign.
};

using Paint = std::function<void(QPainter &, const Theme &)>;

/// Everything a sheet shows, laid out for one width.
struct Arrangement
{
    Heading heading;
    QString description; ///< What a drawing shows, in a sentence, for who cannot see it.
    QList<Cell> cells;
    QList<Block> blocks;
    QList<RowArea> rows;
    QList<Paint> grounds; ///< Painted below the texts.
    QList<Paint> paints;  ///< Painted above them.
    QList<JsonPointer> covered;
    qreal height = 0;

    /// Where a cell stands: the union of its lines.
    QRectF rectOf(const Cell &cell) const;
    /// One rectangle for each line of a range.
    QList<QRectF> linesOf(const Block &block, int start, int length) const;
    /// The cell at a point; -1 when there is none.
    int cellAt(const QPointF &point) const;
    /// The row in which a place stands, the smallest one; null when no row holds it.
    const RowArea *rowOf(const JsonPointer &place) const;
};
