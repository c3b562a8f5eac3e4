// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/paragraph.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

/// Lays a sheet's texts out for one width, from top to bottom. `y` is where the next line goes;
/// what is placed with an explicit position leaves it alone.
class Flow
{
public:
    static constexpr qreal padding = 10;
    /// Kept free at the right for a scroll bar, whether there is one or not, so that a text's lines
    /// do not depend on how high its sheet is.
    static constexpr qreal gutter = 6;

    Flow(qreal width, const Fonts &fonts, const Theme &theme);

    qreal y = 0;

    qreal width() const { return m_width; }
    qreal left() const { return padding; }
    qreal right() const { return m_width - padding - gutter; }
    qreal inner() const { return right() - left(); }
    qreal line() const { return m_line; }
    /// A length of the design for the text of now.
    qreal scaled(qreal length) const { return ::scaled(length, m_fonts.body); }
    const Fonts &fonts() const { return m_fonts; }
    const Theme &theme() const { return m_theme; }
    /// How wide a text of ours is in the body font.
    qreal advance(const QString &text, Face face = Face::Body) const;

    void heading(const Heading &heading) { m_result.heading = heading; }
    /// A full sentence for a screen reader that says what a drawing shows.
    void describe(const QString &sentence) { m_result.description = sentence; }
    /// A place whose findings belong to this sheet even where no cell shows it.
    void cover(const JsonPointer &place) { m_result.covered += place; }
    void ground(Paint paint) { m_result.grounds += std::move(paint); }
    void paint(Paint paint) { m_result.paints += std::move(paint); }
    void row(const JsonPointer &place, const QRectF &rect, qreal endTaken = 0)
    {
        m_result.rows += {place, rect, endTaken};
    }

    /// Places a paragraph and says which rectangle it takes.
    QRectF place(const Paragraph &paragraph, qreal x, qreal top, qreal width,
                 Qt::Alignment alignment = Qt::AlignLeft);
    /// The same for a body paragraph with a headline in it, which needs higher lines.
    QRectF placeTall(const Paragraph &paragraph, qreal x, qreal top, qreal width, qreal height);
    /// Over the whole width between the paddings, moving on.
    void add(const Paragraph &paragraph, qreal indent = 0, qreal indentRight = 0);
    /// How wide a column of labels must be: as the longest, but at most this share of the room and
    /// never narrower than a word.
    qreal labelColumn(const QStringList &labels, qreal share = 0.4) const;
    /// A label in secondary text and the paragraph beside it, moving on.
    void labelled(const QString &label, const Paragraph &paragraph, qreal labelWidth);
    /// A title inside the sheet.
    void subheading(const QString &title, const QString &note = {});
    /// One line of secondary text, for a part that is absent.
    void empty(const QString &text);
    /// The same with a cell behind it that adds the part. One that is there all the same, in a
    /// shape that nobody expected, is shown as it is.
    void empty(const QString &text, const JsonValue &part, const QString &name);
    void space(qreal height) { y += height; }
    void hairline(qreal atY, qreal fromX, qreal toX);

    Arrangement take();

private:
    QFont fontOf(Face face) const;
    QList<QTextLayout::FormatRange> formatsOf(const Paragraph &paragraph) const;
    QRectF place(const Paragraph &paragraph, const QRectF &at, qreal line, Qt::Alignment alignment);
    qreal breakLines(const Paragraph &paragraph, Block &block, qreal width) const;

    qreal m_width;
    Fonts m_fonts;
    Theme m_theme;
    qreal m_line;
    Arrangement m_result;
};
