// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QListView;
class SearchListModel;

/// What the search box offers, below it. Never takes the focus: the box keeps it and says which row
/// is chosen.
class SearchPanel final : public QFrame
{
    Q_OBJECT

public:
    SearchPanel(SearchListModel &model, QWidget *window);

    /// Below the box, as high as its rows need and the window allows.
    void openBelow(const QWidget &box);
    int currentRow() const;
    /// -1: none.
    void setCurrentRow(int row);
    /// Why what is typed is not understood; empty when it is.
    void setProblem(const QString &problem);
    void setHint(const QString &hint);

Q_SIGNALS:
    void rowClicked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SearchListModel &m_model;
    QListView *m_list = nullptr;
    QLabel *m_problemSign = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_hint = nullptr;
};
