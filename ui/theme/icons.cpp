// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace {

/// Strokes and fills in a square of 16 units.
class Pen
{
public:
    Pen(QPainter &painter, const QColor &ink, const QColor &ground)
        : m_painter(painter), m_ink(ink), m_ground(ground)
    {
    }

    void stroke(const QPainterPath &path, bool cutOut = false, double width = 1.8)
    {
        m_painter.strokePath(path, QPen(cutOut ? m_ground : m_ink, width, Qt::SolidLine,
                                        Qt::RoundCap, Qt::RoundJoin));
    }
    void line(const QList<QPointF> &points, bool cutOut = false, double width = 1.8)
    {
        QPainterPath path(points.first());
        for (const QPointF &point : points.mid(1))
            path.lineTo(point);
        stroke(path, cutOut, width);
    }
    void fill(const QPolygonF &shape) { filled(shape, m_ink); }
    void disc(double radius, const QPointF &middle = {8, 8}, bool cutOut = false)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(cutOut ? m_ground : m_ink);
        m_painter.drawEllipse(middle, radius, radius);
    }
    void ring(Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_ink, 1.8, style));
        m_painter.drawEllipse(QPointF(8, 8), 6, 6);
    }
    void half()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
        m_painter.drawPie(QRectF(2, 2, 12, 12), -90 * 16, 180 * 16);
    }

private:
    void filled(const QPolygonF &shape, const QColor &color)
    {
        m_painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(color);
        m_painter.drawPolygon(shape);
    }

    QPainter &m_painter;
    QColor m_ink;
    QColor m_ground;
};

void exclaim(Pen &pen, double top, double bottom, double dot, bool cutOut)
{
    pen.line({{8, top}, {8, bottom}}, cutOut, 1.9);
    pen.disc(1.1, {8, dot}, cutOut);
}

const QPolygonF octagon(
    {{5, 1.5}, {11, 1.5}, {14.5, 5}, {14.5, 11}, {11, 14.5}, {5, 14.5}, {1.5, 11}, {1.5, 5}});
const QPolygonF triangle({{8, 2}, {14.5, 13.8}, {1.5, 13.8}});
const QPolygonF square({{2.2, 2.2}, {13.8, 2.2}, {13.8, 13.8}, {2.2, 13.8}});

void questionMark(Pen &pen)
{
    QPainterPath hook({5.2, 5.6});
    hook.cubicTo({5.2, 1.6}, {10.8, 1.6}, {10.8, 5.4});
    hook.cubicTo({10.8, 7.8}, {8, 7.6}, {8, 10});
    pen.stroke(hook, false, 2);
    pen.disc(1.2, {8, 13.3});
}

void drawShape(Pen &pen, Sign sign)
{
    switch (sign) {
    case Sign::Pending:
        return pen.ring();
    case Sign::Missing:
        return pen.ring(Qt::DotLine);
    case Sign::Approved:
        pen.disc(6.8);
        return pen.line({{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.7}}, true);
    case Sign::SecondOpinion:
        pen.ring();
        return pen.half();
    case Sign::Rejected:
        pen.fill(square);
        pen.line({{5.2, 5.2}, {10.8, 10.8}}, true);
        return pen.line({{10.8, 5.2}, {5.2, 10.8}}, true);
    case Sign::Error:
        pen.fill(octagon);
        return exclaim(pen, 4.4, 8.4, 11.4, true);
    case Sign::Warning:
        pen.fill(triangle);
        return exclaim(pen, 6.2, 9.2, 11.8, true);
    case Sign::Alert:
        pen.line({{8, 2}, {14.5, 13.8}, {1.5, 13.8}, {8, 2}}, false, 1.5);
        return exclaim(pen, 6.4, 9.2, 11.6, false);
    case Sign::Hint:
        pen.ring();
        pen.line({{8, 7.6}, {8, 11}}, false, 1.8);
        return pen.disc(1.1, {8, 5.2});
    case Sign::Tick:
        return pen.line({{2.8, 8.6}, {6.3, 12.2}, {13.2, 4}}, false, 2.4);
    case Sign::Cross:
        pen.line({{3.6, 3.6}, {12.4, 12.4}}, false, 2.4);
        return pen.line({{12.4, 3.6}, {3.6, 12.4}}, false, 2.4);
    case Sign::Question:
        return questionMark(pen);
    case Sign::ArrowRight:
        pen.line({{2, 8}, {13.5, 8}});
        return pen.line({{9.2, 3.8}, {13.6, 8}, {9.2, 12.2}});
    case Sign::ArrowUp:
        pen.line({{8, 14}, {8, 2.6}}, false, 2.2);
        return pen.line({{3.8, 6.8}, {8, 2.4}, {12.2, 6.8}}, false, 2.2);
    case Sign::Equal:
        pen.line({{3, 5.6}, {13, 5.6}});
        return pen.line({{3, 10.6}, {13, 10.6}});
    case Sign::Dot:
        return pen.disc(2.2);
    }
}

} // namespace

void icons::paint(QPainter &painter, Sign sign, const QRectF &into, const QColor &ink,
                  const QColor &ground)
{
    const double side = qMin(into.width(), into.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(into.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    Pen pen(painter, ink, ground);
    drawShape(pen, sign);
    painter.restore();
}

void icons::paint(QPainter &painter, Sign sign, const QRectF &into, const Theme &theme)
{
    paint(painter, sign, into, inkOf(sign, theme), theme.base);
}

QColor icons::inkOf(Sign sign, const Theme &theme)
{
    switch (sign) {
    case Sign::Pending:
    case Sign::Missing:
        return theme.pending;
    case Sign::Approved:
    case Sign::Tick:
    case Sign::ArrowUp:
        return theme.approved;
    case Sign::SecondOpinion:
    case Sign::Question:
        return theme.secondOpinion;
    case Sign::Rejected:
    case Sign::Error:
    case Sign::Cross:
    case Sign::Alert:
        return theme.error;
    case Sign::Warning:
        return theme.warning;
    case Sign::Hint:
        return theme.hint;
    case Sign::ArrowRight:
        return theme.quotedMark;
    case Sign::Equal:
    case Sign::Dot:
        return theme.secondary;
    }
    return theme.text;
}

Sign icons::ofStatus(const QString &status)
{
    if (status == u"approved"_s)
        return Sign::Approved;
    if (status == u"rejected"_s)
        return Sign::Rejected;
    return status == u"second_opinion"_s ? Sign::SecondOpinion : Sign::Pending;
}

QIcon icons::icon(Sign sign, const Theme &theme)
{
    QIcon result;
    for (const int side : {16, 32}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(painter, sign, QRectF(0, 0, side, side), theme);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}
