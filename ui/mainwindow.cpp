// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "model/workspace/reviewsession.h"
#include "ui/dialogs/rawjsondialog.h"
#include "ui/flows/backupflow.h"
#include "ui/flows/batchflow.h"
#include "ui/flows/checkflow.h"
#include "ui/flows/decidemanyflow.h"
#include "ui/flows/draftkeeper.h"
#include "ui/flows/exportflow.h"
#include "ui/flows/fixclassflow.h"
#include "ui/flows/importflow.h"
#include "ui/pages/batchespage.h"
#include "ui/pages/datasetpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/caseview.h"
#include "ui/savedviews.h"
#include "ui/taborder.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/menurow.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(ReviewSession &session, Settings &settings, Prompts &prompts, Clock clock,
                       QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_settings(settings),
      m_prompts(prompts),
      m_clock(std::move(clock)),
      m_actions(this),
      m_keys(m_actions, settings)
{
    setAcceptDrops(true);
    createPages();
    createFlows();
    createMenus();
    connectActions();
    connectView();
    connectChecks();
    connectBatches();
    connectSession();
    createBackups();
    createFlow();
    createFinding();
    restoreState();
    updateTitle();
    const auto orderTabs = [this] { taborder::followLayout({m_row, centralWidget()}); };
    connect(m_row, &MenuRow::pageChosen, this, orderTabs);
    connect(&m_review->caseView(), &CaseView::arranged, this, orderTabs);
    orderTabs();
}

void MainWindow::createPages()
{
    m_views = new SavedViews(m_session.project(), this);
    m_row = new MenuRow(m_session, *m_views, m_actions, this);
    setMenuWidget(m_row);
    m_banner = new Banner(this);
    m_draftBar = new DraftBar(this);
    m_pages = new QStackedWidget(this);
    m_review = new ReviewPage(m_session, m_actions, m_prompts, m_settings, m_pages);
    m_dataset = new DatasetPage(m_session, m_settings, m_pages);
    m_batches = new BatchesPage(m_session.project(), m_settings, m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_review, m_dataset, m_batches})
        m_pages->addWidget(page);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_draftBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    if (m_session.isReadOnly())
        m_banner->showNotice(tr("This project is open read-only: another program uses it, its file "
                                "is protected, or a newer Rounds made it. Nothing can be decided "
                                "or edited."));
}

void MainWindow::createFlows()
{
    m_import = new ImportFlow(m_session, m_prompts, m_settings, m_clock, this);
    m_export = new ExportFlow(m_session, m_prompts, m_settings, this);
    m_check = new CheckFlow(m_session, m_row->status(), this);
    m_fixClass = new FixClassFlow(m_session, m_clock, this);
}

void MainWindow::connectActions()
{
    connect(m_actions.newProject, &QAction::triggered, this, &MainWindow::newProjectAsked);
    connect(m_actions.openProject, &QAction::triggered, this, &MainWindow::openProjectAsked);
    connect(m_actions.importBatch, &QAction::triggered, this, [this] { importFiles({}); });
    connect(m_actions.exportDataset, &QAction::triggered, this, &MainWindow::exportDataset);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.rawJson, &QAction::triggered, this, &MainWindow::showRawJson);
    connect(m_row, &MenuRow::pageChosen, this, &MainWindow::showPage);
    connect(m_row, &MenuRow::queueChosen, this, &MainWindow::takeQueue);
    connect(m_row, &MenuRow::searchLeft, this, &MainWindow::leaveSearch);
    connect(m_review, &ReviewPage::importAsked, this, [this] { importFiles({}); });
    connect(m_batches, &BatchesPage::importAsked, this, [this] { importFiles({}); });
    connect(m_dataset, &DatasetPage::importAsked, this, [this] { importFiles({}); });
    connect(m_import, &ImportFlow::finished, m_batches, &BatchesPage::refresh);
    connect(m_import, &ImportFlow::batchesAsked, m_actions.batchesPage, &QAction::trigger);
    m_actions.importBatch->setEnabled(!m_session.isReadOnly());
}

void MainWindow::connectSession()
{
    connect(&m_session, &ReviewSession::failed, this, [this](const Error &error) {
        m_review->verbs().catchUp();
        showFailure(error);
    });
    connect(m_batches, &BatchesPage::failed, this, &MainWindow::showFailure);
    connect(&m_review->verbs(), &ReviewVerbs::problem, this, &MainWindow::showFailure);
    connect(&m_review->verbs(), &ReviewVerbs::editHeld, this, [this](const Error &error) {
        m_banner->showError(error, tr("&Try again"), [this] { m_review->verbs().retryUnsaved(); });
    });
    for (const auto signal : {&ReviewSession::currentChanged, &ReviewSession::currentUpdated}) {
        connect(&m_session, signal, this, &MainWindow::updateTitle);
        // Whatever went wrong before is over, unless an edit is still held.
        connect(&m_session, signal, m_banner, [this] {
            if (!m_review->verbs().holdsUnsaved())
                m_banner->dismiss();
        });
    }
}

void MainWindow::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_review->setActive(page == 0);
    m_review->setUndoes(page <= 1);
}

void MainWindow::takeQueue(Queue queue, const QString &searchText)
{
    if (m_review->verbs().settleEditor())
        m_session.setQueue(queue, m_session.category(), searchText);
    rememberSearch();
    m_row->follow();
}

void MainWindow::leaveSearch()
{
    m_review->caseView().setFocus(Qt::OtherFocusReason);
    m_row->follow();
}

void MainWindow::importFiles(const QStringList &files)
{
    if (m_review->verbs().settleEditor())
        m_check->giveWay([this, files] {
            m_import->start(files);
            resumeChecks();
        });
}

void MainWindow::importSamples()
{
    QStringList files;
    const QDir samples(u":/samples"_s);
    for (const QFileInfo &file : samples.entryInfoList(QDir::Files, QDir::Name))
        files += file.filePath();
    m_check->giveWay([this, files] {
        m_import->run({files, {}, OnConflict::Rename});
        resumeChecks();
    });
}

void MainWindow::exportDataset()
{
    if (m_review->verbs().settleEditor())
        m_check->giveWay([this] {
            m_export->start();
            resumeChecks();
        });
}

void MainWindow::showRawJson()
{
    const JsonPointer place = m_review->caseView().focusedPlace();
    if (!m_review->verbs().settleEditor())
        return;
    const CurrentExample &current = m_session.current();
    auto *dialog = new RawJsonDialog(current.example, current.summary.label, m_session.isReadOnly(),
                                     place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RawJsonDialog::patched, &m_review->verbs(), &ReviewVerbs::applyPatch);
    dialog->open();
}

void MainWindow::showFailure(const Error &error)
{
    m_banner->showError(error);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (m_session.current().isValid())
        parts += m_session.current().summary.label;
    parts += QFileInfo(m_session.project().path()).completeBaseName();
    parts += m_session.isReadOnly() ? tr("Rounds (read-only)") : tr("Rounds");
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_import->isRunning() || m_export->isRunning() || m_fixClass->isRunning() ||
        m_batch->isRunning() || m_decideMany->isRunning() || !m_batch->mayClose() ||
        !m_review->verbs().settleEditor()) {
        event->ignore();
        return;
    }
    saveState();
    m_drafts->forgetAll();
    m_session.endSession();
    if (!m_backup->prepareClose()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // Refused at once, not silently after the drop: addresses of the network.
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_session.isReadOnly() && std::ranges::any_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    event->acceptProposedAction();
    if (!files.isEmpty())
        importFiles(files);
}
