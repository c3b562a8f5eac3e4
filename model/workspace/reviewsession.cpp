// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/reviewsession.h"

#include "model/base/jsontypes.h"
#include "model/review/eventtext.h"
#include "model/workspace/searchvocabulary.h"

#include <nlohmann/json.hpp>

#include <QSet>

using namespace Qt::StringLiterals;

ReviewSession::ReviewSession(Project &project, Clock clock, QObject *parent)
    : QObject(parent),
      m_project(project),
      m_desk(project),
      m_clock(std::move(clock)),
      m_work(project),
      m_counter(project.path(), m_work),
      m_sitting(project)
{
    connect(&m_counter, &QueueCounter::counted, this, [this] {
        m_current.position = m_work.knownPositionOf(m_current.summary);
        Q_EMIT queueCounted();
    });
    reloadQuota();
}

void ReviewSession::setReviewer(const Reviewer &reviewer)
{
    if (reviewer == m_reviewer)
        return;
    if (!isReadOnly()) {
        if (Result<void> saved = m_project.settings().saveReviewer(reviewer); !saved) {
            Q_EMIT failed(saved.error());
            return;
        }
    }
    if (reviewer.name != m_reviewer.name)
        endSession();
    m_reviewer = reviewer;
    const bool speaksOfMe = queue() == Queue::SecondOpinion || !searchText().isEmpty();
    const QueueOrder before = m_work.order();
    m_work.setReviewer(reviewer.name);
    m_sitting.setReviewer(reviewer.name);
    readOrder();
    Q_EMIT reviewerChanged();
    Q_EMIT undoChanged();
    m_counter.count(m_quota);
    if (!speaksOfMe && m_work.order() == before)
        return;
    m_current.position = m_work.knownPositionOf(m_current.summary);
    Q_EMIT queueChanged();
}

QueryVocabulary ReviewSession::searchVocabulary() const
{
    const Result<QueryVocabulary> known = ::searchVocabulary(m_project, m_reviewer.name);
    return known ? *known : QueryVocabulary();
}

void ReviewSession::setQueue(Queue queue, const QString &category, const QString &searchText)
{
    if (queue != m_work.queue())
        endSession();
    m_work.take(queue, category, searchText);
    m_counter.count(m_quota);
    Q_EMIT queueChanged();
    const bool stays =
        searchText.isEmpty() ? m_work.mayHold(m_current.summary) : !searchProblem().isEmpty();
    if (m_current.isValid() && stays) {
        m_current.position = m_work.knownPositionOf(m_current.summary);
        Q_EMIT currentUpdated();
    } else {
        const QList<ExampleSummary> first = m_work.after(std::nullopt, 1);
        load(first.isEmpty() ? std::nullopt : std::optional(first.first()));
    }
    if (!searchProblem().isEmpty())
        Q_EMIT failed({searchProblem(), {}});
}

void ReviewSession::open(ExampleId id)
{
    const Result<std::optional<ExampleSummary>> found = m_project.examples().find(id);
    if (!found)
        Q_EMIT failed(found.error());
    else if (*found)
        load(**found);
}

bool ReviewSession::openLabel(const QString &label)
{
    const Result<std::optional<ExampleSummary>> found = m_project.examples().findByLabel(label);
    if (!found) {
        Q_EMIT failed(found.error());
        return false;
    }
    if (*found)
        load(**found);
    return found->has_value();
}

void ReviewSession::next()
{
    step(Qt::AscendingOrder);
}

void ReviewSession::previous()
{
    step(Qt::DescendingOrder);
}

void ReviewSession::step(Qt::SortOrder order)
{
    const auto from = [this, order](const std::optional<ExampleSummary> &place) {
        return order == Qt::AscendingOrder ? m_work.after(place, 1) : m_work.before(place, 1);
    };
    QList<ExampleSummary> found = from(m_anchor);
    if (found.isEmpty()) // round the end, to what was passed over
        found = from(std::nullopt);
    if (found.isEmpty())
        load(std::nullopt);
    else if (found.first().id != m_current.summary.id)
        load(found.first());
}

void ReviewSession::load(const std::optional<ExampleSummary> &summary)
{
    m_anchor = summary;
    m_current = summary ? read(*summary) : CurrentExample();
    m_sitting.see(m_current.summary.id, m_clock());
    Q_EMIT currentChanged();
}

CurrentExample ReviewSession::read(const ExampleSummary &summary)
{
    const Result<QByteArray> raw = m_project.examples().raw(summary.id, summary.revision);
    const Result<QList<Event>> history = m_desk.history(summary.id);
    if (!raw || !history) {
        Q_EMIT failed(raw ? history.error() : raw.error());
        return {};
    }
    CurrentExample current;
    current.summary = summary;
    current.example = Example::of(*raw).value_or(Example());
    current.history = *history;
    readFindings(current);
    current.position = m_work.knownPositionOf(summary);
    const QMap<QString, StepVerdict> verdicts = fold(*history).verdicts;
    const QList<JsonValue> steps = current.example.reasoningChain();
    for (int step = 0; step < steps.size(); ++step) {
        const auto verdict = verdicts.constFind(steps[step].place().toString());
        if (verdict != verdicts.cend())
            current.verdicts[step] = *verdict;
    }
    return current;
}

QString ReviewSession::refusal(Verdict verdict) const
{
    if (isReadOnly())
        return tr("The project is open read-only.");
    if (!m_current.isValid())
        return tr("No example is open.");
    if (m_current.summary.withdrawn)
        return tr("Its batch was withdrawn.");
    const Result<void> allowed = ReviewFlow::check(m_current.summary, Decision{verdict, {}, {}},
                                                   m_reviewer.name, m_current.findings);
    return allowed ? QString() : allowed.error().message;
}

bool ReviewSession::decide(const Decision &decision)
{
    return settleDecision(decision.verdict, [&](const Actor &actor) {
        return m_desk.decide(m_current.summary.id, decision, actor);
    });
}

bool ReviewSession::edit(const Patch &patch)
{
    const ExampleSummary &summary = m_current.summary;
    return begin() && settle(m_desk.edit(summary.id, summary.revision, patch, actor()), false);
}

bool ReviewSession::saveAndApprove(const Patch &patch)
{
    return settleDecision(Verdict::Approve, [&](const Actor &actor) {
        const ExampleSummary &summary = m_current.summary;
        return m_desk.saveAndApprove(summary.id, summary.revision, patch, actor);
    });
}

void ReviewSession::setFlag(bool on)
{
    if (begin())
        settle(m_desk.setFlag(m_current.summary.id, on, actor()), false);
}

void ReviewSession::comment(const JsonPointer &place, const QString &text)
{
    if (begin())
        settle(m_desk.comment(m_current.summary.id, place, text, actor()), false);
}

void ReviewSession::markStep(int step, StepVerdict verdict)
{
    const QList<JsonValue> steps = m_current.example.reasoningChain();
    if (step < 0 || step >= steps.size())
        return;
    if (!begin())
        return;
    const bool again =
        m_current.verdicts.value(step, verdict) == verdict && m_current.verdicts.contains(step);
    settle(m_desk.markStep(m_current.summary.id, steps[step].place(),
                           again ? std::nullopt : std::optional(verdict), actor()),
           false);
}

bool ReviewSession::settle(const Result<ExampleSummary> &result, bool advance)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return false;
    }
    const ExampleSummary &summary = *result;
    m_counter.follow(summary, m_quota);
    reloadQuota();
    Q_EMIT summaryChanged(summary);
    Q_EMIT undoChanged();
    if (advance) {
        next();
        if (m_current.summary.id == summary.id) // the only one in its queue
            open(summary.id);
        return true;
    }
    m_current = read(summary);
    Q_EMIT currentUpdated();
    return true;
}

void ReviewSession::undo()
{
    if (begin())
        settleUndo(m_desk.undo(actor()));
}

void ReviewSession::redo()
{
    if (begin())
        settleUndo(m_desk.redo(actor()));
}

void ReviewSession::settleUndo(const Result<ExampleSummary> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    if (!result->id.isValid()) { // It was a batch that came or went.
        refresh();
        return;
    }
    m_counter.follow(*result, m_quota);
    reloadQuota();
    Q_EMIT summaryChanged(*result);
    Q_EMIT undoChanged();
    load(*result);
}

QString ReviewSession::undoText() const
{
    return textOf(m_desk.undoable(m_reviewer.name));
}

QString ReviewSession::redoText() const
{
    return textOf(m_desk.redoable(m_reviewer.name));
}

QString ReviewSession::textOf(const Result<QList<Event>> &action) const
{
    if (!action || action->isEmpty())
        return {};
    Event first = action->first();
    if (first.kind == EventKind::Undone) {
        const Result<std::optional<Event>> voided = m_project.events().find(first.undoes());
        if (!voided || !*voided)
            return {};
        first = **voided;
    }
    if (first.kind == EventKind::BatchWithdrawn)
        return tr("%1 batch %2")
            .arg(EventText::verb(first.kind))
            .arg(numberOf(parseJson(first.detail), "batch", 0));
    QSet<qint64> examples;
    for (const Event &event : *action)
        examples += event.example.number;
    if (examples.size() > 1)
        return tr("%1 %n example(s)", nullptr, int(examples.size()))
            .arg(EventText::verb(first.kind));
    const Result<std::optional<ExampleSummary>> example = m_project.examples().find(first.example);
    return example && *example ? tr("%1 %2").arg(EventText::verb(first.kind), (*example)->label)
                               : QString();
}

void ReviewSession::refresh()
{
    reloadQuota();
    m_work.reload(); // What it names may be there only now.
    m_counter.count(m_quota);
    Q_EMIT queueChanged();
    Q_EMIT undoChanged();
    if (m_current.isValid())
        open(m_current.summary.id);
    if (!m_current.isValid() || m_current.summary.withdrawn)
        next();
}

void ReviewSession::reloadQuota()
{
    if (const Result<Quota> quota = m_project.quotas().load()) {
        m_quota = *quota;
        Q_EMIT quotaChanged();
    } else {
        Q_EMIT failed(quota.error());
    }
}
