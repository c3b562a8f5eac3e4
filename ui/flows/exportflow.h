// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/nativeexport.h"
#include "ui/widgets/jobdialog.h"

#include <QPointer>

class Prompts;
class ReviewSession;
class Settings;

/// Exports the approved examples through the window: asks where to, writes on another thread, and
/// says what went out, what did not and why.
class ExportFlow final : public QObject
{
    Q_OBJECT

public:
    ExportFlow(ReviewSession &session, Prompts &prompts, Settings &settings, QWidget *window);
    ~ExportFlow() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    void start();

    /// What went out and what did not, in words.
    static QString summary(const ExportReport &report);

Q_SIGNALS:
    void finished();

private:
    using Outcome = Result<std::optional<ExportReport>>;

    void run(const QString &folder);
    void conclude();
    void offer(const ExportReport &report);

    ReviewSession &m_session;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget *m_window = nullptr;
    QFutureWatcher<Outcome> m_watcher;
    QPointer<JobDialog> m_dialog;
    CancelFlag m_cancel;
};
