// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;
struct Fonts;
struct Theme;

/// The drawing above the outcome columns. Everything is in the sheet's coordinates.
struct TimelineChart
{
    struct Mark
    {
        qreal x = 0;
        bool hasCeiling = false; ///< Without one there is a mark and no dot, never a guess.
        qreal y = 0;
        QString label;
        qreal columnLeft = 0; ///< Where its column stands: a leader goes there from a far mark.
        qreal columnRight = 0;

        bool isInColumn() const { return x >= columnLeft - 1 && x <= columnRight + 11; }
        /// Where its line comes down to the head of its column.
        qreal foot() const { return isInColumn() ? x : qBound(columnLeft, x, columnRight); }
    };

    qreal left = 0;
    qreal right = 0;
    qreal topY = 0;
    qreal zeroY = 0;
    qreal axisY = 0;
    qreal headTop = 0; ///< Leaders run between the axis and this, where no text stands.
    qreal headBottom = 0;
    int lastDay = 0;
    int topPain = 6;
    QList<Mark> marks;
    QList<qreal> reportedY;
    QString reportedLabel;

    void paint(QPainter &painter, const Theme &theme, const Fonts &fonts) const;

private:
    void paintGrid(QPainter &painter, const Theme &theme) const;
    void paintSteps(QPainter &painter, const Theme &theme) const;
    QList<QRectF> paintMarks(QPainter &painter, const Theme &theme, const Fonts &fonts) const;
    void paintStem(QPainter &painter, const Theme &theme, const Mark &mark) const;
    void paintReported(QPainter &painter, const Theme &theme, const Fonts &fonts,
                       const QList<QRectF> &labels) const;
};
