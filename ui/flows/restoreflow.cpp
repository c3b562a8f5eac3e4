// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/restoreflow.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

RestoreFlow::RestoreFlow(const QString &project, QObject *parent)
    : QObject(parent), m_project(project)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RestoreFlow::conclude);
}

RestoreFlow::~RestoreFlow()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
    delete m_dialog;
}

void RestoreFlow::start(const QString &backup, const QDateTime &now)
{
    m_dialog = new JobDialog(tr("Restoring…"), nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setCancellable(false);
    m_dialog->follow(m_watcher);
    m_watcher.setFuture(
        QtConcurrent::run([project = m_project, backup, now](QPromise<Outcome> &promise) {
            promise.addResult(Restore::run(backup, project, Restore::Existing::Replace, now));
        }));
    m_dialog->open();
}

void RestoreFlow::conclude()
{
    const Outcome outcome = m_watcher.result();
    if (m_dialog && !outcome)
        m_dialog->finish(tr("Nothing was restored. The project is as it was."),
                         outcome.error().message);
    else if (m_dialog)
        m_dialog->finish(tr("%1 is restored.").arg(QFileInfo(m_project).fileName()),
                         outcome->setAside.isEmpty()
                             ? QString()
                             : tr("What was there before is kept as\n%1").arg(outcome->setAside));
    Q_EMIT finished();
}
