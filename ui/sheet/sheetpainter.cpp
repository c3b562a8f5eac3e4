// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetpainter.h"

#include "ui/sheet/flow.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/spelllook.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace {

Sign signOf(Mark::Kind kind)
{
    switch (kind) {
    case Mark::Kind::Error:
        return Sign::Error;
    case Mark::Kind::Warning:
        return Sign::Warning;
    case Mark::Kind::Hint:
    case Mark::Kind::Quoted:
        return Sign::Hint;
    }
    return Sign::Hint;
}

} // namespace

SheetPainter::SheetPainter(Sheet &sheet, QPainter &painter)
    : m_sheet(sheet), m_content(sheet.arrangement()), m_theme(sheet.m_theme), m_painter(painter)
{
}

void SheetPainter::paint(const QRectF &clip)
{
    m_painter.save();
    m_painter.translate(m_sheet.offset());
    const QRectF shown = clip.translated(-m_sheet.offset());
    paintMarkGrounds();
    for (const Paint &ground : m_content.grounds)
        ground(m_painter, m_theme);
    paintNamed();
    paintTexts(shown);
    paintSpelling(shown);
    for (const Paint &paint : m_content.paints)
        paint(m_painter, m_theme);
    paintFindings();
    paintFocus();
    m_painter.restore();
    if (!m_content.heading.title.isEmpty())
        paintHeading();
}

void SheetPainter::paintMarkGrounds()
{
    for (const Mark &mark : m_sheet.m_findings) {
        const RowArea *row = m_content.rowOf(mark.place);
        if (mark.kind == Mark::Kind::Error && !mark.related && row)
            m_painter.fillRect(row->rect, m_theme.errorGround);
    }
    for (const JsonPointer &place : m_sheet.m_quoted) {
        const RowArea *row = m_content.rowOf(place);
        if (!row || row->place != place)
            continue;
        m_painter.fillRect(row->rect, m_theme.quoted);
        m_painter.fillRect(QRectF(row->rect.left(), row->rect.top(), 3, row->rect.height()),
                           m_theme.quotedMark);
    }
}

/// The ochre of quotations, on the words alone: their row says nothing but is spoken of.
void SheetPainter::paintNamed()
{
    for (const Mark &mark : m_sheet.m_named) {
        for (const Cell &cell : m_content.cells) {
            if (cell.place != mark.place)
                continue;
            // A value shown in another form is marked as a whole.
            const int start = cell.asStored ? cell.start + mark.words.start : cell.start;
            const int length = cell.asStored ? mark.words.length : cell.length;
            const QList<QRectF> lines =
                m_content.linesOf(m_content.blocks[cell.block], start, length);
            for (const QRectF &line : lines) {
                m_painter.fillRect(line.adjusted(-1, 0, 1, 0), m_theme.quoted);
                m_painter.fillRect(QRectF(line.left() - 1, line.bottom() - 1, line.width() + 2, 1),
                                   m_theme.quotedMark);
            }
        }
    }
}

void SheetPainter::paintSpelling(const QRectF &clip)
{
    if (!m_sheet.m_spelling)
        return;
    for (const Cell &cell : m_content.cells) {
        const Block &block = m_content.blocks[cell.block];
        if (!cell.spelled || !cell.asStored || !block.bounds.intersects(clip))
            continue;
        for (const TextRange &word : m_sheet.m_spelling->wrongIn(cell.source)) {
            const QList<QRectF> lines =
                m_content.linesOf(block, cell.start + word.start, word.length);
            for (const QRectF &line : lines)
                spelllook::paint(m_painter, line, m_theme);
        }
    }
}

void SheetPainter::paintTexts(const QRectF &clip)
{
    for (int i = 0; i < m_content.blocks.size(); ++i) {
        const Block &block = m_content.blocks[i];
        if (!block.bounds.intersects(clip))
            continue;
        paintUnderlines(block);
        paintHits(block);
        block.layout->draw(&m_painter, block.at, {}, clip);
    }
}

void SheetPainter::paintUnderlines(const Block &block)
{
    for (const TextRange &range : block.underlines) {
        const QList<QRectF> lines = m_content.linesOf(block, range.start, range.length);
        for (const QRectF &line : lines)
            m_painter.fillRect(QRectF(line.left(), std::round(line.bottom()) - 1, line.width(), 2),
                               m_theme.quotedMark);
    }
}

/// A searched word lies in a small frame of its own, whatever else its row says.
void SheetPainter::paintHits(const Block &block)
{
    m_painter.setPen(QPen(m_theme.hitMark, 1));
    m_painter.setBrush(m_theme.hit);
    for (const TextRange &range : block.hits) {
        const QList<QRectF> lines = m_content.linesOf(block, range.start, range.length);
        for (const QRectF &line : lines)
            m_painter.drawRect(line.adjusted(-1.5, 0.5, 0.5, -0.5));
    }
    m_painter.setBrush(Qt::NoBrush);
}

QRectF SheetPainter::frameOf(const JsonPointer &place) const
{
    if (const RowArea *row = m_content.rowOf(place))
        return row->rect;
    for (const Cell &cell : m_content.cells) {
        if (cell.place == place)
            return m_content.rectOf(cell).adjusted(-4, -1, 4, 2);
    }
    return {};
}

/// What is framed is seen as a whole, also where the scroll bar lies over the row's end.
QRectF SheetPainter::inView(const QRectF &frame) const
{
    const qreal right = qMin<qreal>(frame.right(), m_sheet.viewport()->width());
    return QRectF(frame.topLeft(), QPointF(right, frame.bottom())).adjusted(1, 1, -1, -1);
}

void SheetPainter::paintFindings()
{
    QHash<QString, int> shown;
    for (const Mark &mark : m_sheet.m_findings) {
        const QRectF frame = frameOf(mark.place);
        if (frame.isEmpty())
            continue;
        paintFrame(mark, frame);
        if (mark.related)
            continue;
        paintSign(mark, frame, shown[mark.place.toString()]++);
        for (const Cell &cell : m_content.cells) {
            if (cell.place == mark.place && mark.words.length > 0)
                paintWave(cell, mark.words, icons::inkOf(signOf(mark.kind), m_theme));
        }
    }
}

/// A place that was only compared is framed with dashes. Where the focus has the same frame, the
/// mark stands inside it.
void SheetPainter::paintFrame(const Mark &mark, const QRectF &frame)
{
    const bool bold = mark.kind != Mark::Kind::Hint && !mark.related;
    QPen pen(icons::inkOf(signOf(mark.kind), m_theme), bold ? 2 : 1);
    if (mark.related)
        pen.setStyle(Qt::DashLine);
    pen.setJoinStyle(Qt::MiterJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const qreal inset = frame == focusFrame() ? 2 : 0;
    m_painter.drawRect(inView(frame).adjusted(inset, inset, -inset, -inset));
}

void SheetPainter::paintSign(const Mark &mark, const QRectF &frame, int before)
{
    const RowArea *row = m_content.rowOf(mark.place);
    const qreal side = scaled(13, m_sheet.m_fonts.body);
    // In its row at the end; a value alone is too short for both, so behind it where there is room.
    const bool behind = !row && frame.right() + side + 2 < m_sheet.viewport()->width();
    const qreal right =
        behind ? frame.right() + side + 2 + before * (side + 2)
               : inView(frame).right() - 2 - (row ? row->endTaken : 0) - before * (side + 2);
    const Sign sign = signOf(mark.kind);
    icons::paint(m_painter, sign, QRectF(right - side, frame.top() + 3, side, side),
                 icons::inkOf(sign, m_theme), m_theme.base);
}

void SheetPainter::paintWave(const Cell &cell, const TextRange &words, const QColor &ink)
{
    const Block &block = m_content.blocks[cell.block];
    m_painter.setPen(QPen(ink, 1.2));
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRectF> lines = m_content.linesOf(block, cell.start + words.start, words.length);
    for (const QRectF &line : lines) {
        QPainterPath wave(QPointF(line.left(), line.bottom()));
        int step = 0;
        for (qreal x = line.left() + 2; x <= line.right(); x += 2)
            wave.lineTo(x, line.bottom() - (++step % 2 ? 2 : 0));
        m_painter.drawPath(wave);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Empty when nothing has the focus.
QRectF SheetPainter::focusFrame() const
{
    const int index = m_sheet.m_current;
    if (index < 0 || index >= m_content.cells.size() || !m_sheet.hasFocus())
        return {};
    const Cell &cell = m_content.cells[index];
    const RowArea *row = m_content.rowOf(cell.place);
    if (row && row->place == cell.place)
        return row->rect;
    return m_content.rectOf(cell).adjusted(-4, -1, 4, 2);
}

void SheetPainter::paintFocus()
{
    const QRectF frame = focusFrame();
    if (frame.isEmpty())
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.drawRect(inView(frame));
}

void SheetPainter::paintHeading()
{
    const qreal height = m_sheet.headingHeight();
    const QRectF strip(0, 0, m_sheet.width(), height);
    m_painter.fillRect(strip, m_sheet.palette().color(m_sheet.m_ground));
    qreal right = m_sheet.width() - Flow::padding - Flow::gutter;
    for (auto part = m_content.heading.right.crbegin(); part != m_content.heading.right.crend();
         ++part)
        right = paintPart(*part, right, height);

    m_painter.setFont(m_sheet.m_fonts.bold);
    m_painter.setPen(m_theme.text);
    const qreal left = Flow::padding;
    const QFontMetricsF bold(m_sheet.m_fonts.bold);
    const QRectF text(left, 0, qMax<qreal>(right - left, 0), height);
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       bold.elidedText(m_content.heading.title, Qt::ElideRight, text.width()));
    const qreal used = bold.horizontalAdvance(m_content.heading.title) + 8;
    const QFontMetricsF plain(m_sheet.m_fonts.body);
    m_painter.setFont(m_sheet.m_fonts.body);
    m_painter.setPen(m_theme.secondary);
    // Half a count would tell nothing.
    if (plain.horizontalAdvance(m_content.heading.note) <= text.width() - used)
        m_painter.drawText(text.adjusted(used, 0, 0, 0),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           m_content.heading.note);
}

qreal SheetPainter::paintPart(const HeadingPart &part, qreal right, qreal height)
{
    const QFont &font = part.bold ? m_sheet.m_fonts.bold : m_sheet.m_fonts.body;
    const qreal width = std::ceil(QFontMetricsF(font).horizontalAdvance(part.text));
    qreal left = right - width;
    m_painter.setFont(font);
    m_painter.setPen(inkOf(part.tone, m_theme));
    m_painter.drawText(QRectF(left, 0, width + 1, height),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part.text);
    if (part.keyCap) {
        const QRectF cap(left - 4, 2.5, width + 8, height - 5);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme.border, 1));
        m_painter.drawRoundedRect(cap, 2, 2);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        if (!part.button.isEmpty())
            m_sheet.m_buttons += {cap, part.button};
        left -= 4;
    }
    if (part.sign) {
        const qreal side = scaled(11, m_sheet.m_fonts.body);
        left -= side + (part.text.isEmpty() ? 2 : 6);
        icons::paint(m_painter, *part.sign, QRectF(left, (height - side) / 2, side, side), m_theme);
    }
    return left - (part.keyCap ? 8 : 6);
}
