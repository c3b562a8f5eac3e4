// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/flow.h"

#include "ui/sheet/oddtextlook.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

Flow::Flow(qreal width, const Fonts &fonts, const Theme &theme)
    : m_width(width), m_fonts(fonts), m_theme(theme), m_line(lineHeight(fonts.body))
{
}

qreal Flow::advance(const QString &text, Face face) const
{
    return std::ceil(QFontMetricsF(fontOf(face)).horizontalAdvance(text));
}

qreal Flow::labelColumn(const QStringList &labels, qreal share) const
{
    constexpr qreal gap = 10;
    qreal longest = 0;
    qreal word = 0;
    for (const QString &label : labels) {
        longest = qMax(longest, advance(label));
        const QStringList words = label.split(u' ');
        for (const QString &part : words)
            word = qMax(word, advance(part));
    }
    return qMin(qMax(word, qMin(longest, inner() * share)) + gap, inner() * 0.7);
}

QFont Flow::fontOf(Face face) const
{
    switch (face) {
    case Face::Body:
        return m_fonts.body;
    case Face::Bold:
        return m_fonts.bold;
    case Face::Response:
        return m_fonts.response;
    case Face::ResponseBold:
        return m_fonts.responseBold;
    case Face::Headline:
        return m_fonts.headline;
    }
    return m_fonts.body;
}

QList<QTextLayout::FormatRange> Flow::formatsOf(const Paragraph &paragraph) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Paragraph::Piece &piece : paragraph.m_pieces) {
        if (piece.length == 0)
            continue;
        QTextCharFormat format;
        format.setForeground(inkOf(piece.tone, m_theme));
        if (piece.face != paragraph.m_face)
            format.setFont(fontOf(piece.face));
        ranges += {piece.start, piece.length, format};
    }
    for (const Cell &cell : paragraph.m_cells) {
        if (cell.asStored)
            ranges += oddtextlook::formatsOf(cell.source, cell.start, m_theme);
    }
    return ranges;
}

qreal Flow::breakLines(const Paragraph &paragraph, Block &block, qreal width) const
{
    const QString &text = paragraph.m_text;
    const bool onResponse = paragraph.m_face == Face::Response;
    const qreal bullet = onResponse ? advance(u"- "_s, Face::Response) + 6 : 0;
    qreal top = 0;
    qreal hanging = 0;
    block.layout->beginLayout();
    for (QTextLine line = block.layout->createLine(); line.isValid();
         line = block.layout->createLine()) {
        const int start = line.textStart();
        const bool opens = start == 0 || text[start - 1] == QChar::LineSeparator;
        const bool blank = start < text.size() && text[start] == QChar::LineSeparator;
        const bool item = QStringView(text).mid(start).startsWith(u"- ") ||
                          QStringView(text).mid(start).startsWith(u"\u2022 ");
        if (opens)
            hanging = paragraph.m_airy && item ? bullet : 0;
        const qreal indent = opens ? 0 : hanging;
        line.setLineWidth(qMax<qreal>(width - indent, 8));
        line.setPosition({indent, top});
        top += paragraph.m_airy && blank ? std::round(block.line / 2) : block.line;
    }
    block.layout->endLayout();
    return top;
}

QRectF Flow::place(const Paragraph &paragraph, qreal x, qreal top, qreal width,
                   Qt::Alignment alignment)
{
    const qreal line = lineHeight(fontOf(paragraph.m_face));
    return place(paragraph, QRectF(x, top, width, 0), line, alignment);
}

QRectF Flow::placeTall(const Paragraph &paragraph, qreal x, qreal top, qreal width, qreal height)
{
    return place(paragraph, QRectF(x, top, width, 0), height, Qt::AlignLeft);
}

QRectF Flow::place(const Paragraph &paragraph, const QRectF &at, qreal line,
                   Qt::Alignment alignment)
{
    Block block;
    const QFont font = fontOf(paragraph.m_face);
    block.layout = std::make_shared<QTextLayout>(paragraph.m_text, font);
    block.layout->setCacheEnabled(true);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph.runsFromRight() ? Qt::RightToLeft : Qt::LeftToRight);
    block.layout->setTextOption(option);
    block.layout->setFormats(formatsOf(paragraph));
    block.line = line;
    block.airy = paragraph.m_airy;
    block.alignment = alignment;
    block.at = at.topLeft();
    block.underlines = paragraph.m_underlines;
    block.bounds = QRectF(block.at, QSizeF(at.width(), breakLines(paragraph, block, at.width())));

    for (Cell cell : paragraph.m_cells) {
        cell.block = int(m_result.blocks.size());
        m_result.cells += cell;
    }
    m_result.blocks += block;
    m_result.height = qMax(m_result.height, block.bounds.bottom());
    return block.bounds;
}

void Flow::add(const Paragraph &paragraph, qreal indent, qreal indentRight)
{
    if (!paragraph.isEmpty())
        y = place(paragraph, left() + indent, y, inner() - indent - indentRight).bottom();
}

void Flow::labelled(const QString &label, const Paragraph &paragraph, qreal labelWidth)
{
    const QRectF name = place(Paragraph().label(label), left(), y, labelWidth - 6);
    const QRectF text = place(paragraph, left() + labelWidth, y, inner() - labelWidth);
    y = qMax(name.bottom(), text.bottom());
}

void Flow::subheading(const QString &title, const QString &note)
{
    Paragraph paragraph;
    paragraph.words(title, Tone::Plain, Face::Bold);
    if (!note.isEmpty())
        paragraph.label(u"  "_s + note);
    add(paragraph);
}

void Flow::empty(const QString &text)
{
    add(Paragraph().label(text));
}

void Flow::empty(const QString &text, const JsonValue &part, const QString &name)
{
    Paragraph paragraph;
    const bool isContainer = part.isObject() || part.isArray();
    if (part.exists() && (!isContainer || part.size() > 0))
        return add(paragraph.value(part, name));
    paragraph.label(text + u"   "_s)
        .vacant(part, name, QCoreApplication::translate("Flow", "Add\u2026"), Tone::Accent);
    add(paragraph);
}

void Flow::hairline(qreal atY, qreal fromX, qreal toX)
{
    ground([=](QPainter &painter, const Theme &theme) {
        painter.fillRect(QRectF(fromX, std::floor(atY), toX - fromX, 1), theme.hairline);
    });
}

Arrangement Flow::take()
{
    m_result.height = qMax(m_result.height, y);
    return std::move(m_result);
}
