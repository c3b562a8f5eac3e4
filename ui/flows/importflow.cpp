// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/importflow.h"

#include "model/workspace/reviewsession.h"
#include "ui/settings.h"
#include "ui/widgets/jobpace.h"

#include <QFileInfo>
#include <QPromise>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace {

struct ImportJob
{
    QString project;
    ImportChoice choice;
    QString reviewer;
    QDateTime now;
    CancelFlag cancelled;
};

/// On the worker's thread, with the worker's own connection.
void work(QPromise<ImportOutcome> &promise, const ImportJob &job)
{
    ImportOutcome outcome;
    const Result<std::unique_ptr<Project>> project = Project::open(job.project);
    if (!project)
        outcome.refused += {QFileInfo(job.project).fileName(), project.error()};
    promise.setProgressRange(0, JobDialog::wholeProgress);
    const QStringList files = project ? job.choice.files : QStringList();
    for (const QString &file : files) {
        const JobPace pace;
        const auto proceed = [&](const ImportProgress &progress) {
            const double share =
                progress.totalBytes > 0 ? double(progress.bytes) / double(progress.totalBytes) : 1;
            promise.setProgressValueAndText(
                int(share * JobDialog::wholeProgress),
                QFileInfo(file).fileName() + u": "_s +
                    pace.ofBytes(progress.bytes, progress.totalBytes, progress.records));
            return !job.cancelled->load();
        };
        BatchImport import(**project,
                           {job.choice.category, job.choice.onConflict, job.reviewer, job.now});
        Result<std::optional<ImportReport>> report = import.run(file, proceed);
        if (!report)
            outcome.refused += {QFileInfo(file).fileName(), report.error()};
        else if (*report)
            outcome.reports += **report;
        outcome.cancelled |= report && !*report;
        if (outcome.cancelled)
            break;
    }
    promise.addResult(outcome);
}

} // namespace

ImportFlow::ImportFlow(ReviewSession &session, Prompts &prompts, Settings &settings,
                       std::function<QDateTime()> clock, QWidget *window)
    : QObject(window),
      m_session(session),
      m_prompts(prompts),
      m_settings(settings),
      m_clock(std::move(clock)),
      m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportFlow::conclude);
}

ImportFlow::~ImportFlow()
{
    if (m_cancel)
        m_cancel->store(true);
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ImportFlow::start(const QStringList &files)
{
    if (isRunning() || m_session.isReadOnly())
        return;
    ImportChoice proposal{files, {}, OnConflict::List};
    if (files.isEmpty()) {
        proposal.files =
            m_prompts.openFiles(m_window, tr("Choose batches to import"), m_settings.folder());
        if (proposal.files.isEmpty())
            return;
    }
    m_settings.setFolder(QFileInfo(proposal.files.first()).absolutePath());
    if (const std::optional<ImportChoice> choice = m_prompts.import(m_window, proposal))
        run(*choice);
}

void ImportFlow::run(const ImportChoice &choice)
{
    m_dialog = new JobDialog(tr("Importing…"), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->follow(m_watcher);
    m_cancel = m_dialog->cancelFlag();
    const ImportJob job{m_session.project().path(), choice, m_session.reviewer().name, m_clock(),
                        m_cancel};
    m_watcher.setFuture(
        QtConcurrent::run([job](QPromise<ImportOutcome> &promise) { work(promise, job); }));
    m_dialog->open();
}

void ImportFlow::conclude()
{
    const ImportOutcome outcome = m_watcher.result();
    m_session.refresh();
    if (m_dialog) {
        m_dialog->finish(headline(outcome), summary(outcome));
        if (!outcome.reports.isEmpty()) {
            const QPushButton *show = m_dialog->addButton(tr("Show &batches"));
            connect(show, &QPushButton::clicked, this, &ImportFlow::batchesAsked);
            connect(show, &QPushButton::clicked, m_dialog, &QDialog::accept);
        }
    }
    Q_EMIT finished();
}

QString ImportFlow::headline(const ImportOutcome &outcome)
{
    int imported = 0;
    for (const ImportReport &report : outcome.reports)
        imported += report.batch.imported;
    if (outcome.cancelled && imported == 0)
        return tr("Cancelled. Nothing was imported.");
    if (outcome.cancelled)
        return tr("Cancelled after %n example(s). The file that was being read left nothing.",
                  nullptr, imported);
    if (outcome.reports.isEmpty())
        return tr("Nothing was imported.");
    return tr("%n example(s) imported.", nullptr, imported);
}

QString ImportFlow::summary(const ImportOutcome &outcome)
{
    QStringList lines;
    for (const ImportReport &report : outcome.reports) {
        const Batch &batch = report.batch;
        QStringList parts{tr("%n imported", nullptr, batch.imported)};
        if (batch.duplicates > 0)
            parts += tr("%n known already", nullptr, batch.duplicates);
        if (report.withdrawn > 0)
            parts += tr("%n of them in a batch that was withdrawn", nullptr, report.withdrawn);
        if (batch.conflicts > 0)
            parts += tr("%n with an id that is taken", nullptr, batch.conflicts);
        if (batch.quarantined > 0)
            parts += tr("%n quarantined", nullptr, batch.quarantined);
        lines += tr("%1: %2.").arg(batch.fileName, parts.join(u", "_s));
    }
    for (const ImportOutcome::Refused &refused : outcome.refused)
        lines += tr("%1: %2").arg(refused.file, refused.error.message);
    return lines.join(u'\n');
}
