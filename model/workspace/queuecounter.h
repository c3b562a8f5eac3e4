// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/workqueue.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

/// Finds out who is in a queue: at once in a project of usual size; in a large one on another
/// thread over a connection of its own, where a newer question breaks off the one that runs.
class QueueCounter final : public QObject
{
    Q_OBJECT

public:
    /// As many examples are read in a few milliseconds.
    static constexpr qint64 countedAtOnce = 5000;

    /// The queue outlives its counter.
    QueueCounter(const QString &project, WorkQueue &queue);
    ~QueueCounter() override;

    /// The queue is another one. `quota` knows how large the project is.
    void count(const Quota &quota);
    /// An example changed.
    void follow(const ExampleSummary &example, const Quota &quota);
    /// Nobody who writes waits for what runs; follow() or count() begins anew.
    void stop();

Q_SIGNALS:
    /// The queue has its roll, later than count() returned.
    void counted();

private:
    class Worker;

    quint64 supersede();
    void start();

    WorkQueue &m_queue;
    QThread m_thread;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    std::unique_ptr<Worker> m_worker;
};
