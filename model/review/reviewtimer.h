// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"

#include <QDateTime>
#include <QHash>

/// How long somebody really looks at each example. Time counts while the window is in front and the
/// last input is not longer ago than the idle limit. It has no clock: every call says what time it
/// is, and a clock that goes back counts nothing.
class ReviewTimer
{
public:
    /// Without a key or a move of the mouse this long, somebody is reading; longer, and nobody
    /// knows that somebody is still there.
    static constexpr int idleSeconds = 120;

    void setActive(bool active, const QDateTime &now);
    void noteInput(const QDateTime &now);
    /// From now on time counts for this one; for none when it is invalid.
    void lookAt(ExampleId example, const QDateTime &now);
    /// What an example has got since it was taken last, in whole seconds.
    int secondsOf(ExampleId example, const QDateTime &now);
    /// The same, and it begins at zero again.
    int take(ExampleId example, const QDateTime &now);
    /// All time since the last restart(), on whatever example.
    int total(const QDateTime &now);
    void restart(const QDateTime &now);

private:
    void advance(const QDateTime &now);

    bool m_active = false;
    ExampleId m_example;
    QDateTime m_counted; ///< Up to here it was decided what counts.
    QDateTime m_input;
    QHash<ExampleId, qint64> m_milliseconds;
    qint64 m_total = 0;
};
