// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/pages/datasetpage.h"

#include "model/workspace/searchvocabulary.h"
#include "ui/flows/exampleload.h"
#include "ui/itemmodels/datasetfindingmodel.h"
#include "ui/itemmodels/exampletablemodel.h"
#include "ui/itemmodels/rulecountmodel.h"
#include "ui/settings.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneltitle.h"
#include "ui/widgets/searchbox.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

DatasetPage::DatasetPage(ReviewSession &session, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_settings(settings),
      m_load(new ExampleLoad(session.project().path(), this))
{
    createRules();
    createFindings();
    createTable();
    createFilters();
    createLayout();
    connectSession();
}

void DatasetPage::connectSession()
{
    connect(m_load, &ExampleLoad::loaded, this, &DatasetPage::take);
    connect(m_load, &ExampleLoad::failed, this, &DatasetPage::failed);
    connect(&m_session, &ReviewSession::summaryChanged, m_examples, &ExampleTableModel::update);
    for (const auto signal : {&ReviewSession::queueChanged, &ReviewSession::findingsChanged})
        connect(&m_session, signal, this, &DatasetPage::follow);
}

/// While another page is in front, nothing is read: showEvent() does.
void DatasetPage::follow()
{
    if (isVisible())
        refresh();
}

void DatasetPage::refresh()
{
    const QString rule = chosenRule();
    const int row = qMax(0, m_ruleTable->currentIndex().row());
    {
        const QSignalBlocker quiet(m_ruleTable->selectionModel());
        m_rules->setCounts(m_session.openCounts());
        const int again = rule.isEmpty() ? row : m_rules->rowOf(rule);
        m_ruleTable->selectRow(qMax(0, again));
    }
    const QList<DatasetFinding> found = m_session.datasetFindings();
    m_findings->setFindings(found);
    m_findingTitle->note()->setText(
        found.isEmpty() ? tr("no findings") : tr("%n finding(s)", nullptr, int(found.size())));
    m_findingList->setVisible(!found.isEmpty());
    reload();
}

QString DatasetPage::chosenRule() const
{
    return m_rules->ruleAt(m_ruleTable->currentIndex().row());
}

ExampleFilter DatasetPage::filter() const
{
    ExampleFilter filter;
    filter.openRule = chosenRule();
    filter.withErrors = m_ruleTable->currentIndex().row() == RuleCountModel::WithErrors;
    filter.category = m_category->currentData().toString();
    if (m_status->currentIndex() > 0)
        filter.status = Status(m_status->currentData().toInt());
    filter.query = m_query;
    return filter;
}

void DatasetPage::reload()
{
    m_delay->stop();
    const Result<Query> query =
        readQuery(m_session.project(), m_text->text(), m_session.reviewer().name);
    m_problem = query ? QString() : query.error().message;
    // While a filter is being typed the rows stay that were there before it.
    if (query)
        m_query = *query;
    m_load->start(filter(), ExampleTableModel::sortColumn(m_sortColumn), m_sortOrder);
}

/// What was chosen stays chosen as far as it is still there.
void DatasetPage::take(const QList<ExampleId> &ids)
{
    constexpr qsizetype mostKept = 2000;
    const ExampleId before = m_examples->idAt(m_table->currentIndex().row());
    const QList<ExampleId> chosenBefore = chosen();
    m_examples->setIds(ids);
    int row = before.isValid() ? m_examples->rowOf(before) : -1;
    if (row < 0 && !ids.isEmpty())
        row = 0;
    m_table->selectRow(row);
    if (chosenBefore.size() > 1 && chosenBefore.size() <= mostKept) {
        QItemSelection selection;
        for (const ExampleId id : chosenBefore) {
            if (const int at = m_examples->rowOf(id); at >= 0)
                selection.select(m_examples->index(at, 0), m_examples->index(at, 0));
        }
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    }
    showCounts();
    updateActions();
}

void DatasetPage::showCounts()
{
    const QString rule = chosenRule();
    const int shown = m_examples->rowCount();
    m_title->note()->setText(m_problem.isEmpty() ? tr("%n shown", nullptr, shown) : m_problem);
    const bool everything = filter() == ExampleFilter();
    m_stack->setCurrentIndex(shown == 0 && everything ? 1 : 0);
    m_body->setCurrentIndex(shown == 0 ? 1 : 0);
    const auto fixable = rule.isEmpty() ? Result<QList<FixableFinding>>(QList<FixableFinding>())
                                        : m_session.project().checks().fixable(rule);
    const int count = fixable ? int(fixable->size()) : 0;
    m_fixAll->setVisible(count > 0 && !m_session.isReadOnly());
    m_fixAll->setText(tr("&Fix %n finding(s)…", nullptr, count));
}

void DatasetPage::openRow(const QModelIndex &index)
{
    if (const ExampleId id = m_examples->idAt(index.row()); id.isValid())
        Q_EMIT openAsked(id);
}

void DatasetPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DatasetPage::searchFor(const QString &search)
{
    m_ruleTable->selectRow(RuleCountModel::AllExamples);
    m_category->setCurrentIndex(0);
    m_status->setCurrentIndex(0);
    m_text->setText(search);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DatasetPage::saveState() const
{
    m_settings.setLayout(u"dataset"_s, m_splitter->saveState());
    m_settings.setLayout(u"datasetColumns"_s, m_table->horizontalHeader()->saveState());
}
