// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/batchflow.h"

#include "model/workspace/reviewsession.h"
#include "ui/pages/batchespage.h"
#include "ui/prompts.h"
#include "ui/reviewverbs.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

BatchFlow::BatchFlow(ReviewSession &session, ReviewVerbs &verbs, BatchesPage &page,
                     Prompts &prompts, std::function<QDateTime()> clock, QWidget *window)
    : QObject(window),
      m_session(session),
      m_verbs(verbs),
      m_page(page),
      m_prompts(prompts),
      m_clock(std::move(clock)),
      m_window(window)
{
    connect(&page, &BatchesPage::mendAsked, this, &BatchFlow::mend);
    connect(&page, &BatchesPage::withdrawAsked, this, &BatchFlow::withdraw);
    connect(&page, &BatchesPage::takeInAsked, this, &BatchFlow::takeIn);
    connect(&page, &BatchesPage::settleAsked, this, &BatchFlow::settle);
    connect(&page, &BatchesPage::undoAsked, this, [this] {
        m_session.undo();
        took({}, {});
    });
    connect(&page, &BatchesPage::redoAsked, this, [this] {
        m_session.redo();
        took({}, {});
    });
    for (const auto signal : {&ReviewSession::undoChanged, &ReviewSession::reviewerChanged})
        connect(&session, signal, this, &BatchFlow::updateUndo);
    updateUndo();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BatchFlow::conclude);
}

BatchFlow::~BatchFlow()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

Actor BatchFlow::actor() const
{
    return {m_session.reviewer().name, m_clock()};
}

bool BatchFlow::mayClose() const
{
    return !m_page.holdsDrafts() ||
           m_prompts.confirm(m_window, tr("Mending not finished"),
                             tr("You changed the text of a quarantined record and did not import "
                                "it. Stay and go on, or discard what you typed?"),
                             tr("&Discard it"));
}

bool BatchFlow::took(const Result<void> &result, const QString &text)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return false;
    }
    m_session.refresh();
    m_page.refresh();
    m_page.tell(text);
    Q_EMIT changed();
    return true;
}

void BatchFlow::mend(QuarantineId id, const QByteArray &text)
{
    if (isRunning() || !m_verbs.ensureReviewer() || !m_verbs.settleEditor())
        return;
    const Result<MendOutcome> done = BatchDesk(m_session.project()).mend(id, text, actor());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_page.forgetDraft(id);
    switch (done->kind) {
    case MendOutcome::Kind::Imported:
        took({}, tr("Imported as %1.").arg(done->label));
        return;
    case MendOutcome::Kind::Known:
        took({}, tr("It is the same record as %1: nothing was added.").arg(done->label));
        return;
    case MendOutcome::Kind::Conflict:
        took({}, tr("Its id %1 is taken: it is among the conflicts now.").arg(done->label));
        return;
    }
}

void BatchFlow::withdraw(const Batch &batch, int approved)
{
    if (isRunning() || !m_verbs.settleEditor())
        return;
    const QString what =
        approved > 0
            ? tr("Batch %1 leaves every queue, the quota and exports, %n approved example(s) of it "
                 "too. Nothing is deleted. Why?",
                 nullptr, approved)
            : tr("Batch %1 leaves every queue, the quota and exports. Nothing is deleted. Why?");
    const std::optional<QString> reason =
        m_prompts.text(m_window, tr("Withdraw a batch"), what.arg(batch.id.number));
    if (!reason || !m_verbs.ensureReviewer())
        return;
    took(BatchDesk(m_session.project()).withdraw(batch.id, *reason, actor()),
         tr("Batch %1 is withdrawn.").arg(batch.id.number));
}

void BatchFlow::takeIn(const Batch &batch)
{
    if (isRunning() || !m_verbs.ensureReviewer() || !m_verbs.settleEditor())
        return;
    took(BatchDesk(m_session.project()).takeIn(batch.id, actor()),
         tr("Batch %1 is in again.").arg(batch.id.number));
}

bool BatchFlow::isOfBatches(const Result<QList<Event>> &action) const
{
    if (!action || action->isEmpty())
        return false;
    EventKind kind = action->first().kind;
    if (kind == EventKind::Undone) {
        const auto undone = m_session.project().events().find(action->first().undoes());
        if (!undone || !*undone)
            return false;
        kind = (*undone)->kind;
    }
    return kind == EventKind::BatchWithdrawn || kind == EventKind::ConflictSkipped ||
           kind == EventKind::Regenerated;
}

void BatchFlow::updateUndo()
{
    const ReviewDesk desk(m_session.project());
    const QString who = m_session.reviewer().name;
    const bool writable = !m_session.isReadOnly() && !who.isEmpty();
    m_page.setUndo(writable && isOfBatches(desk.undoable(who)) ? m_session.undoText() : QString(),
                   writable && isOfBatches(desk.redoable(who)) ? m_session.redoText() : QString());
}

bool BatchFlow::isMeant(qsizetype count, Settlement how) const
{
    if (count < 2)
        return count == 1;
    const int n = int(count);
    switch (how) {
    case Settlement::Rename:
        return m_prompts.confirm(m_window, tr("Import under new ids?"),
                                 tr("%n record(s) become examples of their own.", nullptr, n),
                                 tr("&Import them"));
    case Settlement::Revise:
        return m_prompts.confirm(m_window, tr("Make new revisions?"),
                                 tr("%n record(s) take the place of what the examples with their "
                                    "ids say now; earlier revisions are kept, and those examples "
                                    "are pending again. Approved ones stay as they are.",
                                    nullptr, n),
                                 tr("&Make them"));
    case Settlement::Skip:
        return m_prompts.confirm(m_window, tr("Skip these records?"),
                                 tr("%n record(s) leave the list and add nothing.", nullptr, n),
                                 tr("&Skip them"));
    }
    Q_UNREACHABLE();
}

void BatchFlow::settle(const QList<qint64> &conflicts, Settlement how)
{
    if (isRunning() || !m_verbs.settleEditor() || !isMeant(conflicts.size(), how) ||
        !m_verbs.ensureReviewer())
        return;
    m_how = how;
    m_page.tell(tr("Working…"));
    m_watcher.setFuture(QtConcurrent::run(
        [path = m_session.project().path(), conflicts, how, actor = actor()]() -> Outcome {
            const Result<std::unique_ptr<Project>> project = Project::join(path);
            return project ? BatchDesk(**project).settle(conflicts, how, actor) : project.error();
        }));
}

QString BatchFlow::summary(const SettledConflicts &outcome, Settlement how)
{
    const int done = int(outcome.settled.size());
    QStringList parts;
    if (done > 0)
        parts += how == Settlement::Rename   ? tr("%n imported under a new id.", nullptr, done)
                 : how == Settlement::Revise ? tr("%n made a new revision.", nullptr, done)
                                             : tr("%n skipped.", nullptr, done);
    if (!outcome.refused.isEmpty())
        parts += tr("%n refused: %1", nullptr, int(outcome.refused.size()))
                     .arg(outcome.refused.first().why);
    return parts.join(u' ');
}

void BatchFlow::conclude()
{
    const Outcome outcome = m_watcher.result();
    m_page.tell({});
    if (outcome)
        took({}, summary(*outcome, m_how));
    else
        Q_EMIT failed(outcome.error());
}
