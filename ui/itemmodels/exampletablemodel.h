// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/examplesummary.h"

#include <QAbstractTableModel>

/// Examples as a table, sorted as somebody wants it.
class ExampleTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Category, Status, Confidence, Errors, Warnings, Title, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ExampleSummary> &rows);
    /// Shows a row anew that is among them; its place stays until the next sorting.
    void update(const ExampleSummary &summary);
    ExampleId idAt(int row) const;
    /// -1 when it is not among them.
    int rowOf(ExampleId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    static QString display(const ExampleSummary &summary, Column column);
    void sortRows();

    QList<ExampleSummary> m_rows;
    int m_sortColumn = -1; ///< As they came into the project.
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
