// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/exampletable.h"
#include "model/workspace/reviewsession.h"

#include <QWidget>

class DatasetFindingModel;
class EmptyState;
class ExampleLoad;
class ExampleTableModel;
class PanelTitle;
class QComboBox;
class QLabel;
class QListView;
class QPoint;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;
class QTimer;
class RuleCountModel;
class SearchBox;
class Settings;

/// All examples as a table, chosen by rule, category, status and text, and what the checks found
/// comparing them.
class DatasetPage final : public QWidget
{
    Q_OBJECT

public:
    DatasetPage(ReviewSession &session, Settings &settings, QWidget *parent = nullptr);

    /// Reads everything again.
    void refresh();
    void saveState() const;
    /// Lists what a search finds, without another filter.
    void searchFor(const QString &search);
    void focusSearch();
    /// In the order of the table.
    QList<ExampleId> chosen() const;

Q_SIGNALS:
    void openAsked(ExampleId id);
    /// Somebody wants to fix all examples in which a rule is open.
    void fixAllAsked(const QString &rule);
    /// Somebody wants to decide about the chosen examples.
    void decideAsked(const ManyDecision &many, const QList<ExampleId> &examples);
    void compareAsked(ExampleId left, ExampleId right);
    void importAsked();
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createRules();
    void createFindings();
    void createFilters();
    void createTable();
    void createLayout();
    QWidget *createActions();
    void createColumns();
    void connectSession();
    QString chosenRule() const;
    ExampleFilter filter() const;
    void reload();
    void follow();
    void take(const QList<ExampleId> &ids);
    void showCounts();
    void updateActions();
    void chooseColumns(const QPoint &at);
    QList<int> shownColumns() const;
    void copy();
    void takeText(const QString &text);
    void openRow(const QModelIndex &index);

    ReviewSession &m_session;
    Settings &m_settings;
    Query m_query;     ///< What the text asks for, as far as it was understood.
    QString m_problem; ///< Why the text was not; empty when it was.
    ExampleLoad *m_load = nullptr;
    RuleCountModel *m_rules = nullptr;
    DatasetFindingModel *m_findings = nullptr;
    ExampleTableModel *m_examples = nullptr;
    QTableView *m_ruleTable = nullptr;
    QListView *m_findingList = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_status = nullptr;
    SearchBox *m_text = nullptr;
    QTimer *m_delay = nullptr;
    QPushButton *m_fixAll = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_copy = nullptr;
    PanelTitle *m_title = nullptr;
    PanelTitle *m_findingTitle = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_body = nullptr;
    int m_sortColumn = -1; ///< As they came into the project.
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};
