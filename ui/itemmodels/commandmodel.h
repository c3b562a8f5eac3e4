// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"

#include <QAbstractListModel>

/// What the palette found.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole,
        KeysRole,
        EnabledRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Command> &rows);
    Command at(int row) const { return m_rows.value(row); }
    /// A row in one sentence, for who does not see it.
    QString spoken(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Command> m_rows;
};
