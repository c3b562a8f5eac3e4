// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"

#include <QAbstractTableModel>

#include <optional>

/// What of one batch did not become an example: records that could not be read, and records whose
/// id was taken.
class LeftoverTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Offset, What, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<QuarantineEntry> &quarantined, const QList<ConflictEntry> &conflicts);
    /// Set for a record that could not be read.
    std::optional<QuarantineEntry> quarantinedAt(int row) const;
    /// Set for a record whose id is taken.
    std::optional<ConflictEntry> conflictAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString display(const QuarantineEntry &entry, Column column);
    static QString display(const ConflictEntry &entry, Column column);
    bool isSettled(int row) const;

    QList<QuarantineEntry> m_quarantined;
    QList<ConflictEntry> m_conflicts;
};
