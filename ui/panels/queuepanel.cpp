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
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QueuePanel::QueuePanel(ReviewSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new QueueModel(session, this)),
      m_list(new QListView(this)),
      m_category(new QComboBox(this)),
      m_order(new QComboBox(this)),
      m_seed(new QSpinBox(this)),
      m_place(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_list);
    createList();
    createCategories();
    createOrder();
    createLayout(actions);
    connect(&session, &ReviewSession::queueChanged, this, &QueuePanel::updateTitle);
    connect(&session, &ReviewSession::quotaChanged, this, &QueuePanel::updateTitle);
    connect(&session, &ReviewSession::queueCounted, this, &QueuePanel::updateTitle);
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

void QueuePanel::createOrder()
{
    m_order->setObjectName(u"queueOrder"_s);
    m_order->setAccessibleName(tr("Order of the queue"));
    for (const QueueOrder::Kind kind : QueueOrder::kinds())
        m_order->addItem(QueueOrder::name(kind), int(kind));
    m_order->setItemData(m_order->findData(int(QueueOrder::Kind::Risk)),
                         tr("Open errors first, then what is urgent, then low confidence"),
                         Qt::ToolTipRole);
    m_seed->setObjectName(u"queueSeed"_s);
    m_seed->setAccessibleName(tr("Seed of the shuffled order"));
    m_seed->setToolTip(tr("The same seed gives the same order"));
    m_seed->setRange(1, 9999);
    m_seed->setKeyboardTracking(false);
    connect(m_order, &QComboBox::activated, this, [this] { Q_EMIT orderChosen(chosenOrder()); });
    connect(m_seed, &QSpinBox::valueChanged, this, [this] { Q_EMIT orderChosen(chosenOrder()); });
}

QueueOrder QueuePanel::chosenOrder() const
{
    const auto kind = QueueOrder::Kind(m_order->currentData().toInt());
    return kind == QueueOrder::Kind::Shuffled ? QueueOrder{kind, quint32(m_seed->value())}
                                              : QueueOrder{kind};
}

void QueuePanel::createLayout(const Actions &actions)
{
    auto *title = new PanelTitle(QString(), this);
    title->addKeys({actions.next, actions.previous});
    m_title = title->title();
    m_count = title->note();
    m_place->setTextFormat(Qt::PlainText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setObjectName(u"queuePlace"_s);
    m_place->setWordWrap(true);
    m_place->setContentsMargins(10, 4, 10, 6);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(8, 2, 8, 6);
    filter->addWidget(m_category);
    auto *order = new QHBoxLayout;
    order->setContentsMargins(8, 0, 8, 6);
    order->addWidget(m_order, 1);
    order->addWidget(m_seed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addLayout(filter);
    layout->addLayout(order);
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
    const qint64 size = m_session.queueSize();
    m_count->setText(size < 0 ? u"…"_s : QString::number(size));
    m_category->setCurrentIndex(qMax(0, m_category->findData(m_session.category())));
    const QueueOrder order = m_session.work().order();
    const QSignalBlocker quiet(m_seed);
    m_order->setCurrentIndex(m_order->findData(int(order.kind)));
    m_seed->setVisible(order.kind == QueueOrder::Kind::Shuffled);
    if (order.kind == QueueOrder::Kind::Shuffled)
        m_seed->setValue(int(order.seed));
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
    m_place->setText(placeText());
}

QString QueuePanel::placeText() const
{
    const CurrentExample &current = m_session.current();
    if (current.position == 0)
        return current.isValid() ? tr("The open example is not in this queue.") : QString();
    if (current.position < 0)
        return tr("Counting…");
    const qint64 size = m_session.queueSize();
    const QString place = tr("%1 of %2").arg(current.position).arg(size);
    const std::optional<qint64> estimate = m_session.sitting().pace().estimate(size);
    // Only what waits for a decision takes time.
    const bool waits =
        m_session.queue() == Queue::ToReview || m_session.queue() == Queue::SecondOpinion;
    return estimate && waits
               ? tr("%1, about %2 at your pace").arg(place, Pace::roughText(*estimate))
               : place;
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
