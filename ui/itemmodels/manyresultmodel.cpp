// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/manyresultmodel.h"

#include "ui/itemmodels/celldelegate.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/icons.h"

#include <algorithm>

ManyResultModel::ManyResultModel(QList<ManyResult> results, const QString &becomes, QObject *parent)
    : QAbstractTableModel(parent), m_results(std::move(results)), m_becomes(becomes)
{
    m_refused = int(std::ranges::count_if(m_results, &ManyResult::isRefused));
    std::stable_partition(m_results.begin(), m_results.end(),
                          [](const ManyResult &result) { return result.isRefused(); });
}

int ManyResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int ManyResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ManyResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ManyResult &row = m_results[index.row()];
    const auto column = Column(index.column());
    if (role == CellDelegate::SignRole) {
        if (column == Before)
            return int(icons::ofStatus(Statuses::id(row.before)));
        return column == After && row.isRefused() ? QVariant(int(Sign::Error)) : QVariant();
    }
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && column == After))
        return {};
    switch (column) {
    case Label:
        return displayText(row.label, Underscores::AsTheyAre);
    case Before:
        return Statuses::name(row.before);
    case After:
        return row.isRefused() ? tr("Refused: %1").arg(row.refusal) : m_becomes;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ManyResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Example"), tr("Now"), tr("Becomes")};
    return names[section];
}
