// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/batchtallystore.h"

#include <QAbstractTableModel>

/// What stands out in a batch: why its examples were rejected, and which rules they fail.
class BatchCountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Name, Count, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<BatchCount> &reasons, const QList<BatchCount> &rules);
    /// The search filter that finds these examples: "finding:probability-sum".
    QString filterAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isReason(int row) const { return row < m_reasons.size(); }
    const BatchCount &at(int row) const;

    QList<BatchCount> m_reasons;
    QList<BatchCount> m_rules;
};
