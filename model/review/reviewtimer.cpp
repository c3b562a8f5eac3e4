// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/reviewtimer.h"

#include <algorithm>

void ReviewTimer::setActive(bool active, const QDateTime &now)
{
    advance(now);
    m_active = active;
    // Whoever brings the window to the front is there.
    if (active)
        m_input = now;
}

void ReviewTimer::noteInput(const QDateTime &now)
{
    advance(now);
    m_input = now;
}

void ReviewTimer::lookAt(ExampleId example, const QDateTime &now)
{
    advance(now);
    m_example = example;
}

int ReviewTimer::secondsOf(ExampleId example, const QDateTime &now)
{
    advance(now);
    return int(m_milliseconds.value(example) / 1000);
}

int ReviewTimer::take(ExampleId example, const QDateTime &now)
{
    const int seconds = secondsOf(example, now);
    m_milliseconds.remove(example);
    return seconds;
}

int ReviewTimer::total(const QDateTime &now)
{
    advance(now);
    return int(m_total / 1000);
}

void ReviewTimer::restart(const QDateTime &now)
{
    advance(now);
    m_total = 0;
}

void ReviewTimer::advance(const QDateTime &now)
{
    const QDateTime from = std::exchange(m_counted, now);
    if (!m_active || !m_input.isValid() || !from.isValid() || !m_example.isValid())
        return;
    const QDateTime until = std::min(now, m_input.addSecs(idleSeconds));
    const qint64 counted = std::max<qint64>(0, from.msecsTo(until));
    m_milliseconds[m_example] += counted;
    m_total += counted;
}
