// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/examplestore.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

/// The first examples that match a search, looked up on another thread over a connection that
/// stays open. A newer search breaks off the one that runs: only the newest is answered.
class LiveSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 50;

    explicit LiveSearch(const QString &project, QObject *parent = nullptr);
    ~LiveSearch() override;

    void start(const ExampleFilter &filter);
    /// Nothing is answered until the next start().
    void stop();

Q_SIGNALS:
    /// `isMore`: there are others beside these.
    void found(const QList<ExampleSummary> &rows, bool isMore);
    void failed(const Error &error);

private:
    class Worker;

    quint64 supersede();

    QThread m_thread;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    std::unique_ptr<Worker> m_worker;
};
