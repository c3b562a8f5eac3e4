// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/decidemanyflow.h"

#include "model/workspace/reviewsession.h"
#include "ui/dialogs/decidemanydialog.h"
#include "ui/widgets/jobpace.h"

#include <QPromise>
#include <QtConcurrent>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ManyJob
{
    QString project;
    ManyDecision many;
    QList<ExampleId> examples;
    Actor actor;
    bool preview = true;
    CancelFlag cancelled;
};

Result<QList<ManyResult>> done(QPromise<Result<QList<ManyResult>>> &promise, const ManyJob &job)
{
    const Result<std::unique_ptr<Project>> project = Project::join(job.project);
    if (!project)
        return project.error();
    promise.setProgressRange(0, JobDialog::wholeProgress);
    const JobPace pace;
    const ReviewDesk::Proceed proceed = [&](int count, int total) {
        const double share = total > 0 ? double(count) / total : 1;
        promise.setProgressValueAndText(int(share * JobDialog::wholeProgress),
                                        pace.ofExamples(count, total));
        return !job.cancelled->load();
    };
    ReviewDesk desk(**project);
    return job.preview ? desk.previewMany(job.many, job.examples, job.actor, proceed)
                       : desk.decideMany(job.many, job.examples, job.actor, proceed);
}

} // namespace

DecideManyFlow::DecideManyFlow(ReviewSession &session, std::function<QDateTime()> clock,
                               QWidget *window)
    : QObject(window), m_session(session), m_clock(std::move(clock)), m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DecideManyFlow::conclude);
    connect(&m_undo, &QFutureWatcherBase::finished, this, &DecideManyFlow::concludeUndo);
}

DecideManyFlow::~DecideManyFlow()
{
    if (m_cancel)
        m_cancel->store(true);
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    m_undo.disconnect(this);
    m_undo.waitForFinished();
}

void DecideManyFlow::start(const ManyDecision &many, const QList<ExampleId> &examples)
{
    if (isRunning() || m_session.isReadOnly() || examples.isEmpty())
        return;
    m_many = many;
    m_examples = examples;
    launch(true, tr("Looking at %n example(s)…", nullptr, int(examples.size())));
}

void DecideManyFlow::launch(bool preview, const QString &title)
{
    m_isPreview = preview;
    m_dialog = new JobDialog(title, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->follow(m_watcher);
    m_cancel = m_dialog->cancelFlag();
    const ManyJob job{m_session.project().path(),
                      m_many,
                      m_examples,
                      {m_session.reviewer().name, m_clock()},
                      preview,
                      m_cancel};
    m_watcher.setFuture(QtConcurrent::run(
        [job](QPromise<Outcome> &promise) { promise.addResult(done(promise, job)); }));
    if (!preview)
        return m_dialog->open();
    // A short look needs no window of its own.
    constexpr int patience = 400;
    QTimer::singleShot(patience, m_dialog, [this] {
        if (isRunning())
            m_dialog->open();
    });
}

void DecideManyFlow::conclude()
{
    const Outcome outcome = m_watcher.result();
    if (!m_isPreview) {
        tell(outcome);
        return;
    }
    const bool left = m_cancel->load();
    if (m_dialog) {
        m_dialog->hide();
        m_dialog->deleteLater();
    }
    if (outcome && !left) {
        ask(*outcome);
        return;
    }
    if (!outcome && !left)
        Q_EMIT failed(outcome.error());
    Q_EMIT finished();
}

void DecideManyFlow::undo(bool redo)
{
    if (isRunning() || m_session.isReadOnly())
        return;
    m_dialog = new JobDialog(redo ? tr("Doing it again…") : tr("Taking it back…"), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setCancellable(false);
    const Actor actor{m_session.reviewer().name, m_clock()};
    m_undo.setFuture(QtConcurrent::run(
        [path = m_session.project().path(), actor, redo]() -> Result<ExampleSummary> {
            const Result<std::unique_ptr<Project>> project = Project::join(path);
            if (!project)
                return project.error();
            ReviewDesk desk(**project);
            return redo ? desk.redo(actor) : desk.undo(actor);
        }));
    m_dialog->open();
}

void DecideManyFlow::concludeUndo()
{
    const Result<ExampleSummary> outcome = m_undo.result();
    m_session.refresh();
    if (m_dialog && outcome) {
        m_dialog->finish({}, {});
        m_dialog->close();
    } else if (m_dialog) {
        m_dialog->finish(tr("Nothing was changed."), outcome.error().message);
    }
    Q_EMIT finished();
}

void DecideManyFlow::ask(const QList<ManyResult> &preview)
{
    auto *dialog = new DecideManyDialog(m_many, preview, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DecideManyDialog::chosen, this, &DecideManyFlow::run);
    connect(dialog, &QDialog::rejected, this, &DecideManyFlow::finished);
    dialog->open();
}

/// Those that the preview refused too: what stands in their way is judged anew, as of now.
void DecideManyFlow::run(const ManyDecision &many)
{
    m_many = many;
    launch(false, tr("Deciding…"));
}

void DecideManyFlow::tell(const Outcome &outcome)
{
    m_session.refresh();
    if (m_dialog && !outcome)
        m_dialog->finish(tr("Nothing was changed."), outcome.error().message);
    else if (m_dialog) {
        const auto refused = std::ranges::count_if(*outcome, &ManyResult::isRefused);
        m_dialog->finish(tr("%1: %n example(s).", nullptr, int(outcome->size() - refused))
                             .arg(DecideManyDialog::verb(m_many)),
                         summary(*outcome));
    }
    Q_EMIT finished();
}

QString DecideManyFlow::summary(const QList<ManyResult> &results)
{
    constexpr qsizetype mostNamed = 12;
    QList<ManyResult> refused;
    std::ranges::copy_if(results, std::back_inserter(refused), &ManyResult::isRefused);
    QStringList lines;
    if (!refused.isEmpty())
        lines += tr("%n refused:", nullptr, int(refused.size()));
    for (const ManyResult &one : refused.first(qMin(refused.size(), mostNamed)))
        lines += tr("%1: %2").arg(one.label, one.refusal);
    if (refused.size() > mostNamed)
        lines += tr("and %n more", nullptr, int(refused.size() - mostNamed));
    return lines.join(u'\n');
}
