// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What the window does about finding, comparing and deciding many.
#include "ui/dialogs/textdialog.h"
#include "ui/dialogs/viewsdialog.h"
#include "ui/findingsguide.h"
#include "ui/flows/checkflow.h"
#include "ui/flows/compareflow.h"
#include "ui/flows/decidemanyflow.h"
#include "ui/itemmodels/findinglistmodel.h"
#include "ui/mainwindow.h"
#include "ui/pages/datasetpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/findingspanel.h"
#include "ui/savedviews.h"
#include "ui/widgets/menurow.h"
#include "ui/widgets/searchbox.h"

#include <QAction>

using namespace Qt::StringLiterals;

void MainWindow::createFinding()
{
    m_compare = new CompareFlow(m_session, this);
    connect(m_compare, &CompareFlow::placeAsked, this, &MainWindow::showPlace);
    connect(m_compare, &CompareFlow::failed, this, &MainWindow::showFailure);
    connect(m_review, &ReviewPage::compareAsked, this, &MainWindow::compareCurrent);
    connect(m_review, &ReviewPage::revisionAsked, m_compare, &CompareFlow::compareRevision);
    m_decideMany = new DecideManyFlow(m_session, m_clock, this);
    connect(m_decideMany, &DecideManyFlow::failed, this, &MainWindow::showFailure);
    connect(m_decideMany, &DecideManyFlow::finished, m_check, &CheckFlow::start);
    connect(&m_review->verbs(), &ReviewVerbs::undoOfManyAsked, this,
            [this](bool redo) { m_check->giveWay([this, redo] { m_decideMany->undo(redo); }); });
    connect(m_dataset, &DatasetPage::decideAsked, this, &MainWindow::decideMany);
    connect(m_dataset, &DatasetPage::compareAsked, m_compare, &CompareFlow::compareTwo);
    connect(m_row, &MenuRow::datasetSearchAsked, m_dataset, &DatasetPage::focusSearch);
    connect(m_row, &MenuRow::exampleAsked, this, &MainWindow::openExample);
    connect(m_actions.saveView, &QAction::triggered, this, &MainWindow::saveView);
    connect(m_actions.manageViews, &QAction::triggered, this, &MainWindow::showViews);
    connect(&m_session, &ReviewSession::queueChanged, this, [this] {
        m_actions.saveView->setEnabled(!m_session.isReadOnly() &&
                                       !m_session.searchText().isEmpty());
    });
    m_actions.saveView->setEnabled(false);
    m_row->searchBox().setRecent(m_settings.recentSearches());
}

void MainWindow::decideMany(const ManyDecision &many, const QList<ExampleId> &examples)
{
    if (m_review->verbs().ensureReviewer() && m_review->verbs().settleEditor())
        m_check->giveWay([this, many, examples] { m_decideMany->start(many, examples); });
}

void MainWindow::rememberSearch()
{
    if (!m_session.searchProblem().isEmpty())
        return;
    m_settings.addSearch(m_session.searchText());
    m_row->searchBox().setRecent(m_settings.recentSearches());
}

void MainWindow::saveView()
{
    const QString search = m_session.searchText();
    auto *dialog =
        new TextDialog(tr("Save this search"), tr("&Name for \u201C%1\u201D:").arg(search), this);
    dialog->setObjectName(u"saveViewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, search] {
        if (const Result<void> saved = m_views->add(dialog->text(), search); !saved)
            showFailure(saved.error());
    });
    dialog->open();
}

void MainWindow::showViews()
{
    auto *dialog = new ViewsDialog(*m_views, m_session.isReadOnly(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewsDialog::useAsked, this,
            [this](ViewId id) { takeQueue(Queue::All, m_views->find(id).query); });
    dialog->open();
}

void MainWindow::compareCurrent()
{
    if (!m_review->verbs().settleEditor())
        return;
    const FindingsPanel &panel = m_review->findings().panel();
    const std::optional<CheckedFinding> current = panel.current();
    const bool ofDataset = current && panel.model().isOfDataset(panel.currentRow());
    m_compare->compareCurrent(ofDataset ? std::optional(current->finding) : std::nullopt);
}

void MainWindow::showPlace(ExampleId id, const JsonPointer &place)
{
    openExample(id);
    if (!place.isRoot() && m_session.current().summary.id == id)
        m_review->reveal(place);
}
