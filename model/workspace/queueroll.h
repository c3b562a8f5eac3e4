// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/queueplace.h"

#include <QList>

/// Everybody in a queue, in its order: says at once how many there are and where one stands, which
/// SQLite would have to count each time.
class QueueRoll
{
public:
    QueueRoll() = default;
    explicit QueueRoll(QList<QueuePlace> places);

    const QList<QueuePlace> &places() const { return m_places; }
    qint64 size() const { return m_places.size(); }
    /// How many stand up to a place, be somebody there or not.
    qint64 countUpTo(const QueuePlace &place) const;
    /// An example came, left, or stands elsewhere now.
    void follow(const QueuePlace &place, bool isIn);

private:
    QList<QueuePlace> m_places;
};
