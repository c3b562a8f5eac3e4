// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/workqueue.h"

#include "model/review/reviewflow.h"
#include "model/workspace/project.h"
#include "model/workspace/searchvocabulary.h"

#include <algorithm>
#include <limits>

QueueOrder WorkQueue::effectiveOrder() const
{
    return std::ranges::any_of(m_query.terms, &QueryTerm::isText) ? QueueOrder() : m_order;
}

void WorkQueue::take(Queue queue, const QString &category, const QString &searchText)
{
    m_queue = queue;
    m_category = category;
    m_searchText = searchText;
    reload();
}

void WorkQueue::setReviewer(const QString &name)
{
    m_reviewer = name;
    reload();
}

void WorkQueue::setOrder(const QueueOrder &order)
{
    m_order = order;
    m_shuffled.reset();
}

void WorkQueue::reload()
{
    const Result<Query> query = readQuery(m_project, m_searchText, m_reviewer);
    m_query = query ? *query : Query();
    m_searchProblem = query ? QString() : query.error().message;
    m_reviewerNames.clear();
    if (const Result<QStringList> names = m_project.events().reviewers()) {
        for (const QString &name : *names) {
            if (!m_reviewer.isEmpty() && ReviewFlow::isSamePerson(name, m_reviewer))
                m_reviewerNames += name;
        }
    }
    m_shuffled.reset();
}

ExampleFilter WorkQueue::filter() const
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
        filter.notAskedBy = m_reviewerNames;
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

bool WorkQueue::mayHold(const ExampleSummary &example) const
{
    const ExampleFilter wanted = filter();
    return m_searchProblem.isEmpty() && example.id.isValid() &&
           (!wanted.status || *wanted.status == example.status) &&
           (wanted.category.isEmpty() || wanted.category == example.category) &&
           (!wanted.needsEditor || example.needsEditor()) &&
           !wanted.notAskedBy.contains(example.asker);
}

bool WorkQueue::holds(const ExampleSummary &example) const
{
    if (!mayHold(example) || m_query.isEmpty())
        return mayHold(example);
    // Only the database knows what a search matches.
    const Result<QList<ExampleSummary>> found =
        QueueStore(m_project.database()).rows(filter(), {example.id});
    return found && !found->isEmpty();
}

void WorkQueue::follow(const ExampleSummary &example)
{
    if (!m_shuffled)
        return;
    const Place place = placeOf(example.id);
    const auto at = std::ranges::lower_bound(*m_shuffled, place);
    const bool was = at != m_shuffled->end() && *at == place;
    const bool is = holds(example);
    if (was && !is)
        m_shuffled->erase(at);
    else if (is && !was)
        m_shuffled->insert(at, place);
}

QList<ExampleSummary> WorkQueue::after(const std::optional<ExampleSummary> &from, int limit) const
{
    return page(from, limit, Qt::AscendingOrder);
}

QList<ExampleSummary> WorkQueue::before(const std::optional<ExampleSummary> &from, int limit) const
{
    return page(from, limit, Qt::DescendingOrder);
}

QList<ExampleSummary> WorkQueue::page(const std::optional<ExampleSummary> &from, int limit,
                                      Qt::SortOrder order) const
{
    if (!m_searchProblem.isEmpty())
        return {};
    const QueueOrder::Kind kind = effectiveOrder().kind;
    if (kind == QueueOrder::Kind::Shuffled)
        return shuffledPage(from, limit, order);
    const Result<QList<ExampleSummary>> page =
        QueueStore(m_project.database()).page(filter(), kind, from, limit, order);
    return page ? *page : QList<ExampleSummary>();
}

QList<ExampleSummary> WorkQueue::shuffledPage(const std::optional<ExampleSummary> &from, int limit,
                                              Qt::SortOrder order) const
{
    const bool ascending = order == Qt::AscendingOrder;
    const QList<Place> &places = shuffled();
    auto at = ascending ? places.begin() : places.end();
    if (from && ascending)
        at = std::ranges::upper_bound(places, placeOf(from->id));
    else if (from)
        at = std::ranges::lower_bound(places, placeOf(from->id));
    QList<ExampleId> ids;
    while (ids.size() < limit && at != (ascending ? places.end() : places.begin()))
        ids += ascending ? (at++)->second : (--at)->second;
    Result<QList<ExampleSummary>> rows = QueueStore(m_project.database()).rows(filter(), ids);
    if (!rows)
        return {};
    std::ranges::sort(*rows, [this, ascending](const auto &a, const auto &b) {
        return ascending ? m_order.isBefore(a, b) : m_order.isBefore(b, a);
    });
    return *rows;
}

WorkQueue::Place WorkQueue::placeOf(ExampleId example) const
{
    return {QueueOrder::shuffled(example, m_order.seed), example};
}

const QList<WorkQueue::Place> &WorkQueue::shuffled() const
{
    if (m_shuffled)
        return *m_shuffled;
    m_shuffled.emplace();
    if (const Result<QList<ExampleId>> ids = QueueStore(m_project.database()).ids(filter())) {
        m_shuffled->reserve(ids->size());
        for (const ExampleId id : *ids)
            *m_shuffled += placeOf(id);
        std::ranges::sort(*m_shuffled);
    }
    return *m_shuffled;
}

qint64 WorkQueue::size(const Quota &quota) const
{
    if (!m_searchProblem.isEmpty())
        return 0;
    const ExampleFilter wanted = filter();
    if (wanted.needsEditor || !wanted.notAskedBy.isEmpty() || !wanted.query.isEmpty()) {
        const Result<qint64> count =
            m_project.examples().countUpTo(wanted, {std::numeric_limits<qint64>::max()});
        return count ? *count : 0;
    }
    qint64 size = 0;
    for (const QuotaRow &row : quota.rows) {
        if (!m_category.isEmpty() && row.category != m_category)
            continue;
        for (const Status status : Statuses::all())
            size += !wanted.status || *wanted.status == status ? row.count(status) : 0;
    }
    return size;
}

qint64 WorkQueue::positionOf(const ExampleSummary &example) const
{
    if (!holds(example))
        return 0;
    const QueueOrder::Kind kind = effectiveOrder().kind;
    if (kind == QueueOrder::Kind::Shuffled)
        return std::ranges::upper_bound(shuffled(), placeOf(example.id)) - shuffled().begin();
    const Result<qint64> count =
        QueueStore(m_project.database()).countUpTo(filter(), kind, example);
    return count ? *count : 0;
}
