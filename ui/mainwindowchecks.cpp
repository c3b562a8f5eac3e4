// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What the window does about checks: it runs them in the background and gives way to other jobs.
#include "model/workspace/reviewsession.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/flows/checkflow.h"
#include "ui/flows/exportflow.h"
#include "ui/flows/fixclassflow.h"
#include "ui/flows/importflow.h"
#include "ui/mainwindow.h"
#include "ui/pages/datasetpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/caseview.h"
#include "ui/widgets/menurow.h"

#include <QAction>

void MainWindow::connectChecks()
{
    connect(m_actions.checks, &QAction::triggered, this, &MainWindow::showChecks);
    connect(m_check, &CheckFlow::failed, this, &MainWindow::showFailure);
    connect(m_import, &ImportFlow::finished, m_check, &CheckFlow::start);
    connect(m_export, &ExportFlow::finished, m_check, &CheckFlow::start);
    connect(m_fixClass, &FixClassFlow::finished, m_check, &CheckFlow::start);
    connect(m_fixClass, &FixClassFlow::failed, this, &MainWindow::showFailure);
    connect(&m_session, &ReviewSession::rulesChanged, m_check, &CheckFlow::start);
    connect(m_dataset, &DatasetPage::openAsked, this, &MainWindow::openExample);
    connect(m_dataset, &DatasetPage::fixAllAsked, this, &MainWindow::fixAll);
    connect(m_dataset, &DatasetPage::failed, this, &MainWindow::showFailure);
}

void MainWindow::resumeChecks()
{
    if (!m_import->isRunning() && !m_export->isRunning())
        m_check->start();
}

void MainWindow::openExample(ExampleId id)
{
    m_review->verbs().open(id);
    m_row->setPage(0);
    m_review->caseView().setFocus(Qt::OtherFocusReason);
}

void MainWindow::fixAll(const QString &rule)
{
    if (m_review->verbs().ensureReviewer() && m_review->verbs().settleEditor())
        m_check->giveWay([this, rule] { m_fixClass->start(rule); });
}

void MainWindow::showChecks()
{
    if (!m_review->verbs().settleEditor())
        return;
    auto *dialog = new RulesDialog(m_session.rules(), m_session.openCounts(),
                                   m_session.isReadOnly(), m_prompts, m_settings.folder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::saved, this, [this](const RuleSet &rules) {
        if (m_review->verbs().ensureReviewer())
            m_session.setRules(rules);
    });
    dialog->open();
}
