// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"

#include <QWidget>

class Actions;
class FindingListModel;
class PanelTitle;
class QLabel;
class QListView;

/// What the checks found in the example on the desk, why the selected rule exists, and what can be
/// done about it.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(const Actions &actions, QWidget *parent = nullptr);

    const FindingListModel &model() const { return *m_model; }
    /// -1 when nothing is selected.
    int currentRow() const;
    std::optional<CheckedFinding> current() const;

    void setFindings(const QList<CheckedFinding> &findings, const QList<Finding> &ofDataset);
    void select(int row);

Q_SIGNALS:
    /// Somebody wants to see the place of the finding that is selected now.
    void placeAsked();
    void selectionChanged();

private:
    void createList();
    QWidget *createDetails(const Actions &actions);
    void showDetails();
    void updateTitle();

    FindingListModel *m_model = nullptr;
    PanelTitle *m_title = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_position = nullptr;
    bool m_filling = false;
};
