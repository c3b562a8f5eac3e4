// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/reviewdesk.h"
#include "ui/widgets/jobdialog.h"

#include <QPointer>

class ReviewSession;

/// Decides about many examples: looks what each decision would meet, shows it, does it on another
/// thread as one action, and says what was refused. All or nothing when it is cancelled.
class DecideManyFlow final : public QObject
{
    Q_OBJECT

public:
    DecideManyFlow(ReviewSession &session, std::function<QDateTime()> clock, QWidget *window);
    ~DecideManyFlow() override;

    bool isRunning() const { return m_watcher.isRunning() || m_undo.isRunning(); }
    void start(const ManyDecision &many, const QList<ExampleId> &examples);

    /// Takes the reviewer's last action back, or does it again, where it is about many.
    void undo(bool redo);

    /// What was refused, in words.
    static QString summary(const QList<ManyResult> &results);

Q_SIGNALS:
    void finished();
    void failed(const Error &error);

private:
    using Outcome = Result<QList<ManyResult>>;

    void launch(bool preview, const QString &title);
    void conclude();
    void concludeUndo();
    void ask(const QList<ManyResult> &preview);
    void run(const ManyDecision &many);
    void tell(const Outcome &outcome);

    ReviewSession &m_session;
    std::function<QDateTime()> m_clock;
    QWidget *m_window = nullptr;
    ManyDecision m_many;
    QList<ExampleId> m_examples;
    bool m_isPreview = true;
    QFutureWatcher<Outcome> m_watcher;
    QFutureWatcher<Result<ExampleSummary>> m_undo;
    QPointer<JobDialog> m_dialog;
    CancelFlag m_cancel;
};
