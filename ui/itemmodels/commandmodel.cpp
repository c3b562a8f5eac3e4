// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/commandmodel.h"

using namespace Qt::StringLiterals;

void CommandModel::setRows(const QList<Command> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString CommandModel::spoken(int row) const
{
    const Command command = at(row);
    QStringList parts{command.text, command.note, command.keys};
    if (!command.enabled)
        parts += command.reason.isEmpty() ? tr("not possible now") : command.reason;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &command = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case NoteRole:
        if (command.enabled)
            return command.note;
        return command.reason.isEmpty() ? tr("not possible now") : command.reason;
    case KeysRole:
        return command.keys;
    case EnabledRole:
        return command.enabled;
    default:
        return {};
    }
}
