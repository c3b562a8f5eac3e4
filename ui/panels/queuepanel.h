// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/review/queueorder.h"

#include <QWidget>

class Actions;
class QComboBox;
class QLabel;
class QListView;
class QSpinBox;
class QueueModel;
class ReviewSession;

/// The list of the current queue, with the example on the desk selected.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(ReviewSession &session, const Actions &actions, QWidget *parent = nullptr);

    QueueModel &model() { return *m_model; }
    QWidget *list() const;

Q_SIGNALS:
    /// Somebody asks for another example, or for one category of the queue. Nothing is opened yet:
    /// an editor may have to be closed first.
    void exampleChosen(ExampleId id);
    void categoryChosen(const QString &category);
    void orderChosen(const QueueOrder &order);

public Q_SLOTS:
    /// Selects the example on the desk again.
    void followCurrent();

private:
    void createList();
    void createCategories();
    void createOrder();
    void createLayout(const Actions &actions);
    QueueOrder chosenOrder() const;
    QString placeText() const;
    void updateTitle();
    void choose(const QModelIndex &index);
    void fetchEarlier(int scrollValue);

    ReviewSession &m_session;
    QueueModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_order = nullptr;
    QSpinBox *m_seed = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_place = nullptr;
    bool m_following = false;
};
