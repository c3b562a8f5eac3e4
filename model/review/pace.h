// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/event.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

/// How fast one reviewer decides: the median of the last decisions, so that one long case does not
/// count as many. Silent while there are too few to say anything.
class Pace
{
    Q_DECLARE_TR_FUNCTIONS(Pace)

public:
    static constexpr int window = 20; ///< Decisions it is made of.
    static constexpr int fewest = 3;  ///< With fewer it says nothing.

    /// The reviewer's events, the newest first; what is no timed decision is passed over.
    static Pace of(const QList<Event> &newestFirst);
    /// One more decision.
    void add(int seconds);

    /// Seconds per case.
    std::optional<int> median() const;
    /// Seconds for so many cases.
    std::optional<qint64> estimate(qint64 cases) const;
    /// "4 min 20 s" below an hour, "3 h 15 min" above.
    static QString text(qint64 seconds);
    /// The same in whole minutes, for what is only an estimate.
    static QString roughText(qint64 seconds);
    /// The seconds of a decision; nothing for other events and for decisions without a time.
    static std::optional<int> secondsOf(const Event &event);

private:
    QList<int> m_seconds; ///< The newest first.
};
