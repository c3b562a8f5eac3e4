// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/reviewsession.h"

#include "model/review/eventtext.h"
#include "model/workspace/searchvocabulary.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

ReviewSession::ReviewSession(Project &project, Clock clock, QObject *parent)
    : QObject(parent), m_project(project), m_desk(project), m_clock(std::move(clock))
{
    reloadQuota();
}

ExampleFilter ReviewSession::filter() const
{
    ExampleFilter filter;
    filter.category = m_category;
    filter.query = m_query;
    switch (m_queue) {
    case Queue::ToReview:
        filter.status = Status::Pending;
        break;
    case Queue::Flagged:
        filter.needsEditor = true;
        break;
    case Queue::SecondOpinion:
        filter.status = Status::SecondOpinion;
        filter.notAskedBy = m_reviewer.name;
        break;
    case Queue::Approved:
        filter.status = Status::Approved;
        break;
    case Queue::Rejected:
        filter.status = Status::Rejected;
        break;
    case Queue::All:
        break;
    }
    return filter;
}

bool ReviewSession::isInQueue(const ExampleSummary &summary) const
{
    const ExampleFilter wanted = filter();
    return (!wanted.status || *wanted.status == summary.status) &&
           (wanted.category.isEmpty() || wanted.category == summary.category) &&
           (!wanted.needsEditor || summary.needsEditor()) &&
           (wanted.notAskedBy.isEmpty() || wanted.notAskedBy != summary.asker);
}

qint64 ReviewSession::queueSize() const
{
    if (!m_searchProblem.isEmpty())
        return 0;
    // The counters answer without counting, for every queue that is a status.
    const ExampleFilter wanted = filter();
    if (!wanted.needsEditor && wanted.notAskedBy.isEmpty() && wanted.query.isEmpty()) {
        qint64 size = 0;
        for (const QuotaRow &row : m_quota.rows) {
            if (!m_category.isEmpty() && row.category != m_category)
                continue;
            for (const Status status : Statuses::all())
                size += !wanted.status || *wanted.status == status ? row.count(status) : 0;
        }
        return size;
    }
    const Result<qint64> count =
        m_project.examples().countUpTo(wanted, {std::numeric_limits<qint64>::max()});
    return count ? *count : 0;
}

QList<ExampleSummary> ReviewSession::page(ExampleId from, int limit, Qt::SortOrder order) const
{
    if (!m_searchProblem.isEmpty())
        return {};
    const Result<QList<ExampleSummary>> page =
        m_project.examples().page(filter(), from, limit, order);
    return page ? *page : QList<ExampleSummary>();
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
    m_reviewer = reviewer;
    Q_EMIT reviewerChanged();
    readSearch(); // It may speak of "me".
    Q_EMIT undoChanged();
    if (m_queue == Queue::SecondOpinion || !m_searchText.isEmpty())
        Q_EMIT queueChanged();
}

void ReviewSession::readSearch()
{
    const Result<Query> query = readQuery(m_project, m_searchText, m_reviewer.name);
    m_query = query ? *query : Query();
    m_searchProblem = query ? QString() : query.error().message;
}

QueryVocabulary ReviewSession::searchVocabulary() const
{
    const Result<QueryVocabulary> known = ::searchVocabulary(m_project, m_reviewer.name);
    return known ? *known : QueryVocabulary();
}

void ReviewSession::setQueue(Queue queue, const QString &category, const QString &searchText)
{
    m_queue = queue;
    m_category = category;
    m_searchText = searchText;
    readSearch();
    Q_EMIT queueChanged();
    const bool stays =
        m_searchText.isEmpty() ? isInQueue(m_current.summary) : !m_searchProblem.isEmpty();
    if (m_current.isValid() && stays) {
        m_current.position = positionOf(m_current.summary);
        Q_EMIT currentUpdated();
    } else {
        const QList<ExampleSummary> first = page({}, 1);
        load(first.isEmpty() ? std::nullopt : std::optional(first.first()));
    }
    if (!m_searchProblem.isEmpty())
        Q_EMIT failed({m_searchProblem, {}});
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
    QList<ExampleSummary> found = page(m_current.summary.id, 1, order);
    if (found.isEmpty()) // round the end, to what was passed over
        found = page({}, 1, order);
    if (found.isEmpty())
        load(std::nullopt);
    else if (found.first().id != m_current.summary.id)
        load(found.first());
}

void ReviewSession::load(const std::optional<ExampleSummary> &summary)
{
    m_current = summary ? read(*summary) : CurrentExample();
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
    current.position = positionOf(summary);
    const QMap<QString, StepVerdict> verdicts = fold(*history).verdicts;
    const QList<JsonValue> steps = current.example.reasoningChain();
    for (int step = 0; step < steps.size(); ++step) {
        const auto verdict = verdicts.constFind(steps[step].place().toString());
        if (verdict != verdicts.cend())
            current.verdicts[step] = *verdict;
    }
    return current;
}

qint64 ReviewSession::positionOf(const ExampleSummary &summary) const
{
    if (!isInQueue(summary) || !m_searchProblem.isEmpty())
        return 0;
    if (!m_searchText.isEmpty()) {
        // Only the database knows what a search matches.
        const QList<ExampleSummary> here = page({summary.id.number - 1}, 1);
        if (here.isEmpty() || here.first().id != summary.id)
            return 0;
    }
    const Result<qint64> count = m_project.examples().countUpTo(filter(), summary.id);
    return count ? *count : 0;
}

QString ReviewSession::refusal(Verdict verdict) const
{
    if (isReadOnly())
        return tr("The project is open read-only.");
    if (!m_current.isValid())
        return tr("No example is open.");
    const Result<void> allowed = ReviewFlow::check(m_current.summary, Decision{verdict, {}, {}},
                                                   m_reviewer.name, m_current.findings);
    return allowed ? QString() : allowed.error().message;
}

bool ReviewSession::decide(const Decision &decision)
{
    return settle(m_desk.decide(m_current.summary.id, decision, actor()), true);
}

bool ReviewSession::edit(const Patch &patch)
{
    const ExampleSummary &summary = m_current.summary;
    return settle(m_desk.edit(summary.id, summary.revision, patch, actor()), false);
}

bool ReviewSession::saveAndApprove(const Patch &patch)
{
    const ExampleSummary &summary = m_current.summary;
    return settle(m_desk.saveAndApprove(summary.id, summary.revision, patch, actor()), true);
}

void ReviewSession::setFlag(bool on)
{
    settle(m_desk.setFlag(m_current.summary.id, on, actor()), false);
}

void ReviewSession::markStep(int step, StepVerdict verdict)
{
    const QList<JsonValue> steps = m_current.example.reasoningChain();
    if (step < 0 || step >= steps.size())
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
    settleUndo(m_desk.undo(actor()));
}

void ReviewSession::redo()
{
    settleUndo(m_desk.redo(actor()));
}

void ReviewSession::settleUndo(const Result<ExampleSummary> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
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
    readSearch(); // What it names may be there only now.
    Q_EMIT queueChanged();
    Q_EMIT undoChanged();
    if (!m_current.isValid())
        next();
    else
        open(m_current.summary.id);
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
