// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What the window does about imports after the fact.
#include "model/workspace/reviewsession.h"
#include "ui/flows/batchflow.h"
#include "ui/flows/checkflow.h"
#include "ui/mainwindow.h"
#include "ui/pages/batchespage.h"
#include "ui/pages/datasetpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/caseview.h"
#include "ui/widgets/menurow.h"

#include <QAction>

void MainWindow::connectBatches()
{
    m_batch = new BatchFlow(m_session, m_review->verbs(), *m_batches, m_prompts, m_clock, this);
    const auto bindUndo = [this] {
        m_batches->setUndoKeys(m_actions.undo->shortcuts(), m_actions.redo->shortcuts());
    };
    bindUndo();
    for (const QAction *action : {m_actions.undo, m_actions.redo})
        connect(action, &QAction::changed, m_batches, bindUndo); // Its keys, or its words.
    connect(m_batch, &BatchFlow::changed, m_check, &CheckFlow::start);
    connect(m_batch, &BatchFlow::failed, this, &MainWindow::showFailure);
    connect(m_batches, &BatchesPage::listAsked, this, [this](const QString &search) {
        m_row->setPage(1);
        m_dataset->searchFor(search);
    });
    connect(m_batches, &BatchesPage::reviewAsked, this, [this](const QString &search) {
        m_row->setPage(0);
        takeQueue(Queue::ToReview, search);
        m_review->caseView().setFocus(Qt::OtherFocusReason);
    });
}
