// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/reviewsession.h"

#include <QWidget>

class DatasetFindingModel;
class EmptyState;
class ExampleLoad;
class ExampleTableModel;
class PanelTitle;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;
class QTimer;
class RuleCountModel;
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

Q_SIGNALS:
    void openAsked(ExampleId id);
    /// Somebody wants to fix all examples in which a rule is open.
    void fixAllAsked(const QString &rule);
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
    void connectSession();
    QString chosenRule() const;
    ExampleFilter filter() const;
    void reload();
    void follow();
    void take(const QList<ExampleSummary> &rows);
    void showCounts();
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
    QLineEdit *m_text = nullptr;
    QTimer *m_delay = nullptr;
    QPushButton *m_fixAll = nullptr;
    PanelTitle *m_title = nullptr;
    PanelTitle *m_findingTitle = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_body = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};
