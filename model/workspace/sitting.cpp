// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/sitting.h"

#include "model/base/jsontypes.h"
#include "model/workspace/reviewdesk.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> SessionSummary::lines() const
{
    QList<std::pair<QString, QString>> lines = {
        {tr("Cases seen"), QString::number(seen)},
        {tr("Decisions"), QString::number(tally.decided())},
    };
    const std::initializer_list<std::pair<EventKind, QString>> verdicts = {
        {EventKind::Approved, tr("approved")},
        {EventKind::Rejected, tr("rejected")},
        {EventKind::SecondOpinionAsked, tr("second opinion asked")},
        {EventKind::Reopened, tr("reopened")}};
    QStringList parts;
    for (const auto &[kind, name] : verdicts) {
        if (tally.decisions.contains(kind))
            parts += tr("%1 %2").arg(tally.decisions[kind]).arg(name);
    }
    if (!parts.isEmpty())
        lines.last().second += tr(" (%1)").arg(parts.join(u", "_s));
    lines += {tr("Edits"), QString::number(tally.edits)};
    lines += {tr("Fixes"), QString::number(tally.fixes)};
    lines += {tr("Waivers"), QString::number(tally.waivers)};
    lines += {tr("Comments"), QString::number(tally.comments)};
    lines += {tr("Active time"), Pace::text(activeSeconds)};
    if (median)
        lines += {tr("Median per decision"), Pace::text(*median)};
    lines += {tr("Left in this queue"), QString::number(left)};
    if (estimate && left > 0)
        lines += {tr("At this pace"), tr("about %1").arg(Pace::roughText(*estimate))};
    return lines;
}

void Sitting::setReviewer(const QString &name)
{
    m_reviewer = name;
    // Enough to hold the decisions among whatever else was done.
    constexpr int lookedThrough = 200;
    const Result<QList<Event>> events =
        m_project.events().ofReviewerBefore(name, {}, lookedThrough);
    m_pace = events ? Pace::of(*events) : Pace();
}

void Sitting::see(ExampleId example, const QDateTime &now)
{
    m_timer.lookAt(example, now);
    if (example.isValid())
        m_seen += example;
}

void Sitting::decided(ExampleId example, int seconds)
{
    m_seen += example;
    m_pace.add(seconds);
}

Result<void> Sitting::begin(const Actor &actor, const WorkQueue &queue)
{
    if (hasBegun() || actor.reviewer.trimmed().isEmpty())
        return {};
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    if (Result<void> resumed = resume(actor, queue); !resumed)
        return resumed;
    if (!hasBegun()) {
        const Result<Event> started =
            append(EventKind::SessionStarted,
                   toCompactJson({{"queue", toStd(Queues::id(queue.queue()))},
                                  {"category", toStd(queue.category())},
                                  {"search", toStd(queue.searchText())},
                                  {"order", toStd(queue.order().id())}}),
                   actor.reviewer, actor.now);
        if (!started)
            return started.error();
        m_started = *started;
    }
    Result<void> committed = (*transaction)->commit();
    if (!committed)
        m_started = {};
    return committed;
}

Result<void> Sitting::resume(const Actor &actor, const WorkQueue &queue)
{
    const Result<std::optional<Event>> newest = m_project.events().newestOfSession(actor.reviewer);
    if (!newest)
        return newest.error();
    if (!*newest || (*newest)->kind != EventKind::SessionStarted)
        return {};
    const Event &started = **newest;
    if (started.detailText("queue") == Queues::id(queue.queue())) {
        const Result<QList<Event>> events =
            m_project.events().ofReviewerAfter(actor.reviewer, started.sequence);
        if (!events)
            return events.error();
        for (const Event &event : *events)
            m_before += Pace::secondsOf(event).value_or(0);
        m_started = started;
        return {};
    }
    const Result<Event> ended =
        append(EventKind::SessionEnded,
               toCompactJson({{"session", toStd(started.uuid)}, {"broken_off", true}}),
               actor.reviewer, actor.now);
    return ended ? Result<void>() : ended.error();
}

Result<Event> Sitting::append(EventKind kind, const QByteArray &detail, const QString &reviewer,
                              const QDateTime &at)
{
    Event event;
    event.kind = kind;
    event.reviewer = reviewer;
    event.at = at;
    event.detail = detail;
    return m_project.events().append(event);
}

SessionSummary Sitting::summary(const QDateTime &now, const WorkQueue &queue, const Quota &quota)
{
    SessionSummary summary;
    summary.reviewer = m_reviewer;
    summary.queue = queue.queue();
    summary.left = queue.size(quota);
    summary.activeSeconds = m_before + m_timer.total(now);
    QList<Event> events;
    if (hasBegun()) {
        summary.began = m_started.at;
        const Result<QList<Event>> since =
            m_project.events().ofReviewerAfter(m_started.reviewer, m_started.sequence);
        events = since ? *since : QList<Event>();
    }
    summary.tally = SessionTally::of(events);
    summary.seen = int((summary.tally.examples + m_seen).size());
    Pace own;
    for (const Event &event : events)
        own.add(Pace::secondsOf(event).value_or(0));
    summary.median = own.median();
    summary.estimate = own.median() ? own.estimate(summary.left) : m_pace.estimate(summary.left);
    return summary;
}

Result<std::optional<SessionSummary>> Sitting::end(const QDateTime &now, const WorkQueue &queue,
                                                   const Quota &quota)
{
    if (!hasBegun())
        return std::optional<SessionSummary>();
    const SessionSummary sums = summary(now, queue, quota);
    Json decisions = Json::object();
    for (auto one = sums.tally.decisions.cbegin(); one != sums.tally.decisions.cend(); ++one)
        decisions[toStd(idOf(one.key()))] = one.value();
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_project.database());
    if (!transaction)
        return transaction.error();
    const Result<Event> ended = append(EventKind::SessionEnded,
                                       toCompactJson({{"session", toStd(m_started.uuid)},
                                                      {"seen", sums.seen},
                                                      {"decisions", decisions},
                                                      {"edits", sums.tally.edits},
                                                      {"fixes", sums.tally.fixes},
                                                      {"waivers", sums.tally.waivers},
                                                      {"active_seconds", sums.activeSeconds},
                                                      {"left", sums.left}}),
                                       m_started.reviewer, now);
    if (!ended)
        return ended.error();
    if (Result<void> committed = (*transaction)->commit(); !committed)
        return committed.error();
    m_started = {};
    m_seen.clear();
    m_before = 0;
    m_timer.restart(now);
    return std::optional(sums);
}
