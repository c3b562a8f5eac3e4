// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/sheet.h"

class QPainter;

/// Paints a sheet's arrangement: grounds, texts, marks, the focus and the heading above all.
class SheetPainter
{
public:
    SheetPainter(Sheet &sheet, QPainter &painter);

    void paint(const QRectF &clip);

private:
    void paintMarkGrounds();
    void paintTexts(const QRectF &clip);
    void paintUnderlines(const Block &block);
    void paintNamed();
    void paintSpelling(const QRectF &clip);
    void paintHits(const Block &block);
    void paintFindings();
    void paintWave(const Cell &cell, const TextRange &words, const QColor &ink);
    void paintFocus();
    void paintHeading();
    qreal paintPart(const HeadingPart &part, qreal right, qreal height);
    QRectF frameOf(const JsonPointer &place) const;
    QRectF focusFrame() const;
    void paintFrame(const Mark &mark, const QRectF &frame);
    void paintSign(const Mark &mark, const QRectF &frame, int before);
    QRectF inView(const QRectF &frame) const;

    Sheet &m_sheet;
    const Arrangement &m_content;
    const Theme &m_theme;
    QPainter &m_painter;
};
