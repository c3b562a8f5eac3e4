// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/backupflow.h"

#include "model/workspace/reviewsession.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QtConcurrent>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes workBetweenBackups{30};
/// Small projects are copied before anybody could read a dialog.
constexpr std::chrono::milliseconds untilDialog{250};

} // namespace

BackupFlow::BackupFlow(ReviewSession &session, std::function<QDateTime()> clock, QWidget *window)
    : QObject(window),
      m_session(session),
      m_clock(std::move(clock)),
      m_window(window),
      m_timer(new QTimer(this)),
      m_covered(head())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackupFlow::conclude);
    connect(m_timer, &QTimer::timeout, this, [this] { start(BackupReason::Work); });
    m_timer->setObjectName(u"backupTimer"_s);
    m_timer->start(workBetweenBackups);
}

BackupFlow::~BackupFlow()
{
    if (m_cancel)
        m_cancel->store(true);
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

/// The end of a session alone is no work that a backup would miss.
QByteArray BackupFlow::head() const
{
    const Result<Event> newest = m_session.project().events().head();
    if (!newest)
        return {};
    return newest->kind == EventKind::SessionEnded ? newest->previousHash : newest->hash;
}

void BackupFlow::start(BackupReason reason)
{
    if (m_session.isReadOnly())
        return;
    if (isRunning())
        m_next = reason;
    else
        run(reason, BackupJob::When::Changed);
}

void BackupFlow::startAsked()
{
    if (isRunning() || m_dialog)
        return;
    showDialog(tr("Backing up…"));
    run(BackupReason::Asked, BackupJob::When::Always);
    m_dialog->open();
}

void BackupFlow::run(BackupReason reason, BackupJob::When when)
{
    m_reason = reason;
    m_running = head();
    m_cancel = m_dialog ? m_dialog->cancelFlag() : std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([path = m_session.project().path(), now = m_clock(),
                                           cancel = m_cancel, reason,
                                           when](QPromise<Outcome> &promise) {
        promise.setProgressRange(0, JobDialog::wholeProgress);
        promise.addResult(BackupJob::run(path, reason, when, now, [&](int done, int total) {
            promise.setProgressValue(int(qint64(done) * JobDialog::wholeProgress / qMax(1, total)));
            return !cancel->load();
        }));
    }));
}

void BackupFlow::showDialog(const QString &title)
{
    m_dialog = new JobDialog(title, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->follow(m_watcher);
}

bool BackupFlow::prepareClose()
{
    const bool changed = m_covered != head() || isRunning();
    if (m_waived || m_session.isReadOnly() || !changed)
        return true;
    if (m_closing)
        return false;
    m_closing = true;
    delete m_dialog;
    showDialog(tr("Backing up before closing…"));
    offerToCloseWithout();
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (std::exchange(m_closing, false) && !m_waived)
            Q_EMIT stayed();
    });
    if (!isRunning())
        run(BackupReason::Close, BackupJob::When::Changed);
    QTimer::singleShot(untilDialog, m_dialog, &QDialog::open);
    return false;
}

void BackupFlow::offerToCloseWithout()
{
    connect(m_dialog->addButton(tr("Close &without a backup")), &QPushButton::clicked, this,
            [this] {
                m_waived = true;
                m_closing = false;
                Q_EMIT readyToClose();
            });
}

void BackupFlow::conclude()
{
    const Outcome outcome = m_watcher.result();
    if (outcome && !outcome->cancelled)
        m_covered = m_running;
    if (m_closing)
        concludeClose(outcome);
    else if (m_reason == BackupReason::Asked)
        concludeAsked(outcome);
    else if (!outcome)
        Q_EMIT failed(outcome.error());
    if (!isRunning() && m_next)
        run(*std::exchange(m_next, std::nullopt), BackupJob::When::Changed);
    Q_EMIT finished();
}

void BackupFlow::concludeAsked(const Outcome &outcome)
{
    if (!m_dialog)
        return;
    if (!outcome) {
        m_dialog->finish(tr("No backup was made."), outcome.error().message);
        return;
    }
    if (!outcome->made) {
        m_dialog->finish(tr("Cancelled. No backup was made."), {});
        return;
    }
    const QFileInfo file(outcome->made->path);
    m_dialog->finish(
        tr("The project is backed up."),
        tr("%1, %2\nFolder: %3")
            .arg(file.fileName(), QLocale().formattedDataSize(outcome->made->bytes), file.path()));
    connect(m_dialog->addButton(tr("&Open folder")), &QPushButton::clicked, this,
            [folder = file.path()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void BackupFlow::concludeClose(const Outcome &outcome)
{
    m_next.reset();
    if (!outcome) {
        m_dialog->finish(tr("No backup could be made. The project itself is on disk."),
                         outcome.error().message);
        m_dialog->open();
    } else if (m_dialog->cancelFlag()->load()) {
        m_dialog->done(QDialog::Rejected); // The person stays.
        m_dialog->deleteLater();
    } else if (m_covered != head()) {
        m_cancel = m_dialog->cancelFlag();
        run(BackupReason::Close, BackupJob::When::Changed);
    } else {
        m_closing = false;
        m_dialog->done(QDialog::Accepted);
        m_dialog->deleteLater();
        Q_EMIT readyToClose();
    }
}
