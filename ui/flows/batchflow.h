// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/batchdesk.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

class BatchesPage;
class Prompts;
class ReviewSession;
class ReviewVerbs;

/// What is done on the batches page: asks who it is and whether it is meant, does it, and says what
/// came of it. Conflicts are settled on another thread, as there may be hundreds of them.
class BatchFlow final : public QObject
{
    Q_OBJECT

public:
    BatchFlow(ReviewSession &session, ReviewVerbs &verbs, BatchesPage &page, Prompts &prompts,
              std::function<QDateTime()> clock, QWidget *window);
    ~BatchFlow() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    /// False when somebody wants to go on mending.
    bool mayClose() const;

    /// What became of conflicts, in words.
    static QString summary(const SettledConflicts &outcome, Settlement how);

Q_SIGNALS:
    /// Examples came in, came back or went.
    void changed();
    void failed(const Error &error);

private:
    using Outcome = Result<SettledConflicts>;

    void mend(QuarantineId id, const QByteArray &text);
    void withdraw(const Batch &batch, int approved);
    void takeIn(const Batch &batch);
    void settle(const QList<qint64> &conflicts, Settlement how);
    void conclude();
    void updateUndo();
    /// Whether these events, or those that they undid, are about batches.
    bool isOfBatches(const Result<QList<Event>> &action) const;
    bool isMeant(qsizetype count, Settlement how) const;
    /// Tells an error, or that something is other than before.
    bool took(const Result<void> &result, const QString &text);
    Actor actor() const;

    ReviewSession &m_session;
    ReviewVerbs &m_verbs;
    BatchesPage &m_page;
    Prompts &m_prompts;
    std::function<QDateTime()> m_clock;
    QWidget *m_window = nullptr;
    Settlement m_how = Settlement::Skip;
    QFutureWatcher<Outcome> m_watcher;
};
