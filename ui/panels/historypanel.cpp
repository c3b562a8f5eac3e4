// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/historypanel.h"

#include "ui/itemmodels/historydelegate.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/widgets/paneltitle.h"
#include "ui/widgets/wrappinglist.h"

#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new HistoryModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_tabs(new QTabBar(this)),
      m_list(new WrappingList(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("History of this example"));
    m_shown->setSourceModel(m_model);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    auto *title = new PanelTitle(tr("History"), this);
    m_count = title->note();

    m_tabs->setObjectName(u"historyTabs"_s);
    m_tabs->setAccessibleName(tr("What of the history is listed"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->addTab(tr("Everything"));
    m_tabs->addTab(tr("Notes"));
    // A row with a note has some text there; the empty pattern takes every row.
    m_shown->setFilterRole(HistoryModel::NoteRole);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_shown->setFilterRegularExpression(tab == 0 ? QString() : u"."_s);
    });
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_tabs);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &HistoryPanel::choose);
    connect(m_list, &QListView::activated, this, &HistoryPanel::choose);
}

void HistoryPanel::setEvents(const QList<Event> &events)
{
    m_model->setEvents(events);
    m_count->setText(events.isEmpty() ? tr("nothing happened yet")
                                      : QString::number(events.size()));
    const auto isNote = [](const Event &event) { return !event.detailText("note").isEmpty(); };
    const auto notes = std::ranges::count_if(events, isNote);
    m_tabs->setTabText(1, notes == 0 ? tr("Notes") : tr("Notes · %1").arg(notes));
}

int HistoryPanel::eventCount() const
{
    return m_model->eventCount();
}

void HistoryPanel::choose(const QModelIndex &index)
{
    const QString pointer = index.data(HistoryModel::PlaceRole).toString();
    const auto place = JsonPointer::parse(pointer);
    const bool isPlace = index.data(HistoryModel::IsPlaceRole).toBool() || !pointer.isEmpty();
    if (isPlace && place)
        Q_EMIT placeChosen(*place);
}
