// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/checkjob.h"
#include "ui/widgets/jobdialog.h"

#include <functional>

class JobStatus;
class ReviewSession;

/// Keeps the findings of the project up to date on another thread while people go on working. Only
/// a corner of the window tells of it.
class CheckFlow final : public QObject
{
    Q_OBJECT

public:
    CheckFlow(ReviewSession &session, JobStatus &status, QObject *parent);
    ~CheckFlow() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    /// Checks what is not up to date, if anything; once more afterwards where it runs already.
    void start();
    /// Stops, and then does something that needs the project for itself.
    void giveWay(std::function<void()> then);

Q_SIGNALS:
    void finished();
    void failed(const Error &error);

private:
    using Outcome = Result<CheckReport>;

    void run();
    void cancel();
    void conclude();
    void showProgress(const QString &text);

    ReviewSession &m_session;
    JobStatus &m_status;
    QFutureWatcher<Outcome> m_watcher;
    CancelFlag m_cancel;
    std::function<void()> m_then;
    bool m_again = false;
};
