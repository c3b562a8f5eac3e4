// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/historypanel.h"

#include "ui/itemmodels/historydelegate.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/widgets/paneltitle.h"
#include "ui/widgets/wrappinglist.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent), m_model(new HistoryModel(this)), m_list(new WrappingList(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("History of this example"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    auto *title = new PanelTitle(tr("History"), this);
    m_count = title->note();

    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &HistoryPanel::choose);
    connect(m_list, &QListView::activated, this, &HistoryPanel::choose);
    connect(m_list, &QListView::activated, this, &HistoryPanel::compare);
    m_list->setToolTip(tr("Enter on an edit compares it with the text before"));
}

void HistoryPanel::setEvents(const QList<Event> &events)
{
    m_model->setEvents(events);
    m_count->setText(events.isEmpty() ? tr("nothing happened yet")
                                      : QString::number(events.size()));
}

int HistoryPanel::eventCount() const
{
    return m_model->eventCount();
}

void HistoryPanel::compare(const QModelIndex &index)
{
    const int revision = index.data(HistoryModel::RevisionRole).toInt();
    if (revision > 1)
        Q_EMIT editChosen(revision, index.data(HistoryModel::RevisionBeforeRole).toInt());
}

void HistoryPanel::choose(const QModelIndex &index)
{
    if (!index.data(HistoryModel::IsPlaceRole).toBool())
        return;
    const auto place = JsonPointer::parse(index.data(HistoryModel::PlaceRole).toString());
    if (place)
        Q_EMIT placeChosen(*place);
}
