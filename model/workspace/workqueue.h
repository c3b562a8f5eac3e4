// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/quota/quota.h"
#include "model/review/queryvocabulary.h"
#include "model/review/queue.h"
#include "model/storage/queuestore.h"
#include "model/workspace/queueroll.h"

class Project;

/// The pile that a reviewer works through: which queue, what of it, and in which order.
class WorkQueue
{
public:
    explicit WorkQueue(Project &project) : m_project(project) {}

    Queue queue() const { return m_queue; }
    QString category() const { return m_category; }
    QString searchText() const { return m_searchText; }
    /// The search, understood.
    const Query &query() const { return m_query; }
    /// Why the search text is not understood; then the queue is empty.
    QString searchProblem() const { return m_searchProblem; }
    QueueOrder order() const { return m_order; }
    /// Batch where words are searched: the hits come in the order of the full text index.
    QueueOrder effectiveOrder() const;

    void take(Queue queue, const QString &category, const QString &searchText);
    void setReviewer(const QString &name);
    void setOrder(const QueueOrder &order);
    /// Reads again what the search names and who is in the queue.
    void reload();
    /// An example changed: it may have left the queue, or come back.
    void follow(const ExampleSummary &example);

    /// At most `limit` after (or before) the place of an example, be it in the queue or not;
    /// without one from the end.
    QList<ExampleSummary> after(const std::optional<ExampleSummary> &from, int limit) const;
    QList<ExampleSummary> before(const std::optional<ExampleSummary> &from, int limit) const;
    bool holds(const ExampleSummary &example) const;
    /// As far as the row alone tells, without looking up what a search matches.
    bool mayHold(const ExampleSummary &example) const;
    /// How many it holds. Counts them where neither the roll nor the quota's counters know, which
    /// takes its time in a large project.
    qint64 size(const Quota &quota) const;
    /// Nothing where somebody would have to count.
    std::optional<qint64> knownSize(const Quota &quota) const;
    /// From 1; 0 when it is not in the queue. Counts like size().
    qint64 positionOf(const ExampleSummary &example) const;
    /// -1 where somebody would have to count.
    qint64 knownPositionOf(const ExampleSummary &example) const;

    /// What is asked for; with the order all that a roll is made of.
    ExampleFilter filter() const;
    /// Whether it is known who is in the queue; else positions take a count.
    bool hasRoll() const { return m_roll.has_value(); }
    void setRoll(const QueueRoll &roll) { m_roll = roll; }
    void forgetRoll() { m_roll.reset(); }
    /// Reads it now.
    void readRoll() const { roll(); }

private:
    QList<ExampleSummary> page(const std::optional<ExampleSummary> &from, int limit,
                               Qt::SortOrder order) const;
    QList<ExampleSummary> shuffledPage(const std::optional<ExampleSummary> &from, int limit,
                                       Qt::SortOrder order) const;
    const QueueRoll &roll() const;

    Project &m_project;
    Queue m_queue = Queue::ToReview;
    QString m_category;
    QString m_searchText;
    Query m_query;
    QString m_searchProblem;
    QString m_reviewer;
    QStringList m_reviewerNames; ///< However the reviewer's name was written in this project.
    QueueOrder m_order;
    /// Nothing until it is read or set; a shuffled queue has no other order than this.
    mutable std::optional<QueueRoll> m_roll;
};
