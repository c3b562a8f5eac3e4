// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/exportflow.h"

#include "model/workspace/reviewsession.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/widgets/jobpace.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QtConcurrent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

using Outcome = Result<std::optional<ExportReport>>;

Outcome written(QPromise<Outcome> &promise, const QString &path, const QString &folder,
                const CancelFlag &cancelled)
{
    const Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project)
        return project.error();
    promise.setProgressRange(0, JobDialog::wholeProgress);
    const JobPace pace;
    return NativeExport(**project).run(folder, [&](const ExportProgress &progress) {
        const double share =
            progress.total > 0 ? double(progress.done) / double(progress.total) : 1;
        promise.setProgressValueAndText(int(share * JobDialog::wholeProgress),
                                        pace.ofExamples(progress.done, progress.total));
        return !cancelled->load();
    });
}

QString checksums(const ExportReport &report)
{
    QStringList lines;
    for (const ExportedFile &file : report.files)
        lines += QString::fromLatin1(file.sha256.toHex()) + u"  "_s + file.path;
    return lines.join(u'\n');
}

} // namespace

ExportFlow::ExportFlow(ReviewSession &session, Prompts &prompts, Settings &settings,
                       QWidget *window)
    : QObject(window),
      m_session(session),
      m_prompts(prompts),
      m_settings(settings),
      m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportFlow::conclude);
}

ExportFlow::~ExportFlow()
{
    if (m_cancel)
        m_cancel->store(true);
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ExportFlow::start()
{
    if (isRunning())
        return;
    const QString folder = m_prompts.openFolder(
        m_window, tr("Choose a new or empty folder for the data set"), m_settings.folder());
    if (!folder.isEmpty())
        run(folder);
}

void ExportFlow::run(const QString &folder)
{
    m_settings.setFolder(QFileInfo(folder).absolutePath());
    m_dialog = new JobDialog(tr("Exporting…"), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->follow(m_watcher);
    m_cancel = m_dialog->cancelFlag();
    m_watcher.setFuture(QtConcurrent::run(
        [path = m_session.project().path(), folder, cancel = m_cancel](QPromise<Outcome> &promise) {
            promise.addResult(written(promise, path, folder, cancel));
        }));
    m_dialog->open();
}

void ExportFlow::conclude()
{
    const Outcome outcome = m_watcher.result();
    if (m_dialog && !outcome)
        m_dialog->finish(tr("Nothing was exported."), outcome.error().message);
    else if (m_dialog && !*outcome)
        m_dialog->finish(tr("Cancelled. Nothing was exported."), {});
    else if (m_dialog)
        offer(**outcome);
    Q_EMIT finished();
}

void ExportFlow::offer(const ExportReport &report)
{
    m_dialog->finish(tr("%n example(s) exported.", nullptr, int(report.records())),
                     summary(report));
    const QString folder = report.folder;
    const QString sums = checksums(report);
    connect(m_dialog->addButton(tr("&Open folder")), &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(m_dialog->addButton(tr("Copy chec&ksum")), &QPushButton::clicked, this,
            [sums] { QGuiApplication::clipboard()->setText(sums); });
}

QString ExportFlow::summary(const ExportReport &report)
{
    const QLocale locale;
    QStringList lines{tr("Folder: %1").arg(report.folder)};
    for (const ExportedFile &file : report.files)
        lines += tr("%1: %2 examples, %3")
                     .arg(file.path, locale.toString(file.records),
                          locale.formattedDataSize(file.bytes));
    QMap<QString, int> reasons;
    for (const ExcludedExample &excluded : report.excluded)
        ++reasons[excluded.why];
    if (!reasons.isEmpty())
        lines += tr("Left out:");
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        lines += tr("   %1: %2").arg(reason.key(), locale.toString(reason.value()));
    return lines.join(u'\n');
}
