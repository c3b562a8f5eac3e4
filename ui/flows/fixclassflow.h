// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/reviewdesk.h"
#include "ui/itemmodels/fixtablemodel.h"
#include "ui/widgets/jobdialog.h"

#include <QPointer>

class ReviewSession;

/// Fixes one rule in many examples: reads what would change, lets somebody choose, applies it on
/// another thread as one action, and says what was refused.
class FixClassFlow final : public QObject
{
    Q_OBJECT

public:
    FixClassFlow(ReviewSession &session, std::function<QDateTime()> clock, QWidget *window);
    ~FixClassFlow() override;

    bool isRunning() const { return m_preview.isRunning() || m_watcher.isRunning(); }
    void start(const QString &rule);

    /// What became of it, in words.
    static QString summary(const ClassFix &outcome);

Q_SIGNALS:
    void finished();
    void failed(const Error &error);

private:
    using Preview = Result<QList<ExampleFix>>;
    using Outcome = Result<ClassFix>;

    void ask();
    void run(const QList<ExampleId> &examples);
    void conclude();

    ReviewSession &m_session;
    std::function<QDateTime()> m_clock;
    QWidget *m_window = nullptr;
    QString m_rule;
    QFutureWatcher<Preview> m_preview;
    QFutureWatcher<Outcome> m_watcher;
    QPointer<JobDialog> m_dialog;
    CancelFlag m_cancel;
};
