// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/queuepanel.h"

#include "model/dataset/category.h"
#include "model/workspace/reviewsession.h"
#include "ui/actions.h"
#include "ui/itemmodels/queuedelegate.h"
#include "ui/itemmodels/queuemodel.h"
#include "ui/widgets/paneltitle.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QueuePanel::QueuePanel(ReviewSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new QueueModel(session, this)),
      m_list(new QListView(this)),
      m_category(new QComboBox(this)),
      m_place(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_list);
    createList();
    createCategories();
    createLayout(actions);
    connect(&session, &ReviewSession::queueChanged, this, &QueuePanel::updateTitle);
    connect(&session, &ReviewSession::quotaChanged, this, &QueuePanel::updateTitle);
    connect(&session, &ReviewSession::currentChanged, this, &QueuePanel::followCurrent);
    connect(&session, &ReviewSession::findingsChanged, this, &QueuePanel::followCurrent);
    connect(&session, &ReviewSession::currentUpdated, this, &QueuePanel::followCurrent);
    updateTitle();
}

void QueuePanel::createList()
{
    m_list->setObjectName(u"queueList"_s);
    m_list->setAccessibleName(tr("Examples in this queue"));
    // When a row leaves, the view moves on by itself: that is nobody's choice. Connected before the
    // view is, so that it is known in time.
    connect(m_model, &QueueModel::rowsAboutToBeRemoved, this, [this] { m_following = true; });
    connect(m_model, &QueueModel::rowsRemoved, this, [this] { m_following = false; });
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueuePanel::choose);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &QueuePanel::fetchEarlier);
}

void QueuePanel::createCategories()
{
    m_category->setObjectName(u"categoryFilter"_s);
    m_category->setAccessibleName(tr("Category of the queue"));
    m_category->addItem(tr("All categories"), QString());
    for (const Category &category : Categories::all())
        m_category->addItem(category.name, category.id);
    connect(m_category, &QComboBox::activated, this,
            [this] { Q_EMIT categoryChosen(m_category->currentData().toString()); });
}

void QueuePanel::createLayout(const Actions &actions)
{
    auto *title = new PanelTitle(QString(), this);
    title->addKeys({actions.next, actions.previous});
    m_title = title->title();
    m_count = title->note();
    m_place->setTextFormat(Qt::PlainText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setContentsMargins(10, 4, 10, 6);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(8, 2, 8, 6);
    filter->addWidget(m_category);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addLayout(filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_place);
}

QWidget *QueuePanel::list() const
{
    return m_list;
}

void QueuePanel::updateTitle()
{
    m_title->setText(Queues::name(m_session.queue()));
    m_count->setText(QString::number(m_session.queueSize()));
    m_category->setCurrentIndex(qMax(0, m_category->findData(m_session.category())));
    followCurrent();
}

void QueuePanel::followCurrent()
{
    const QScopedValueRollback following(m_following, true);
    const CurrentExample &current = m_session.current();
    const int row = m_model->rowOf(current.summary.id);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row >= 0)
        m_list->scrollTo(m_model->index(row), QAbstractItemView::EnsureVisible);
    m_place->setText(current.position > 0
                         ? tr("%1 of %2").arg(current.position).arg(m_session.queueSize())
                     : current.isValid() ? tr("The open example is not in this queue.")
                                         : QString());
}

void QueuePanel::choose(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    const ExampleId id = m_model->summaryAt(index.row()).id;
    if (id != m_session.current().summary.id)
        Q_EMIT exampleChosen(id);
}

void QueuePanel::fetchEarlier(int scrollValue)
{
    if (scrollValue > 0 || !m_model->canFetchEarlier() || m_following)
        return;
    const int before = m_model->rowCount();
    m_model->fetchEarlier();
    // What stood at the top stays there; the new rows lie above it.
    m_list->scrollTo(m_model->index(m_model->rowCount() - before),
                     QAbstractItemView::PositionAtTop);
}
