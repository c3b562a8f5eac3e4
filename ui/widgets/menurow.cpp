// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/menurow.h"

#include "model/workspace/reviewsession.h"
#include "ui/actions.h"
#include "ui/keytext.h"
#include "ui/savedviews.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterpopover.h"
#include "ui/widgets/jobstatus.h"
#include "ui/widgets/searchbox.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a queue holds as far as the counters know it; -1 where somebody would have to count.
qint64 sizeOf(Queue queue, const ReviewSession &session)
{
    const bool narrowed = !session.category().isEmpty() || !session.searchText().isEmpty();
    if (queue == session.queue() && (!narrowed || queue == Queue::Flagged))
        return session.queueSize();
    const QuotaRow total = session.quota().total();
    switch (queue) {
    case Queue::ToReview:
        return total.count(Status::Pending);
    case Queue::SecondOpinion:
        return total.count(Status::SecondOpinion);
    case Queue::Approved:
        return total.count(Status::Approved);
    case Queue::Rejected:
        return total.count(Status::Rejected);
    case Queue::Flagged:
    case Queue::All:
        return -1;
    }
    Q_UNREACHABLE();
}

} // namespace

MenuRow::MenuRow(ReviewSession &session, SavedViews &views, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_views(views),
      m_menus(new QMenuBar(this)),
      m_pages(new QTabBar(this)),
      m_queue(new QComboBox(this)),
      m_search(new SearchBox(session, this)),
      m_filter(new QToolButton(this)),
      m_status(new JobStatus(this)),
      m_reviewer(new QToolButton(this))
{
    createPages(actions);
    createQueues();
    createSearch(actions);
    createFilter();
    m_reviewer->setObjectName(u"reviewerButton"_s);
    m_reviewer->setFocusPolicy(Qt::TabFocus);
    connect(m_reviewer, &QToolButton::clicked, actions.reviewer, &QAction::trigger);
    createLayout();
    for (const auto signal : {&ReviewSession::queueChanged, &ReviewSession::quotaChanged,
                              &ReviewSession::queueCounted, &ReviewSession::reviewerChanged})
        connect(&session, signal, this, &MenuRow::follow);
    follow();
}

void MenuRow::createPages(const Actions &actions)
{
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setDocumentMode(true);
    m_pages->setExpanding(false);
    m_pages->setFocusPolicy(Qt::TabFocus);
    for (const QAction *action : {actions.reviewPage, actions.datasetPage, actions.batchesPage}) {
        const int page = m_pages->addTab(action->text().remove(u'&'));
        connect(action, &QAction::triggered, this, [this, page] { setPage(page); });
    }
    connect(m_pages, &QTabBar::currentChanged, this, &MenuRow::pageChosen);
}

void MenuRow::createQueues()
{
    m_queue->setObjectName(u"queue"_s);
    m_queue->setAccessibleName(tr("Queue"));
    m_queue->setMinimumContentsLength(18);
    m_queue->setFocusPolicy(Qt::TabFocus);
    m_queue->installEventFilter(this);
    listViews();
    connect(m_queue, &QComboBox::activated, this, &MenuRow::chooseQueue);
    connect(&m_views, &SavedViews::changed, this, [this] {
        listViews();
        follow();
    });
}

/// The queues, and after them what was saved as one.
void MenuRow::listViews()
{
    m_queue->clear();
    for (const Queue queue : Queues::all())
        m_queue->addItem(Queues::name(queue), Queues::id(queue));
    if (!m_views.all().isEmpty())
        m_queue->insertSeparator(m_queue->count());
    for (const View &view : m_views.all())
        m_queue->addItem(view.name, QVariant::fromValue(view.id.number));
    m_search->setViews(m_views.all());
}

void MenuRow::createSearch(const Actions &actions)
{
    const auto nameKeys = [this, search = actions.search] {
        m_search->setPlaceholderText(tr("Words or filters  %1").arg(keytext::first(*search)));
    };
    nameKeys();
    connect(actions.search, &QAction::changed, m_search, nameKeys);
    connect(m_search, &SearchBox::searchAsked, this, [this](const QString &text) {
        chooseQueue();
        if (text.isEmpty())
            return;
        setPage(0);
        Q_EMIT searchLeft();
    });
    connect(m_search, &SearchBox::exampleAsked, this, &MenuRow::exampleAsked);
    connect(m_search, &SearchBox::left, this, &MenuRow::searchLeft);
    connect(actions.search, &QAction::triggered, this, &MenuRow::focusSearch);
}

void MenuRow::createFilter()
{
    m_filter->setObjectName(u"filterButton"_s);
    m_filter->setText(tr("Filter"));
    m_filter->setToolTip(tr("Choose filters instead of typing them"));
    m_filter->setFocusPolicy(Qt::TabFocus);
    connect(m_filter, &QToolButton::clicked, this, [this] {
        if (!m_filters) {
            m_filters = new FilterPopover(window());
            connect(m_filters, &FilterPopover::changed, this, [this](const QString &text) {
                m_search->setText(text);
                chooseQueue();
            });
        }
        m_filters->ask(m_session.searchVocabulary(), m_search->text(), *m_filter);
    });
}

void MenuRow::createLayout()
{
    auto *caption = new QLabel(tr("&Queue:"), this);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(m_queue);
    setMinimumHeight(30);
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_search->setMaximumWidth(300);
    m_first = new QHBoxLayout;
    m_first->addWidget(m_menus, 0, Qt::AlignVCenter);
    m_first->addWidget(m_pages, 0, Qt::AlignBottom);
    m_first->addStretch();
    auto *layout = new QHBoxLayout;
    layout->addSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_queue);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_filter);
    layout->addStretch(1);
    layout->addWidget(m_status);
    layout->addWidget(m_reviewer);
    m_second = layout;
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(0, 0, 8, 1);
    m_rows->addLayout(m_first);
    m_rows->addLayout(m_second, 1);
    for (QBoxLayout *row : {m_rows, m_first, m_second})
        row->setSpacing(6);
}

/// In two rows where one has no room for all of it, as with large text.
void MenuRow::arrange()
{
    const int needed = m_first->sizeHint().width() + m_second->sizeHint().width() + 20;
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_rows->direction() == direction)
        return;
    m_rows->setDirection(direction);
    updateGeometry();
}

void MenuRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool MenuRow::event(QEvent *event)
{
    // What it holds has another size, be it a longer name or larger text.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

int MenuRow::page() const
{
    return m_pages->currentIndex();
}

void MenuRow::setPage(int page)
{
    m_pages->setCurrentIndex(qBound(0, page, m_pages->count() - 1));
}

void MenuRow::focusSearch()
{
    if (page() == 1) {
        Q_EMIT datasetSearchAsked();
        return;
    }
    setPage(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MenuRow::chooseQueue()
{
    const QVariant chosen = m_queue->currentData();
    if (chosen.typeId() == QMetaType::LongLong) {
        const View view = m_views.find({chosen.toLongLong()});
        const bool isCurrent =
            m_session.queue() == Queue::All && view.query == m_session.searchText();
        // What was typed since then narrows all examples, not the view.
        const QString text = isCurrent ? m_search->text() : view.query;
        if (!isCurrent || text != m_session.searchText())
            Q_EMIT queueChosen(Queue::All, text);
        return;
    }
    const Queue queue = Queues::fromId(chosen.toString());
    // Who leaves a view for a queue leaves its search, too.
    const bool leavesView =
        m_session.queue() == Queue::All && m_search->text() == m_session.searchText() &&
        std::ranges::find(m_views.all(), m_session.searchText(), &View::query) !=
            m_views.all().end();
    const QString text = leavesView ? QString() : m_search->text();
    if (queue != m_session.queue() || text != m_session.searchText())
        Q_EMIT queueChosen(queue, text);
}

void MenuRow::follow()
{
    int current = m_queue->findData(Queues::id(m_session.queue()));
    for (int i = 0; i < m_queue->count(); ++i) {
        const QVariant entry = m_queue->itemData(i);
        if (entry.typeId() == QMetaType::LongLong) {
            if (m_session.queue() == Queue::All &&
                m_views.find({entry.toLongLong()}).query == m_session.searchText())
                current = i;
            continue;
        }
        if (entry.typeId() != QMetaType::QString)
            continue; // The line between queues and views.
        const Queue queue = Queues::fromId(entry.toString());
        const qint64 size = sizeOf(queue, m_session);
        m_queue->setItemText(i, size < 0 ? Queues::name(queue)
                                         : tr("%1 · %2").arg(Queues::name(queue)).arg(size));
    }
    m_queue->setCurrentIndex(current);
    if (!m_search->hasFocus())
        m_search->setText(m_session.searchText());
    const Reviewer &reviewer = m_session.reviewer();
    const QString who =
        reviewer.role.isEmpty() ? reviewer.name : tr("%1, %2").arg(reviewer.name, reviewer.role);
    m_reviewer->setText(reviewer.name.isEmpty() ? tr("Who reviews?") : who);
    m_reviewer->setAccessibleName(tr("Reviewer: %1").arg(m_reviewer->text()));
}

bool MenuRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched != m_queue || !(enter || key == Qt::Key_Escape))
        return false;
    Q_EMIT searchLeft();
    return true;
}

void MenuRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).hairline);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
