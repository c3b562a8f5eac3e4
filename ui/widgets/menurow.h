// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/queue.h"

#include <QWidget>

class Actions;
class JobStatus;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QMenu;
class QMenuBar;
class QTabBar;
class QTimer;
class QToolButton;
class ReviewSession;

/// The top row: menus, pages, queue, search and who reviews.
class MenuRow final : public QWidget
{
    Q_OBJECT

public:
    MenuRow(ReviewSession &session, const Actions &actions, QWidget *parent = nullptr);

    QMenuBar *menus() const { return m_menus; }
    QComboBox *queues() const { return m_queue; }
    QLineEdit *searchField() const { return m_search; }
    JobStatus &status() { return *m_status; }
    int page() const;
    void setPage(int page);
    void focusSearch();
    /// Shows the session's queue, search and reviewer again.
    void follow();

Q_SIGNALS:
    void pageChosen(int page);
    /// Queue or search. Nothing has changed yet: an editor may have to be closed first.
    void queueChosen(Queue queue, const QString &searchText);
    /// Somebody is done with the search field.
    void searchLeft();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createPages(const Actions &actions);
    void createQueues();
    void createSearch(const Actions &actions);
    void createLayout();
    void arrange();
    void chooseQueue();

    ReviewSession &m_session;
    QMenuBar *m_menus = nullptr;
    QTabBar *m_pages = nullptr;
    QComboBox *m_queue = nullptr;
    QLineEdit *m_search = nullptr;
    QTimer *m_searchDelay = nullptr;
    JobStatus *m_status = nullptr;
    QToolButton *m_reviewer = nullptr;
    // The second stands beside the first, or below it.
    QBoxLayout *m_rows = nullptr;
    QBoxLayout *m_first = nullptr;
    QBoxLayout *m_second = nullptr;
};
