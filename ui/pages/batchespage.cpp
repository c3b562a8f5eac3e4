// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/pages/batchespage.h"

#include "ui/itemmodels/batchtablemodel.h"
#include "ui/itemmodels/leftovertablemodel.h"
#include "ui/rawbytes.h"
#include "ui/settings.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneltitle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BatchesPage::BatchesPage(Project &project, Settings &settings, QWidget *parent)
    : QWidget(parent), m_project(project), m_settings(settings)
{
    createTables();
    createRaw();
    createLayout();
}

void BatchesPage::createTables()
{
    m_batches = new BatchTableModel(this);
    m_leftovers = new LeftoverTableModel(this);
    m_batchTable = datatable::make(tr("Imported batches"), m_batches, BatchTableModel::File, this);
    m_batchTable->setObjectName(u"batchTable"_s);
    m_leftoverTable = datatable::make(tr("What did not become an example"), m_leftovers,
                                      LeftoverTableModel::Reason, this);
    m_leftoverTable->setObjectName(u"leftoverTable"_s);
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchesPage::showLeftovers);
    connect(m_leftoverTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchesPage::showRaw);
}

void BatchesPage::createRaw()
{
    m_raw = new QPlainTextEdit(this);
    m_raw->setObjectName(u"rawBytes"_s);
    m_raw->setAccessibleName(tr("Bytes of the selected entry"));
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setWordWrapMode(QTextOption::WrapAnywhere);
    m_copy = new QPushButton(tr("&Copy"), this);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &BatchesPage::copyRaw);
}

void BatchesPage::createLayout()
{
    m_batchTitle = new PanelTitle(tr("Batches"), this);
    m_leftoverTitle = new PanelTitle(tr("Not imported"), this);
    auto *rawTitle = new PanelTitle(tr("As it was found"), this);
    rawTitle->layout()->addWidget(m_copy);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(datatable::titled(m_batchTitle, m_batchTable));
    m_splitter->addWidget(datatable::titled(m_leftoverTitle, m_leftoverTable));
    m_rawPanel = datatable::titled(rawTitle, m_raw);
    m_splitter->addWidget(m_rawPanel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_settings.layout(u"batches"_s));

    m_empty = new EmptyState(this);
    m_empty->setText(tr("No batch was imported yet"),
                     tr("A batch is a file of generated examples. Drop it on this window, or "
                        "choose it."));
    QPushButton *import = m_empty->addButton(tr("&Import a batch…"));
    import->setDefault(true);
    import->setEnabled(!m_project.isReadOnly());
    connect(import, &QPushButton::clicked, this, &BatchesPage::importAsked);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
}

void BatchesPage::refresh()
{
    const int selected = m_batchTable->currentIndex().row();
    const int before = m_batches->rowCount();
    const Result<QList<Batch>> batches = m_project.batches().all();
    if (!batches) {
        Q_EMIT failed(batches.error());
        return;
    }
    m_batches->setRows(*batches);
    m_batchTitle->note()->setText(tr("%n file(s)", nullptr, int(batches->size())));
    m_stack->setCurrentIndex(batches->isEmpty() ? 1 : 0);
    const int newest = int(batches->size()) - 1;
    const bool grew = before != batches->size();
    m_batchTable->selectRow(grew || selected < 0 ? newest : selected);
    showLeftovers();
}

BatchId BatchesPage::selectedBatch() const
{
    return m_batches->at(m_batchTable->currentIndex().row()).id;
}

void BatchesPage::showLeftovers()
{
    const BatchId batch = selectedBatch();
    Result<QList<QuarantineEntry>> quarantined = m_project.batches().quarantined();
    Result<QList<ConflictEntry>> conflicts = m_project.batches().conflicts();
    if (!quarantined || !conflicts) {
        Q_EMIT failed(quarantined ? conflicts.error() : quarantined.error());
        return;
    }
    quarantined->removeIf([batch](const QuarantineEntry &entry) { return entry.batch != batch; });
    conflicts->removeIf([batch](const ConflictEntry &entry) { return entry.batch != batch; });
    m_leftovers->setRows(*quarantined, *conflicts);
    m_leftoverTitle->note()->setText(
        m_leftovers->rowCount() == 0
            ? tr("everything in this batch was read")
            : tr("%1 quarantined, %2 in conflict").arg(quarantined->size()).arg(conflicts->size()));
    m_leftoverTable->setVisible(m_leftovers->rowCount() > 0);
    m_rawPanel->setVisible(!quarantined->isEmpty());
    if (m_leftovers->rowCount() > 0)
        m_leftoverTable->selectRow(0);
    showRaw();
}

void BatchesPage::showRaw()
{
    m_raw->clear();
    m_copy->setEnabled(false);
    const auto entry = m_leftovers->quarantinedAt(m_leftoverTable->currentIndex().row());
    if (!entry)
        return;
    const auto bytes = m_project.batches().quarantinedBytes(entry->id);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    m_raw->setPlainText(safeText(bytes->value_or(QByteArray())));
    m_copy->setEnabled(bytes->has_value());
}

void BatchesPage::copyRaw()
{
    QGuiApplication::clipboard()->setText(m_raw->toPlainText());
}

void BatchesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void BatchesPage::saveState() const
{
    m_settings.setLayout(u"batches"_s, m_splitter->saveState());
}
