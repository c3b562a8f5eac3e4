// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/review/queue.h"

#include <QWidget>

class Actions;
class FilterPopover;
class JobStatus;
class QBoxLayout;
class QComboBox;
class QMenu;
class QMenuBar;
class QTabBar;
class QToolButton;
class ReviewSession;
class SavedViews;
class SearchBox;

/// The top row: menus, pages, queue, search and who reviews.
class MenuRow final : public QWidget
{
    Q_OBJECT

public:
    MenuRow(ReviewSession &session, SavedViews &views, const Actions &actions,
            QWidget *parent = nullptr);

    QMenuBar *menus() const { return m_menus; }
    QComboBox *queues() const { return m_queue; }
    SearchBox &searchBox() { return *m_search; }
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
    void exampleAsked(ExampleId id);
    /// The dataset page has a search box of its own.
    void datasetSearchAsked();

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
    void createFilter();
    void chooseQueue();
    void listViews();

    ReviewSession &m_session;
    SavedViews &m_views;
    QMenuBar *m_menus = nullptr;
    QTabBar *m_pages = nullptr;
    QComboBox *m_queue = nullptr;
    SearchBox *m_search = nullptr;
    QToolButton *m_filter = nullptr;
    FilterPopover *m_filters = nullptr; ///< Made when it is needed first: it belongs to the window.
    JobStatus *m_status = nullptr;
    QToolButton *m_reviewer = nullptr;
    // The second stands beside the first, or below it.
    QBoxLayout *m_rows = nullptr;
    QBoxLayout *m_first = nullptr;
    QBoxLayout *m_second = nullptr;
};
