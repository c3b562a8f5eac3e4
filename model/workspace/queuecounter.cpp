// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/queuecounter.h"

#include "model/storage/interrupt.h"
#include "model/storage/queuestore.h"
#include "model/workspace/project.h"

#include <algorithm>

/// Lives on the counter's own thread. Its connection is opened by the first question.
class QueueCounter::Worker final : public QObject
{
public:
    explicit Worker(const QString &path) : m_path(path) {}

    Result<QueueRoll> count(const ExampleFilter &filter, const QueueOrder &order)
    {
        if (!m_project) {
            Result<std::unique_ptr<Project>> project = Project::join(m_path);
            if (!project)
                return project.error();
            m_project = *std::move(project);
            m_interrupt.watch(m_project->database());
        }
        if (std::ranges::any_of(filter.query.terms, &QueryTerm::isText)) {
            if (Result<void> ready = m_project->search().prepare(); !ready)
                return ready.error();
        }
        Result<QList<QueuePlace>> places = QueueStore(m_project->database()).places(filter, order);
        if (!places)
            return places.error();
        return QueueRoll(*std::move(places));
    }

    /// From any thread: what runs now ends soon, with an error.
    void interrupt() { m_interrupt.now(); }

    void close()
    {
        m_interrupt.forget();
        m_project.reset();
    }

private:
    QString m_path;
    std::unique_ptr<Project> m_project;
    Interrupt m_interrupt;
};

QueueCounter::QueueCounter(const QString &project, WorkQueue &queue)
    : m_queue(queue), m_worker(std::make_unique<Worker>(project))
{
    m_worker->moveToThread(&m_thread);
}

QueueCounter::~QueueCounter()
{
    supersede();
    if (!m_thread.isRunning())
        return;
    // A connection is closed by the thread that opened it.
    QMetaObject::invokeMethod(m_worker.get(), [this, worker = m_worker.get()] {
        worker->close();
        m_thread.quit();
    });
    m_thread.wait();
}

quint64 QueueCounter::supersede()
{
    const quint64 ticket = ++*m_newest;
    m_worker->interrupt();
    return ticket;
}

void QueueCounter::stop()
{
    supersede();
}

void QueueCounter::count(const Quota &quota)
{
    stop();
    qint64 all = 0;
    for (const QuotaRow &row : quota.rows) {
        for (const Status status : Statuses::all())
            all += row.count(status);
    }
    // A shuffled queue has no order but its roll.
    if (all <= countedAtOnce || m_queue.effectiveOrder().kind == QueueOrder::Kind::Shuffled)
        m_queue.readRoll();
    else if (m_queue.searchProblem().isEmpty())
        start();
}

void QueueCounter::follow(const ExampleSummary &example, const Quota &quota)
{
    if (m_queue.hasRoll())
        m_queue.follow(example);
    else
        count(quota);
}

void QueueCounter::start()
{
    const ExampleFilter filter = m_queue.filter();
    const QueueOrder order = m_queue.effectiveOrder();
    const quint64 ticket = supersede();
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        m_worker.get(), [this, ticket, filter, order, worker = m_worker.get(), newest = m_newest] {
            if (ticket != *newest)
                return;
            Result<QueueRoll> roll = worker->count(filter, order);
            if (!roll)
                return; // Broken off; whatever else needs the project says what is wrong with it.
            QMetaObject::invokeMethod(this, [this, ticket, roll = *std::move(roll)] {
                if (ticket != *m_newest)
                    return;
                m_queue.setRoll(roll);
                Q_EMIT counted();
            });
        });
}
