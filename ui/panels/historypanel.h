// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "model/dataset/event.h"

#include <QWidget>

class HistoryModel;
class QLabel;
class QListView;

/// What happened to the example on the desk, newest first. A click on a changed place reveals it.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setEvents(const QList<Event> &events);
    int eventCount() const;

Q_SIGNALS:
    void placeChosen(const JsonPointer &place);
    /// An edit is to be seen beside the revision that it was made from.
    void editChosen(int revision, int before);

private:
    void choose(const QModelIndex &index);
    void compare(const QModelIndex &index);

    HistoryModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
};
