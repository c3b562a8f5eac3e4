// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/queueroll.h"

#include <algorithm>

QueueRoll::QueueRoll(QList<QueuePlace> places) : m_places(std::move(places))
{
    if (!std::ranges::is_sorted(m_places, std::less<>()))
        std::ranges::sort(m_places, std::less<>());
}

qint64 QueueRoll::countUpTo(const QueuePlace &place) const
{
    return std::upper_bound(m_places.begin(), m_places.end(), place) - m_places.begin();
}

void QueueRoll::follow(const QueuePlace &place, bool isIn)
{
    const auto right = std::lower_bound(m_places.cbegin(), m_places.cend(), place);
    const bool stays = right != m_places.cend() && *right == place;
    if (stays && isIn)
        return;
    // Where it stood before nobody knows: looking through all of them takes a tenth of what it
    // takes to paint.
    const auto was =
        stays ? right : std::ranges::find(std::as_const(m_places), place.id, &QueuePlace::id);
    if (was != m_places.cend())
        m_places.erase(was);
    if (isIn)
        m_places.insert(std::lower_bound(m_places.cbegin(), m_places.cend(), place), place);
}
