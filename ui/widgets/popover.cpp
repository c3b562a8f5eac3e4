// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/popover.h"

#include "ui/theme/fonts.h"
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
    heading->setFont(Fonts::of(font()).bold);
    m_layout->addWidget(heading);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void Popover::openAt(const QWidget *anchor)
{
    m_before = QApplication::focusWidget();
    adjustSize();
    const QWidget *area = parentWidget();
    const QPoint corner = anchor->mapTo(area, QPoint(anchor->width(), 0));
    const int left = qBound(4, corner.x() - width(), qMax(4, area->width() - width() - 4));
    move(left, qMax(4, corner.y() - height() - 6));
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
