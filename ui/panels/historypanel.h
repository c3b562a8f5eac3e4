// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "model/dataset/event.h"

#include <QWidget>

class HistoryModel;
class QLabel;
class QListView;
class QSortFilterProxyModel;
class QTabBar;

/// What happened to the example on the desk, newest first, or only what people wrote about it. A
/// click on a place that was changed or commented on reveals it.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setEvents(const QList<Event> &events);
    int eventCount() const;

Q_SIGNALS:
    void placeChosen(const JsonPointer &place);

private:
    void choose(const QModelIndex &index);

    HistoryModel *m_model = nullptr;
    QSortFilterProxyModel *m_shown = nullptr;
    QTabBar *m_tabs = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
};
