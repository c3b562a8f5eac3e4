// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What stands where on the batches page.
#include "ui/itemmodels/batchtablemodel.h"
#include "ui/itemmodels/leftovertablemodel.h"
#include "ui/pages/batchespage.h"
#include "ui/settings.h"
#include "ui/widgets/batchfacts.h"
#include "ui/widgets/conflictview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/mendeditor.h"
#include "ui/widgets/paneltitle.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

void BatchesPage::createTables()
{
    m_batches = new BatchTableModel(this);
    m_leftovers = new LeftoverTableModel(this);
    m_batchTable = datatable::make(tr("Imported batches"), m_batches, BatchTableModel::File, this);
    m_batchTable->setObjectName(u"batchTable"_s);
    m_leftoverTable = datatable::make(tr("What did not become an example"), m_leftovers,
                                      LeftoverTableModel::Reason, this);
    m_leftoverTable->setObjectName(u"leftoverTable"_s);
    m_leftoverTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_settledToo = new QCheckBox(tr("&Settled ones too"), this);
    m_settledToo->setObjectName(u"settledToo"_s);
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchesPage::showBatch);
    connect(m_leftoverTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BatchesPage::showLeftover);
    connect(m_settledToo, &QCheckBox::toggled, this, &BatchesPage::showLeftovers);
}

void BatchesPage::createDetails()
{
    m_facts = new BatchFacts(this);
    m_mend = new MendEditor(this);
    m_conflict = new ConflictView(this);
    m_details = new QStackedWidget(this);
    m_details->addWidget(m_mend);
    m_details->addWidget(m_conflict);
    connect(m_mend, &MendEditor::mendAsked, this, &BatchesPage::mendAsked);
    connect(m_conflict, &ConflictView::settleAsked, this,
            [this](Settlement how) { Q_EMIT settleAsked(selectedConflicts(), how); });
}

void BatchesPage::createLayout()
{
    m_batchTitle = new PanelTitle(tr("Batches"), this);
    m_leftoverTitle = new PanelTitle(tr("Not imported"), this);
    m_told = new QLabel(this);
    m_told->setObjectName(u"told"_s);
    m_told->setTextFormat(Qt::PlainText);
    m_undo = createUndo(u"undoBatch"_s);
    m_redo = createUndo(u"redoBatch"_s);
    connect(m_undo, &QPushButton::clicked, this, &BatchesPage::undoAsked);
    connect(m_redo, &QPushButton::clicked, this, &BatchesPage::redoAsked);
    for (QWidget *one : std::initializer_list<QWidget *>{m_told, m_undo, m_redo})
        m_batchTitle->layout()->addWidget(one);
    m_leftoverTitle->layout()->addWidget(m_settledToo);
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->addWidget(datatable::titled(m_leftoverTitle, m_leftoverTable));
    m_right->addWidget(m_details);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_facts);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({430, 930});
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(datatable::titled(m_batchTitle, m_batchTable));
    m_rows->addWidget(m_columns);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({190, 500});
    m_right->setSizes({170, 330});
    for (QSplitter *splitter : {m_rows, m_columns, m_right})
        splitter->setChildrenCollapsible(false);
    m_rows->restoreState(m_settings.layout(u"batches"_s));
    m_columns->restoreState(m_settings.layout(u"batchColumns"_s));
    m_right->restoreState(m_settings.layout(u"batchLeftovers"_s));

    m_empty = new EmptyState(this);
    m_empty->setText(tr("No batch was imported yet"),
                     tr("A batch is a file of generated examples. Drop it on this window, or "
                        "choose it."));
    QPushButton *import = m_empty->addButton(tr("&Import a batch…"));
    import->setDefault(true);
    import->setEnabled(!m_project.isReadOnly());
    connect(import, &QPushButton::clicked, this, &BatchesPage::importAsked);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
}

QPushButton *BatchesPage::createUndo(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->hide();
    return button;
}

/// The window's own undo is for reviewing, and off while this page is in front.
void BatchesPage::setUndoKeys(const QList<QKeySequence> &undo, const QList<QKeySequence> &redo)
{
    const auto bind = [this](const QList<QKeySequence> &keys, QPushButton *button) {
        const auto before =
            findChildren<QShortcut *>(button->objectName(), Qt::FindDirectChildrenOnly);
        const auto keyOf = [](const QShortcut *shortcut) { return shortcut->key(); };
        if (std::ranges::equal(before, keys, {}, keyOf))
            return;
        qDeleteAll(before);
        for (const QKeySequence &key : keys) {
            auto *shortcut = new QShortcut(key, this);
            shortcut->setObjectName(button->objectName());
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        }
    };
    bind(undo, m_undo);
    bind(redo, m_redo);
}

void BatchesPage::saveState() const
{
    m_settings.setLayout(u"batches"_s, m_rows->saveState());
    m_settings.setLayout(u"batchColumns"_s, m_columns->saveState());
    m_settings.setLayout(u"batchLeftovers"_s, m_right->saveState());
}
