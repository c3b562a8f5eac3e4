// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/batchtablemodel.h"

#include "ui/sheet/displaytext.h"

#include <QLocale>

void BatchTableModel::setRows(const QList<Batch> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int BatchTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BatchTableModel::display(const Batch &batch, Column column)
{
    const QLocale locale;
    switch (column) {
    case File:
        return batch.fileName;
    case Imported:
        return locale.toString(batch.importedAt.toLocalTime(), QLocale::ShortFormat);
    case By:
        return displayText(batch.reviewer);
    case Added:
        return locale.toString(batch.imported);
    case Duplicates:
        return locale.toString(batch.duplicates);
    case Conflicts:
        return locale.toString(batch.conflicts);
    case Quarantined:
        return locale.toString(batch.quarantined);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return display(m_rows[index.row()], column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column >= Added ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= Added ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("File"),       tr("Imported at"), tr("By"),         tr("Imported"),
                            tr("Duplicates"), tr("Conflicts"),   tr("Quarantined")};
    return names[section];
}
