// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/exampletable.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

/// Examples as a table of any length: it knows the ids of all in their order and reads the rows
/// that are looked at, a window at a time.
class ExampleTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Label,
        Category,
        Status,
        Confidence,
        Errors,
        Warnings,
        Title,
        Batch,
        Revision,
        Flagged,
        Reviewer,
        Time,
        ColumnCount
    };
    using Reader = std::function<QList<ExampleRow>(const QList<ExampleId> &ids)>;
    static constexpr int windowSize = 200;

    explicit ExampleTableModel(Reader reader, QObject *parent = nullptr);

    void setIds(const QList<ExampleId> &ids);
    const QList<ExampleId> &ids() const { return m_ids; }
    /// Shows a row anew; its place stays until the next sorting.
    void update(const ExampleSummary &summary);
    ExampleId idAt(int row) const { return m_ids.value(row); }
    /// -1 when it is not among them.
    int rowOf(ExampleId id) const { return int(m_ids.indexOf(id)); }

    /// What a column says of an example, as people read it.
    static QString display(const ExampleRow &row, Column column);
    static QString columnName(Column column);
    static std::optional<ExampleColumn> sortColumn(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for the ids in another order.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortAsked(int column, Qt::SortOrder order);

private:
    const ExampleRow *rowAt(int row) const;

    Reader m_reader;
    QList<ExampleId> m_ids;
    mutable QCache<int, QHash<qint64, ExampleRow>> m_windows{40};
};
