// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/cell.h"

QRectF Arrangement::rectOf(const Cell &cell) const
{
    QRectF rect;
    const QList<QRectF> lines = linesOf(blocks[cell.block], cell.start, cell.length);
    for (const QRectF &line : lines)
        rect |= line;
    return rect;
}

QList<QRectF> Arrangement::linesOf(const Block &block, int start, int length) const
{
    QList<QRectF> rects;
    for (int i = 0; i < block.layout->lineCount(); ++i) {
        const QTextLine line = block.layout->lineAt(i);
        const int from = qMax(start, line.textStart());
        const int to = qMin(start + length, line.textStart() + line.textLength());
        if (from > to || (from == to && length > 0))
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        rects += QRectF(block.at.x() + qMin(left, right), block.at.y() + line.y(),
                        qMax<qreal>(qAbs(right - left), 4), block.line);
    }
    return rects;
}

int Arrangement::cellAt(const QPointF &point) const
{
    for (int i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells[i];
        const Block &block = blocks[cell.block];
        if (!block.bounds.adjusted(-3, -1, 3, 1).contains(point))
            continue;
        const QList<QRectF> lines = linesOf(block, cell.start, cell.length);
        for (const QRectF &line : lines) {
            if (line.adjusted(-3, -1, 3, 1).contains(point))
                return i;
        }
    }
    for (const RowArea &row : rows) {
        if (!row.rect.contains(point))
            continue;
        for (int i = 0; i < cells.size(); ++i) {
            if (row.place.contains(cells[i].place))
                return i;
        }
    }
    return -1;
}

const RowArea *Arrangement::rowOf(const JsonPointer &place) const
{
    const RowArea *best = nullptr;
    for (const RowArea &row : rows) {
        const bool closer = !best || best->place.tokens().size() < row.place.tokens().size();
        if (row.place.contains(place) && closer)
            best = &row;
    }
    return best;
}
