// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/batchimport.h"
#include "ui/prompts.h"
#include "ui/widgets/jobdialog.h"

#include <QPointer>

class ReviewSession;
class Settings;

/// What became of the files of one import.
struct ImportOutcome
{
    struct Refused
    {
        QString file;
        Error error;
    };

    QList<ImportReport> reports;
    QList<Refused> refused;
    bool cancelled = false;
};

/// Imports files through the window: asks how, reads them on another thread over a connection of
/// its own while the window waits, and says what became of them.
class ImportFlow final : public QObject
{
    Q_OBJECT

public:
    ImportFlow(ReviewSession &session, Prompts &prompts, Settings &settings,
               std::function<QDateTime()> clock, QWidget *window);
    ~ImportFlow() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    /// Asks what and how, then imports. Files may be named already.
    void start(const QStringList &files = {});
    /// Imports without asking.
    void run(const ImportChoice &choice);

Q_SIGNALS:
    void batchesAsked();
    void finished();

private:
    void conclude();
    static QString headline(const ImportOutcome &outcome);
    static QString summary(const ImportOutcome &outcome);

    ReviewSession &m_session;
    Prompts &m_prompts;
    Settings &m_settings;
    std::function<QDateTime()> m_clock;
    QWidget *m_window = nullptr;
    QFutureWatcher<ImportOutcome> m_watcher;
    QPointer<JobDialog> m_dialog;
    CancelFlag m_cancel;
};
