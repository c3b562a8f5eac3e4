// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/livesearch.h"

#include "model/storage/interrupt.h"
#include "model/workspace/firsthits.h"
#include "model/workspace/project.h"

#include <algorithm>

/// Lives on the search's own thread. Its connection is opened by the first search.
class LiveSearch::Worker final : public QObject
{
public:
    using Outcome = Result<QList<ExampleSummary>>;

    explicit Worker(const QString &path) : m_path(path) {}

    Outcome look(const ExampleFilter &filter)
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
        return FirstHits::of(m_project->examples(), filter, most + 1);
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

LiveSearch::LiveSearch(const QString &project, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(project))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

LiveSearch::~LiveSearch()
{
    supersede();
    // A connection is closed by the thread that opened it.
    QMetaObject::invokeMethod(m_worker.get(), [this, worker = m_worker.get()] {
        worker->close();
        m_thread.quit();
    });
    m_thread.wait();
}

quint64 LiveSearch::supersede()
{
    const quint64 ticket = ++*m_newest;
    m_worker->interrupt();
    return ticket;
}

void LiveSearch::stop()
{
    supersede();
}

void LiveSearch::start(const ExampleFilter &filter)
{
    const quint64 ticket = supersede();
    QMetaObject::invokeMethod(
        m_worker.get(), [this, ticket, filter, worker = m_worker.get(), newest = m_newest] {
            if (ticket != *newest)
                return;
            Worker::Outcome outcome = worker->look(filter);
            QMetaObject::invokeMethod(this, [this, ticket, outcome = std::move(outcome)] {
                if (ticket != *m_newest)
                    return;
                if (!outcome) {
                    Q_EMIT failed(outcome.error());
                    return;
                }
                const qsizetype count = std::min<qsizetype>(outcome->size(), most);
                Q_EMIT found(outcome->first(count), outcome->size() > most);
            });
        });
}
