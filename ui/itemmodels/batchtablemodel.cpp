// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/batchtablemodel.h"

#include "ui/itemmodels/celldelegate.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/icons.h"

#include <QLocale>

#include <algorithm>

void BatchTableModel::setRows(const QList<Batch> &rows, const QMap<BatchId, BatchTally> &tallies)
{
    beginResetModel();
    m_rows = rows;
    m_tallies = tallies;
    endResetModel();
}

int BatchTableModel::rowOf(BatchId id) const
{
    const auto found = std::ranges::find(m_rows, id, &Batch::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int BatchTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BatchTableModel::standing(int all, int open)
{
    return open > 0 && open != all ? tr("%1 of %2 open").arg(open).arg(qMax(all, open))
                                   : QLocale().toString(qMax(all, open));
}

QString BatchTableModel::display(const Batch &batch, Column column) const
{
    const QLocale locale;
    const BatchTally tally = m_tallies.value(batch.id);
    switch (column) {
    case Number:
        return QString::number(batch.id.number);
    case File:
        return batch.withdrawal
                   ? tr("%1 (withdrawn)").arg(displayText(batch.fileName, Underscores::AsTheyAre))
                   : displayText(batch.fileName, Underscores::AsTheyAre);
    case Imported:
        return locale.toString(batch.importedAt.toLocalTime(), QLocale::ShortFormat);
    case By:
        return displayText(batch.reviewer);
    case Added:
        return locale.toString(tally.examples());
    case Approved:
        return locale.toString(tally.count(Status::Approved));
    case Rejected:
        return locale.toString(tally.count(Status::Rejected));
    case Waiting:
        return locale.toString(tally.count(Status::Pending) + tally.count(Status::SecondOpinion));
    case Rate: {
        const std::optional<double> rate = tally.approvalRate();
        return rate ? tr("%1 %").arg(qRound(*rate * 100)) : tr("–");
    }
    case Duplicates:
        return locale.toString(batch.duplicates);
    case Conflicts:
        return standing(batch.conflicts, tally.openConflicts);
    case Quarantined:
        return standing(batch.quarantined, tally.openQuarantined);
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
    const Batch &batch = m_rows[index.row()];
    const BatchTally tally = m_tallies.value(batch.id);
    if (role == Qt::DisplayRole)
        return display(batch, column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (column >= Added || column == Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role == CellDelegate::QuietRole)
        return batch.withdrawal.has_value();
    if (role == CellDelegate::SignRole && ((column == Conflicts && tally.openConflicts > 0) ||
                                           (column == Quarantined && tally.openQuarantined > 0)))
        return int(Sign::Warning);
    return {};
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (section >= Added || section == Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("No."),      tr("File"),       tr("Imported at"), tr("By"),
                            tr("Examples"), tr("Approved"),   tr("Rejected"),    tr("Waiting"),
                            tr("Approval"), tr("Duplicates"), tr("Conflicts"),   tr("Quarantined")};
    return names[section];
}
