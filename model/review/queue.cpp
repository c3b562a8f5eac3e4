// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queue.h"

using namespace Qt::StringLiterals;

QList<Queue> Queues::all()
{
    return {Queue::ToReview, Queue::Flagged,  Queue::SecondOpinion,
            Queue::Approved, Queue::Rejected, Queue::All};
}

QString Queues::name(Queue queue)
{
    switch (queue) {
    case Queue::ToReview:
        return tr("To review");
    case Queue::Flagged:
        return tr("Flagged");
    case Queue::SecondOpinion:
        return tr("Second opinion");
    case Queue::Approved:
        return tr("Approved");
    case Queue::Rejected:
        return tr("Rejected");
    case Queue::All:
        return tr("All examples");
    }
    Q_UNREACHABLE();
}

QString Queues::id(Queue queue)
{
    switch (queue) {
    case Queue::ToReview:
        return u"to_review"_s;
    case Queue::Flagged:
        return u"flagged"_s;
    case Queue::SecondOpinion:
        return u"second_opinion"_s;
    case Queue::Approved:
        return u"approved"_s;
    case Queue::Rejected:
        return u"rejected"_s;
    case Queue::All:
        return u"all"_s;
    }
    Q_UNREACHABLE();
}

Queue Queues::fromId(const QString &id)
{
    for (const Queue queue : all()) {
        if (Queues::id(queue) == id)
            return queue;
    }
    return Queue::ToReview;
}

QString Queues::emptyText(Queue queue)
{
    switch (queue) {
    case Queue::ToReview:
        return tr("Nothing is waiting for review. Import a batch, or look at another queue.");
    case Queue::Flagged:
        return tr("No example is flagged.");
    case Queue::SecondOpinion:
        return tr("Nobody is waiting for your second opinion.");
    case Queue::Approved:
        return tr("Nothing is approved yet.");
    case Queue::Rejected:
        return tr("Nothing is rejected.");
    case Queue::All:
        return tr("The project is empty. Import a batch to begin.");
    }
    Q_UNREACHABLE();
}
