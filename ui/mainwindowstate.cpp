// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The menus of the window, its backups, and what it remembers.
#include "model/workspace/reviewsession.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/flows/backupflow.h"
#include "ui/flows/checkflow.h"
#include "ui/flows/importflow.h"
#include "ui/mainwindow.h"
#include "ui/pages/batchespage.h"
#include "ui/pages/datasetpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/languagemenu.h"
#include "ui/widgets/menurow.h"

#include <QAction>
#include <QFileInfo>
#include <QMenuBar>

using namespace Qt::StringLiterals;

void MainWindow::createMenus()
{
    QMenuBar *bar = m_row->menus();
    QMenu *project = bar->addMenu(tr("&Project"));
    project->addActions({m_actions.newProject, m_actions.openProject});
    createRecentMenu(project->addMenu(tr("&Recent")));
    project->addSeparator();
    project->addActions({m_actions.importBatch, m_actions.exportDataset});
    project->addAction(m_actions.checks);
    project->addSeparator();
    project->addActions({m_actions.backUpNow, m_actions.restoreBackup});
    project->addSeparator();
    project->addAction(m_actions.quit);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({m_actions.undo, m_actions.redo});
    edit->addSeparator();
    edit->addActions({m_actions.edit, m_actions.rawJson});
    edit->addSeparator();
    edit->addActions({m_actions.search, m_actions.nextHit, m_actions.previousHit});
    edit->addActions({m_actions.saveView, m_actions.manageViews});
    edit->addSeparator();
    edit->addActions({m_actions.goToId, m_actions.commandPalette});
    edit->addSeparator();
    edit->addActions({m_actions.reviewer, m_actions.endSession, m_actions.changeKeys});

    QMenu *example = bar->addMenu(tr("E&xample"));
    example->addActions({m_actions.approve, m_actions.saveAndApprove, m_actions.reject,
                         m_actions.secondOpinion, m_actions.reopen});
    example->addSeparator();
    example->addActions({m_actions.flag, m_actions.comment});
    example->addSeparator();
    example->addActions({m_actions.markRight, m_actions.markWrong, m_actions.markUnsure});
    example->addSeparator();
    example->addActions({m_actions.next, m_actions.previous});
    example->addSeparator();
    example->addActions({m_actions.nextFinding, m_actions.previousFinding, m_actions.fixFinding,
                         m_actions.waiveFinding});
    example->addSeparator();
    example->addAction(m_actions.compare);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({m_actions.reviewPage, m_actions.datasetPage, m_actions.batchesPage});
    view->addSeparator();
    view->addActions(
        {m_actions.queueList, m_actions.findings, m_actions.history, m_actions.guideline});
    view->addSeparator();
    QMenu *size = view->addMenu(tr("&Text size"));
    size->addActions({m_actions.largerText, m_actions.smallerText, m_actions.normalText});
    createAppearanceMenu(view->addMenu(tr("&Appearance")));
    auto *language = new LanguageMenu(m_settings, m_prompts, this);
    connect(language, &LanguageMenu::restartAsked, this, &MainWindow::restartAsked);
    view->addMenu(language);
    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({m_actions.guide, m_actions.shortcuts});
    help->addSeparator();
    help->addAction(m_actions.about);
}

void MainWindow::createRecentMenu(QMenu *menu)
{
    const QString current = QFileInfo(m_session.project().path()).absoluteFilePath();
    for (const QString &path : m_settings.recentProjects()) {
        if (path == current)
            continue;
        // An ampersand in a file's name is no mnemonic.
        const QString name = QFileInfo(path).completeBaseName().replace(u'&', u"&&"_s);
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, path] { Q_EMIT projectChosen(path); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void MainWindow::createBackups()
{
    m_backup = new BackupFlow(m_session, m_clock, this);
    connect(m_import, &ImportFlow::finished, m_backup,
            [this] { m_backup->start(BackupReason::Import); });
    connect(m_backup, &BackupFlow::failed, this, &MainWindow::showFailure);
    connect(m_backup, &BackupFlow::stayed, this, &MainWindow::stayed);
    connect(m_backup, &BackupFlow::readyToClose, this, [this] {
        if (close())
            Q_EMIT closed();
    });
    connect(m_actions.backUpNow, &QAction::triggered, m_backup, &BackupFlow::startAsked);
    connect(m_actions.restoreBackup, &QAction::triggered, this, &MainWindow::showBackups);
}

bool MainWindow::isClosing() const
{
    return m_backup->isClosing();
}

bool MainWindow::closeForRestore()
{
    m_backup->waive(true);
    const bool gone = close();
    m_backup->waive(gone);
    return gone;
}

void MainWindow::showBackups()
{
    if (!m_review->verbs().settleEditor())
        return;
    auto *dialog = new RestoreDialog(m_session.project().path(),
                                     ProjectFacts::read(m_session.project().database()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto backup = dialog->chosen();
        if (backup && m_prompts.confirm(this, tr("Restore this backup?"), dialog->consequence(),
                                        tr("&Restore")))
            Q_EMIT restoreAsked(backup->path);
    });
    dialog->open();
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(1366, 768);
    m_review->restoreState();
}

void MainWindow::restorePlace()
{
    const Settings::Place place = m_settings.place(m_session.project().path());
    m_session.setQueue(place.queue, place.category);
    if (!place.example.isEmpty() && place.example != m_session.current().summary.label)
        m_session.openLabel(place.example);
    m_row->setPage(place.page);
    m_check->start();
    offerDrafts();
}

void MainWindow::savePlace()
{
    m_settings.setPlace(m_session.project().path(),
                        {m_row->page(), m_session.queue(), m_session.category(),
                         m_session.current().summary.label});
    m_settings.sync();
}

void MainWindow::saveState()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_review->saveState();
    m_dataset->saveState();
    m_batches->saveState();
    savePlace();
}
