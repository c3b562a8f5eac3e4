// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/changetext.h"

#include <QAbstractTableModel>

/// Where two versions of a record differ: the place, and what stands there in each.
class DifferenceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTexts(const QByteArray &before, const QByteArray &after);
    /// The whole of both values, and what differs between them.
    ChangeText at(int row) const { return m_whole.value(row); }
    /// What the two sides are called.
    void setNames(const QString &before, const QString &after);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ChangeText> m_whole;
    QList<ChangeText> m_rows; ///< Cut down to what fits into a cell.
    QString m_before;
    QString m_after;
};
