// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/sidestrip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;

int signSide(const QFont &font)
{
    return int(scaled(14, font));
}

} // namespace

SideStrip::SideStrip(Side side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setFixedWidth(neededWidth());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void SideStrip::setText(const QString &words, const QString &value)
{
    m_words = words;
    m_value = value;
    setAccessibleName(words + u' ' + value);
    updateGeometry();
    update();
}

void SideStrip::setCounts(const QList<std::pair<Sign, int>> &counts)
{
    m_counts = counts;
    updateGeometry();
    update();
}

void SideStrip::setOpen(bool open)
{
    m_open = open;
    update();
}

int SideStrip::neededWidth() const
{
    return qMax(26, fontMetrics().height() + 8);
}

void SideStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedWidth(neededWidth());
}

int SideStrip::labelLength() const
{
    const Fonts fonts = Fonts::of(font());
    return QFontMetrics(fonts.body).horizontalAdvance(m_words + u' ') +
           QFontMetrics(fonts.bold).horizontalAdvance(m_value) + 2 * padding + countsLength();
}

/// The words alone: what is said last gives way first.
QSize SideStrip::minimumSizeHint() const
{
    return {neededWidth(), countsLength() + fontMetrics().horizontalAdvance(m_words) + 2 * padding};
}

int SideStrip::countsLength() const
{
    return int(m_counts.size()) *
           (signSide(font()) + QFontMetrics(Fonts::of(font()).bold).height() + 4);
}

/// Upright, each number under its sign.
void SideStrip::paintCounts(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    const QFont bold = Fonts::of(font()).bold;
    const int line = QFontMetrics(bold).height();
    const int side = signSide(font());
    int top = padding - 4;
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    for (const auto &[sign, count] : m_counts) {
        const QRectF box((width() - side) / 2.0, top, side, side);
        icons::paint(painter, sign, box, icons::inkOf(sign, theme),
                     m_open ? theme.base : theme.window);
        painter.drawText(QRect(0, top + side, width(), line), Qt::AlignCenter,
                         QString::number(count));
        top += side + line + 4;
    }
}

void SideStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const Fonts fonts = Fonts::of(font());
    QPainter painter(this);
    const int length = qMin(labelLength(), height());
    const QRect tab(0, 0, width(), length);
    if (m_open)
        painter.fillRect(tab, theme.base);
    painter.setPen(theme.hairline);
    const int inner = m_side == Side::Left ? width() - 1 : 0;
    painter.drawLine(inner, 0, inner, height());
    painter.drawLine(tab.bottomLeft(), tab.bottomRight());
    if (hasFocus() || m_open)
        painter.fillRect(m_side == Side::Left ? QRect(0, 0, 3, length)
                                              : QRect(width() - 3, 0, 3, length),
                         theme.accent);

    paintCounts(painter);
    // Left strips read upwards, right ones downwards: the words face the case.
    const bool up = m_side == Side::Left;
    painter.translate(up ? 0 : width(), up ? length : 0);
    painter.rotate(up ? -90 : 90);
    const int start = padding + (up ? 0 : countsLength());
    const QRect line(start, 0, length - start, width());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(fonts.body);
    const QFontMetrics metrics(fonts.body);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_words, Qt::ElideRight, line.width() - 4));
    // Half a value would tell nothing; what was counted stands above the words.
    const int used = metrics.horizontalAdvance(m_words + u' ');
    if (used + QFontMetrics(fonts.bold).horizontalAdvance(m_value) > line.width())
        return;
    painter.setFont(fonts.bold);
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_value);
}

void SideStrip::mousePressEvent(QMouseEvent *)
{
    Q_EMIT clicked();
}

void SideStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void SideStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SideStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}
