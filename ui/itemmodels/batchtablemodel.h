// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"
#include "model/storage/batchtallystore.h"

#include <QAbstractTableModel>

/// The imported files, and where their records stand now.
class BatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        File,
        Imported,
        By,
        Added,
        Approved,
        Rejected,
        Waiting,
        Rate,
        Duplicates,
        Conflicts,
        Quarantined,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Batch> &rows, const QMap<BatchId, BatchTally> &tallies);
    Batch at(int row) const { return m_rows.value(row); }
    BatchTally tallyAt(int row) const { return m_tallies.value(at(row).id); }
    /// -1 when there is none.
    int rowOf(BatchId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const Batch &batch, Column column) const;
    static QString standing(int all, int open);

    QList<Batch> m_rows;
    QMap<BatchId, BatchTally> m_tallies;
};
