// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The half of ReviewSession that deals with time and order: sessions, pace, and what comes next.
#include "model/review/readingtime.h"
#include "model/workspace/reviewsession.h"

using namespace Qt::StringLiterals;

namespace {

QString orderKey(const QString &reviewer)
{
    return u"queue_order/"_s + reviewer;
}

/// What the reviewer has spent on this revision in earlier decisions, the undone ones too.
int secondsBefore(const CurrentExample &current, const QString &reviewer)
{
    int seconds = 0;
    for (const Event &event : current.history) {
        if (event.reviewer == reviewer && event.revision == current.summary.revision)
            seconds += Pace::secondsOf(event).value_or(0);
    }
    return seconds;
}

} // namespace

SessionSummary ReviewSession::sessionSummary()
{
    return m_sitting.summary(m_clock(), m_work, m_quota);
}

bool ReviewSession::begin()
{
    if (isReadOnly())
        return true;  // The desk says why nothing can be done.
    m_counter.stop(); // Nobody waits for a count.
    const Result<void> begun = m_sitting.begin(actor(), m_work);
    if (!begun)
        Q_EMIT failed(begun.error());
    return begun.ok();
}

bool ReviewSession::setGuideline(const QString &category, const QString &text)
{
    const Result<int> version = m_project.setGuideline(category, text, m_reviewer.name, m_clock());
    if (!version)
        Q_EMIT failed(version.error());
    return version.ok();
}

void ReviewSession::endSession()
{
    const Result<std::optional<SessionSummary>> ended = m_sitting.end(m_clock(), m_work, m_quota);
    if (!ended)
        Q_EMIT failed(ended.error());
    else if (*ended)
        Q_EMIT sessionEnded(**ended);
}

bool ReviewSession::settleDecision(Verdict verdict,
                                   const std::function<Result<ExampleSummary>(Actor)> &act)
{
    if (!begin())
        return false;
    Actor actor = this->actor();
    const ExampleSummary decided = m_current.summary;
    if (m_sitting.isTimed())
        actor.activeSeconds = m_sitting.timer().secondsOf(decided.id, actor.now);
    const bool mayBeFast = verdict == Verdict::Approve && actor.activeSeconds;
    const int needed = mayBeFast ? ReadingTime::fastest(m_current.example) : 0;
    const int spent = actor.activeSeconds.value_or(0) + secondsBefore(m_current, m_reviewer.name);
    const Result<ExampleSummary> result = act(actor);
    if (result && actor.activeSeconds) {
        m_sitting.timer().take(decided.id, actor.now);
        m_sitting.decided(decided.id, *actor.activeSeconds);
    }
    if (!settle(result, true))
        return false;
    if (spent < needed)
        Q_EMIT approvedFast(decided.label, spent, needed);
    return true;
}

void ReviewSession::setOrder(const QueueOrder &order)
{
    if (order == m_work.order())
        return;
    if (!isReadOnly() && !m_reviewer.name.isEmpty()) {
        if (Result<void> saved =
                m_project.settings().setValue(orderKey(m_reviewer.name), order.id());
            !saved)
            Q_EMIT failed(saved.error());
    }
    m_work.setOrder(order);
    m_counter.count(m_quota);
    Q_EMIT queueChanged();
    if (m_current.isValid()) {
        m_current.position = m_work.knownPositionOf(m_current.summary);
        Q_EMIT currentUpdated();
    }
}

void ReviewSession::readOrder()
{
    if (m_reviewer.name.isEmpty())
        return;
    if (const Result<QString> order = m_project.settings().value(orderKey(m_reviewer.name)))
        m_work.setOrder(QueueOrder::fromId(*order));
}
