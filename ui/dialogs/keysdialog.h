// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QKeySequence>

class ActionKeys;
class KeyEdit;
class KeyTableModel;
class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

/// Every action with its keys, to give it others. What is chosen holds at once and is kept.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(ActionKeys &keys, QWidget *parent = nullptr);
    ~KeysDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    void createEditor();
    void createLayout();
    QAction *selected() const;
    void selectBest(const QString &typed);
    void followSelection();
    void take(const QKeySequence &key);
    void swap();
    void say(const QString &text);

    ActionKeys &m_keys;
    QLineEdit *m_search = nullptr;
    KeyTableModel *m_model = nullptr;
    QSortFilterProxyModel *m_found = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_name = nullptr;
    KeyEdit *m_edit = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_resetAll = nullptr;
    QLabel *m_said = nullptr;
    QKeySequence m_wanted; ///< What another action has.
};
