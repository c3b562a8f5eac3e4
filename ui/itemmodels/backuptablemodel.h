// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/restore.h"

#include <QAbstractTableModel>

/// The backups of a project and what each holds, as far as they were looked into.
class BackupTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeAt, Why, Examples, Decided, LastEvent, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<BackupEntry> &rows);
    /// What looking into one of them told.
    void setPreview(int row, const BackupPreview &preview);
    /// Nothing while nobody has looked yet.
    std::optional<BackupPreview> previewAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        BackupEntry entry;
        std::optional<BackupPreview> preview;
    };

    static QString display(const Row &row, Column column);
    static QString displayFacts(const ProjectFacts &facts, Column column);

    QList<Row> m_rows;
};
