// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/leftovertablemodel.h"

#include "model/base/storedtext.h"
#include "ui/itemmodels/celldelegate.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/icons.h"

#include <QLocale>

void LeftoverTableModel::setRows(const QList<QuarantineEntry> &quarantined,
                                 const QList<ConflictEntry> &conflicts)
{
    beginResetModel();
    m_quarantined = quarantined;
    m_conflicts = conflicts;
    endResetModel();
}

std::optional<QuarantineEntry> LeftoverTableModel::quarantinedAt(int row) const
{
    return row >= 0 && row < m_quarantined.size() ? std::optional(m_quarantined[row])
                                                  : std::nullopt;
}

std::optional<ConflictEntry> LeftoverTableModel::conflictAt(int row) const
{
    const qsizetype conflict = row - m_quarantined.size();
    return row >= 0 && conflict >= 0 && conflict < m_conflicts.size()
               ? std::optional(m_conflicts[conflict])
               : std::nullopt;
}

bool LeftoverTableModel::isSettled(int row) const
{
    const std::optional<ConflictEntry> conflict = conflictAt(row);
    return !(conflict ? conflict->settledBy : quarantinedAt(row)->settledBy).isEmpty();
}

int LeftoverTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_quarantined.size() + m_conflicts.size());
}

int LeftoverTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LeftoverTableModel::display(const QuarantineEntry &entry, Column column)
{
    switch (column) {
    case Line:
        return QLocale().toString(entry.line);
    case Offset:
        return QLocale().toString(entry.offset);
    case What:
        return entry.settledBy.isEmpty()
                   ? tr("Quarantined, %1").arg(QLocale().formattedDataSize(entry.size))
                   : tr("Mended");
    case Reason:
        return displayText(storedtext::said(entry.reason));
    case ColumnCount:
        break;
    }
    return {};
}

QString LeftoverTableModel::display(const ConflictEntry &entry, Column column)
{
    switch (column) {
    case Line:
        return QLocale().toString(entry.line);
    case What:
        return entry.settledBy.isEmpty() ? tr("Conflict") : tr("Settled");
    case Reason:
        return tr("The id %1 belongs to another example with other content.")
            .arg(displayText(entry.label, Underscores::AsTheyAre));
    case Offset:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LeftoverTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column <= Offset ? Qt::AlignRight : Qt::AlignLeft));
    if (role == CellDelegate::QuietRole)
        return isSettled(index.row());
    if (role == CellDelegate::SignRole && column == What && !isSettled(index.row()))
        return int(conflictAt(index.row()) ? Sign::Warning : Sign::Error);
    if (role != Qt::DisplayRole)
        return {};
    const qsizetype conflict = index.row() - m_quarantined.size();
    return conflict < 0 ? display(m_quarantined[index.row()], column)
                        : display(m_conflicts[conflict], column);
}

QVariant LeftoverTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section <= Offset ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Line"), tr("Byte offset"), tr("What"), tr("Reason")};
    return names[section];
}
