// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/popover.h"

#include "ui/theme/keptfont.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

Popover::Popover(const QString &title, QWidget *window)
    : QFrame(window), m_layout(new QVBoxLayout(this))
{
    setFrameStyle(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    m_layout->setContentsMargins(10, 8, 10, 10);
    m_layout->setSpacing(4);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    KeptFont::bold(heading);
    m_layout->addWidget(heading);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void Popover::openAt(const QWidget *anchor)
{
    adjustSize();
    const QWidget *area = parentWidget();
    const QPoint corner = anchor->mapTo(area, QPoint(anchor->width(), 0));
    const int left = qBound(4, corner.x() - width(), qMax(4, area->width() - width() - 4));
    open({left, qMax(4, corner.y() - height() - 6)});
}

void Popover::openBeside(const QRect &near)
{
    adjustSize();
    open(beside(near, size(), parentWidget()->size()));
}

QPoint Popover::beside(const QRect &near, const QSize &size, const QSize &area)
{
    constexpr int gap = 6;
    const int left = qBound(4, near.left(), qMax(4, area.width() - size.width() - 4));
    const int below = near.bottom() + gap;
    const int above = near.top() - gap - size.height();
    const bool fits = below + size.height() + 4 <= area.height();
    return {left,
            fits || above < 4 ? qMax(4, qMin(below, area.height() - size.height() - 4)) : above};
}

void Popover::open(const QPoint &at)
{
    m_before = QApplication::focusWidget();
    move(at);
    show();
    raise();
    firstFocus()->setFocus(Qt::PopupFocusReason);
}

void Popover::leave()
{
    if (isHidden())
        return;
    hide();
    QWidget *back = m_before && m_before->isVisible() ? m_before.data() : parentWidget();
    back->setFocus(Qt::PopupFocusReason);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    event->accept();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, width(), 3), theme.accent);
}

void Popover::watchFocus(const QWidget *now)
{
    // Another window keeps it open; another place in this one closes it.
    if (isVisible() && now && now->window() == window() && now != this && !isAncestorOf(now))
        hide();
}
