// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QAction>
#include <QList>
#include <QPointer>

class ActionKeys;

/// Every action with its group and its keys.
class KeyTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Name, Keys, Changed, ColumnCount };

    explicit KeyTableModel(const ActionKeys &keys, QObject *parent = nullptr);

    QAction *at(int row) const { return m_rows.value(row).action; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString group;
        QPointer<QAction> action; ///< Goes with the window, maybe before the list does.
    };
    QString display(const Row &row, Column column) const;

    const ActionKeys &m_keys;
    QList<Row> m_rows;
};
