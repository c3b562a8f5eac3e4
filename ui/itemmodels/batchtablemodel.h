// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"

#include <QAbstractTableModel>

/// The imported files and what became of their records.
class BatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Imported, By, Added, Duplicates, Conflicts, Quarantined, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Batch> &rows);
    Batch at(int row) const { return m_rows.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString display(const Batch &batch, Column column);

    QList<Batch> m_rows;
};
