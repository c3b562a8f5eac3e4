// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What stands where on the dataset page.
#include "model/dataset/category.h"
#include "ui/itemmodels/datasetfindingmodel.h"
#include "ui/itemmodels/exampletablemodel.h"
#include "ui/itemmodels/findingdelegate.h"
#include "ui/itemmodels/rulecountmodel.h"
#include "ui/pages/datasetpage.h"
#include "ui/settings.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneltitle.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/wrappinglist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void DatasetPage::createRules()
{
    m_rules = new RuleCountModel(this);
    m_ruleTable = datatable::make(tr("Choose examples by what is open in them"), m_rules,
                                  RuleCountModel::Name, this);
    m_ruleTable->setObjectName(u"ruleCounts"_s);
    m_ruleTable->horizontalHeader()->hide();
    m_ruleTable->selectRow(RuleCountModel::AllExamples);
    connect(m_ruleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DatasetPage::reload);
}

void DatasetPage::createFindings()
{
    m_findings = new DatasetFindingModel(this);
    m_findingList = new WrappingList(this);
    m_findingList->setObjectName(u"datasetFindings"_s);
    m_findingList->setAccessibleName(tr("Findings of the data set"));
    m_findingList->setModel(m_findings);
    m_findingList->setItemDelegate(new FindingDelegate(m_findingList));
    connect(m_findingList, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const ExampleId id = m_findings->exampleAt(index.row()); id.isValid())
            Q_EMIT openAsked(id);
    });
}

void DatasetPage::createFilters()
{
    m_category = new QComboBox(this);
    m_category->setObjectName(u"datasetCategory"_s);
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All categories"), QString());
    for (const Category &category : Categories::all())
        m_category->addItem(category.name, category.id);
    m_status = new QComboBox(this);
    m_status->setObjectName(u"datasetStatus"_s);
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Any status"));
    for (const Status status : Statuses::all())
        m_status->addItem(Statuses::name(status), int(status));
    m_text = new SearchBox(m_session, this);
    m_text->setObjectName(u"datasetText"_s);
    m_text->setAccessibleName(tr("Words or filters to find examples by"));
    m_text->setPlaceholderText(tr("Words or filters"));
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(60); // Between two key presses of a fast hand.
    for (const QComboBox *box : {m_category, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, &DatasetPage::reload);
    connect(m_text, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &DatasetPage::reload);
    connect(m_text, &SearchBox::searchAsked, this, [this](const QString &text) {
        reload();
        if (!text.isEmpty())
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_text, &SearchBox::exampleAsked, this, &DatasetPage::openAsked);
    connect(m_text, &SearchBox::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void DatasetPage::createTable()
{
    m_examples = new ExampleTableModel(
        [this](const QList<ExampleId> &ids) {
            const auto rows = ExampleTable(m_session.project().database()).rows(ids);
            return rows ? *rows : QList<ExampleRow>();
        },
        this);
    m_table = datatable::make(tr("Examples"), m_examples, ExampleTableModel::Title, this);
    m_table->setObjectName(u"exampleTable"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false);
    QHeaderView *header = m_table->horizontalHeader();
    // To measure every row of a large project would take longer than to read it.
    header->setResizeContentsPrecision(100);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    createColumns();
    m_sortColumn = header->sortIndicatorSection();
    m_sortOrder = header->sortIndicatorOrder();
    m_table->setSortingEnabled(true);
    connect(m_examples, &ExampleTableModel::sortAsked, this,
            [this](int column, Qt::SortOrder order) {
                m_sortColumn = column;
                m_sortOrder = order;
                reload();
            });
    connect(m_table, &QTableView::activated, this, &DatasetPage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DatasetPage::updateActions);
    m_fixAll = new QPushButton(this);
    m_fixAll->setObjectName(u"fixAll"_s);
    m_fixAll->setAutoDefault(false);
    m_fixAll->hide();
    connect(m_fixAll, &QPushButton::clicked, this, [this] { Q_EMIT fixAllAsked(chosenRule()); });
}

void DatasetPage::createLayout()
{
    m_title = new PanelTitle(tr("Examples"), this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fixAll, m_category, m_status, m_text})
        m_title->layout()->addWidget(part);
    m_text->setMinimumWidth(220);
    auto *body = new QWidget(this);
    m_body = new QStackedLayout(body);
    m_nothing = new EmptyState(this);
    m_nothing->setText(tr("No example matches"),
                       tr("None of the project's examples fits the rule, the category, the status "
                          "and the text that are chosen."));
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    m_findingTitle = new PanelTitle(tr("Data set"), this);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setChildrenCollapsible(false);
    left->addWidget(
        datatable::titled(new PanelTitle(tr("Open findings by rule"), this), m_ruleTable));
    left->addWidget(datatable::titled(m_findingTitle, m_findingList));
    left->setSizes({420, 260});
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    auto *examples = new QWidget(this);
    auto *column = new QVBoxLayout(examples);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(body, 1);
    column->addWidget(createActions());
    m_splitter->addWidget(datatable::titled(m_title, examples));
    m_splitter->setStretchFactor(1, 1);
    const int side = int(scaled(380, font()));
    m_splitter->setSizes({side, 1360 - qMin(side, 680)});
    m_splitter->restoreState(m_settings.layout(u"dataset"_s));
    m_empty = new EmptyState(this);
    m_empty->setText(tr("This project is empty"),
                     tr("Import a batch of generated examples to begin. Files can also be dropped "
                        "on this window."));
    QPushButton *import = m_empty->addButton(tr("&Import a batch…"));
    import->setDefault(true);
    import->setEnabled(!m_session.isReadOnly());
    connect(import, &QPushButton::clicked, this, &DatasetPage::importAsked);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
}
