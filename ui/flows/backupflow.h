// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/backupjob.h"
#include "ui/widgets/jobdialog.h"

#include <QPointer>

#include <functional>

class QTimer;
class ReviewSession;

/// Backs the project up while the window works: every half hour of work, after an import, when
/// somebody asks, and before the window closes if anything changed. The copying has a thread and a
/// connection of its own; only what somebody asked for, and a close that takes long, show a dialog.
class BackupFlow final : public QObject
{
    Q_OBJECT

public:
    BackupFlow(ReviewSession &session, std::function<QDateTime()> clock, QWidget *window);
    /// Stops a copy that runs; nothing of it remains.
    ~BackupFlow() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    /// Quietly, if anything changed since the newest backup.
    void start(BackupReason reason);
    void startAsked();
    /// True when nothing is left to do. Else a backup starts, and readyToClose() follows, or the
    /// person decides to stay.
    bool prepareClose();
    /// A restore sets the project aside itself.
    void waive(bool on) { m_waived = on; }
    bool isClosing() const { return m_closing; }

Q_SIGNALS:
    void readyToClose();
    void stayed();
    void finished();
    void failed(const Error &error);

private:
    using Outcome = Result<BackupJob::Outcome>;

    void run(BackupReason reason, BackupJob::When when);
    void showDialog(const QString &title);
    void offerToCloseWithout();
    void conclude();
    void concludeAsked(const Outcome &outcome);
    void concludeClose(const Outcome &outcome);
    QByteArray head() const;

    ReviewSession &m_session;
    std::function<QDateTime()> m_clock;
    QWidget *m_window = nullptr;
    QTimer *m_timer = nullptr;
    QFutureWatcher<Outcome> m_watcher;
    QPointer<JobDialog> m_dialog;
    CancelFlag m_cancel;
    QByteArray m_covered; ///< The hash of the last event that need not be backed up any more.
    QByteArray m_running; ///< The same once the copy that runs is made.
    std::optional<BackupReason> m_next;
    BackupReason m_reason = BackupReason::Work;
    bool m_closing = false;
    bool m_waived = false;
};
