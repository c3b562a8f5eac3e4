// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/activitywatch.h"

#include "model/review/reviewtimer.h"

#include <QEvent>
#include <QGuiApplication>

ActivityWatch::ActivityWatch(ReviewTimer &timer, std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent), m_timer(timer), m_clock(std::move(clock))
{
    qApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &ActivityWatch::follow);
    follow(QGuiApplication::applicationState());
}

void ActivityWatch::follow(Qt::ApplicationState state)
{
    m_timer.setActive(state == Qt::ApplicationActive, m_clock());
}

bool ActivityWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_timer.noteInput(m_clock());
        break;
    default:
        break;
    }
    return false;
}
