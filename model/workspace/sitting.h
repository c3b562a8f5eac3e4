// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/pace.h"
#include "model/review/reviewtimer.h"
#include "model/review/sessiontally.h"
#include "model/workspace/workqueue.h"

struct Actor;

/// What a review session came to.
struct SessionSummary
{
    QString reviewer;
    Queue queue = Queue::ToReview;
    QDateTime began;
    int seen = 0; ///< Examples that were on the desk.
    SessionTally tally;
    int activeSeconds = 0;
    std::optional<int> median;      ///< Seconds per decision.
    qint64 left = 0;                ///< In the queue.
    std::optional<qint64> estimate; ///< Seconds that what is left takes at this pace.

    /// In the words that people read, a line for each fact: its name and its value.
    QList<std::pair<QString, QString>> lines() const;

    Q_DECLARE_TR_FUNCTIONS(SessionSummary)
};

/// One reviewer at one queue, from the first thing that is done there until it is ended: a review
/// session. Its start and end are events; a start without an end, as after a crash, is taken up
/// again. Just looking leaves no trace.
class Sitting
{
    Q_DECLARE_TR_FUNCTIONS(Sitting)

public:
    explicit Sitting(Project &project) : m_project(project) {}

    ReviewTimer &timer() { return m_timer; }
    const Pace &pace() const { return m_pace; }
    /// Whether the window counts time at all; the command line does not.
    bool isTimed() const { return m_timed; }
    void setTimed() { m_timed = true; }

    void setReviewer(const QString &name);
    /// An example is on the desk; the timer counts for it.
    void see(ExampleId example, const QDateTime &now);
    /// Begins the session, unless it has begun; to be called before anything is done.
    Result<void> begin(const Actor &actor, const WorkQueue &queue);
    bool hasBegun() const { return m_started.sequence.isValid(); }
    /// The seconds of a decision that was made.
    void decided(ExampleId example, int seconds);
    SessionSummary summary(const QDateTime &now, const WorkQueue &queue, const Quota &quota);
    /// Writes down the end. Nothing when none has begun.
    Result<std::optional<SessionSummary>> end(const QDateTime &now, const WorkQueue &queue,
                                              const Quota &quota);

private:
    /// Takes up a session without an end, if it is of this queue; else ends it.
    Result<void> resume(const Actor &actor, const WorkQueue &queue);
    Result<Event> append(EventKind kind, const QByteArray &detail, const QString &reviewer,
                         const QDateTime &at);

    Project &m_project;
    ReviewTimer m_timer;
    Pace m_pace;
    bool m_timed = false;
    QString m_reviewer;
    Event m_started; ///< Invalid before it has begun.
    QSet<ExampleId> m_seen;
    int m_before = 0; ///< Active seconds of the session before the program was started.
};
