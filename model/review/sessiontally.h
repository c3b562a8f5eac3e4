// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/event.h"

#include <QMap>
#include <QSet>

/// What somebody did in one session, added up from the events. What was undone does not count.
struct SessionTally
{
    QSet<ExampleId> examples; ///< That something was done to.
    QMap<EventKind, int> decisions;
    int edits = 0; ///< Without fixes.
    int fixes = 0;
    int waivers = 0;
    int comments = 0;

    /// The reviewer's events since the session began, in order.
    static SessionTally of(const QList<Event> &events);
    int decided() const;

    bool operator==(const SessionTally &) const = default;
};
