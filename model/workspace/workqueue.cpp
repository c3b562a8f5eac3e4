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
    m_roll.reset();
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
    m_roll.reset();
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
    const bool shown = !example.withdrawn || wanted.query.asksFor(QueryField::Withdrawn);
    return shown && m_searchProblem.isEmpty() && example.id.isValid() &&
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
    if (m_roll)
        m_roll->follow(effectiveOrder().placeOf(example), holds(example));
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
    const QList<QueuePlace> &places = roll().places();
    auto at = ascending ? places.begin() : places.end();
    if (from && ascending)
        at = std::upper_bound(places.begin(), places.end(), m_order.placeOf(*from));
    else if (from)
        at = std::lower_bound(places.begin(), places.end(), m_order.placeOf(*from));
    QList<ExampleId> ids;
    while (ids.size() < limit && at != (ascending ? places.end() : places.begin()))
        ids += ascending ? (at++)->id : (--at)->id;
    Result<QList<ExampleSummary>> rows = QueueStore(m_project.database()).rows(filter(), ids);
    if (!rows)
        return {};
    std::ranges::sort(*rows, [this, ascending](const auto &a, const auto &b) {
        return ascending ? m_order.isBefore(a, b) : m_order.isBefore(b, a);
    });
    return *rows;
}

const QueueRoll &WorkQueue::roll() const
{
    if (!m_roll) {
        Result<QList<QueuePlace>> places =
            QueueStore(m_project.database()).places(filter(), effectiveOrder());
        m_roll = places && m_searchProblem.isEmpty() ? QueueRoll(*std::move(places)) : QueueRoll();
    }
    return *m_roll;
}

qint64 WorkQueue::size(const Quota &quota) const
{
    if (const std::optional<qint64> known = knownSize(quota))
        return *known;
    const Result<qint64> count =
        m_project.examples().countUpTo(filter(), {std::numeric_limits<qint64>::max()});
    return count ? *count : 0;
}

std::optional<qint64> WorkQueue::knownSize(const Quota &quota) const
{
    if (!m_searchProblem.isEmpty())
        return 0;
    const ExampleFilter wanted = filter();
    if (wanted.needsEditor || !wanted.notAskedBy.isEmpty() || !wanted.query.isEmpty())
        return m_roll ? std::optional(m_roll->size()) : std::nullopt;
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
    const QueueOrder order = effectiveOrder();
    if (m_roll || order.kind == QueueOrder::Kind::Shuffled)
        return roll().countUpTo(order.placeOf(example));
    const Result<qint64> count =
        QueueStore(m_project.database()).countUpTo(filter(), order.kind, example);
    return count ? *count : 0;
}

qint64 WorkQueue::knownPositionOf(const ExampleSummary &example) const
{
    if (m_roll)
        return positionOf(example);
    return holds(example) ? -1 : 0;
}
