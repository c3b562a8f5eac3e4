// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/pace.h"

#include "model/base/jsontypes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

Pace Pace::of(const QList<Event> &newestFirst)
{
    Pace pace;
    for (const Event &event : newestFirst) {
        const std::optional<int> seconds = secondsOf(event);
        if (seconds && *seconds > 0 && pace.m_seconds.size() < window)
            pace.m_seconds += *seconds;
    }
    return pace;
}

void Pace::add(int seconds)
{
    if (seconds <= 0)
        return;
    m_seconds.prepend(seconds);
    if (m_seconds.size() > window)
        m_seconds.removeLast();
}

std::optional<int> Pace::median() const
{
    if (m_seconds.size() < fewest)
        return std::nullopt;
    QList<int> sorted = m_seconds;
    std::ranges::sort(sorted);
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

std::optional<qint64> Pace::estimate(qint64 cases) const
{
    const std::optional<int> each = median();
    return each ? std::optional(*each * cases) : std::nullopt;
}

QString Pace::text(qint64 seconds)
{
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 ? tr("%1 min").arg(seconds / 60)
                                 : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString Pace::roughText(qint64 seconds)
{
    return text(seconds < 60 ? seconds : (seconds + 30) / 60 * 60);
}

std::optional<int> Pace::secondsOf(const Event &event)
{
    switch (event.kind) {
    case EventKind::Approved:
    case EventKind::Rejected:
    case EventKind::SecondOpinionAsked: {
        const qint64 seconds = numberOf(parseJson(event.detail), "active_seconds", -1);
        return seconds < 0 ? std::nullopt : std::optional(int(seconds));
    }
    default:
        return std::nullopt;
    }
}
