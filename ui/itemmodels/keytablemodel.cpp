// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/keytablemodel.h"

#include "ui/actionkeys.h"
#include "ui/actions.h"
#include "ui/keytext.h"

KeyTableModel::KeyTableModel(const ActionKeys &keys, QObject *parent)
    : QAbstractTableModel(parent), m_keys(keys)
{
    for (const ActionGroup &group : keys.actions().groups()) {
        for (QAction *action : group.actions) {
            const int row = int(m_rows.size());
            m_rows += {group.name, action};
            connect(action, &QAction::changed, this, [this, row] {
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            });
        }
    }
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeyTableModel::display(const Row &row, Column column) const
{
    switch (column) {
    case Group:
        return row.group;
    case Name:
        return Actions::nameOf(*row.action);
    case Keys:
        return row.action->shortcuts().isEmpty() ? tr("none") : keytext::all(*row.action);
    case Changed:
        return m_keys.isChanged(*row.action) ? tr("changed") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole || !m_rows[index.row()].action)
        return {};
    return display(m_rows[index.row()], Column(index.column()));
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Group:
        return tr("Where");
    case Name:
        return tr("What it does");
    case Keys:
        return tr("Keys");
    case Changed:
    case ColumnCount:
        break;
    }
    return {};
}
