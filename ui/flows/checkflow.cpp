// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/checkflow.h"

#include "model/workspace/reviewsession.h"
#include "ui/widgets/jobstatus.h"

#include <QLocale>
#include <QPromise>
#include <QtConcurrent>

namespace {

using Outcome = Result<CheckReport>;

QString progressText(const CheckProgress &progress)
{
    const QLocale locale;
    if (progress.stage == CheckProgress::Stage::Dataset)
        return CheckFlow::tr("Comparing %1 of %2")
            .arg(locale.toString(progress.done), locale.toString(progress.total));
    return CheckFlow::tr("Checking %1 of %2")
        .arg(locale.toString(progress.done), locale.toString(progress.total));
}

/// On the worker's thread, with the worker's own connection.
Outcome checked(QPromise<Outcome> &promise, const QString &path, const CancelFlag &cancelled)
{
    const Result<std::unique_ptr<Project>> project = Project::join(path);
    if (!project)
        return project.error();
    promise.setProgressRange(0, JobDialog::wholeProgress);
    return CheckJob(**project).run([&](const CheckProgress &progress) {
        const double share =
            progress.total > 0 ? double(progress.done) / double(progress.total) : 0;
        promise.setProgressValueAndText(int(share * JobDialog::wholeProgress),
                                        progressText(progress));
        return !cancelled->load();
    });
}

} // namespace

CheckFlow::CheckFlow(ReviewSession &session, JobStatus &status, QObject *parent)
    : QObject(parent), m_session(session), m_status(status)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CheckFlow::conclude);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, &CheckFlow::showProgress);
    connect(&m_status, &JobStatus::cancelled, this, &CheckFlow::cancel);
}

CheckFlow::~CheckFlow()
{
    cancel();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void CheckFlow::start()
{
    if (m_session.isReadOnly())
        return;
    m_again = isRunning();
    if (m_again)
        return;
    const Result<bool> needed = CheckJob::isNeeded(m_session.project());
    if (!needed)
        Q_EMIT failed(needed.error());
    else if (*needed)
        run();
}

void CheckFlow::run()
{
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(
        [path = m_session.project().path(), cancel = m_cancel](QPromise<Outcome> &promise) {
            promise.addResult(checked(promise, path, cancel));
        }));
}

void CheckFlow::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
}

void CheckFlow::giveWay(std::function<void()> then)
{
    if (!isRunning()) {
        then();
        return;
    }
    m_then = std::move(then);
    cancel();
}

void CheckFlow::showProgress(const QString &text)
{
    m_status.showProgress(text, m_watcher.progressValue(), JobDialog::wholeProgress);
}

void CheckFlow::conclude()
{
    m_status.finish();
    const Outcome outcome = m_watcher.result();
    m_session.refreshFindings();
    if (!outcome)
        Q_EMIT failed(outcome.error());
    Q_EMIT finished();
    // Who needs the project for himself starts the checks again when he is done.
    if (const auto then = std::exchange(m_then, {}))
        then();
    else if (std::exchange(m_again, false))
        start();
}
