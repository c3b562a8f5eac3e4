// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/restore.h"
#include "ui/widgets/jobdialog.h"

#include <QPointer>

/// Puts a backup in a project's place on another thread, while no window has the project open, and
/// says how it ended.
class RestoreFlow final : public QObject
{
    Q_OBJECT

public:
    RestoreFlow(const QString &project, QObject *parent);
    ~RestoreFlow() override;

    void start(const QString &backup, const QDateTime &now);
    bool isRunning() const { return m_watcher.isRunning(); }
    /// What the person reads; a window of its own.
    JobDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    /// Restored, or as it was before.
    void finished();

private:
    using Outcome = Result<Restore::Report>;

    void conclude();

    QString m_project;
    QFutureWatcher<Outcome> m_watcher;
    QPointer<JobDialog> m_dialog;
};
