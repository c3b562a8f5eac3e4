// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/differencetablemodel.h"

#include "ui/itemmodels/celldelegate.h"
#include "ui/placetext.h"
#include "ui/sheet/displaytext.h"

void DifferenceTableModel::setTexts(const QByteArray &before, const QByteArray &after)
{
    beginResetModel();
    m_whole = changetext::of(before, PatchCodec::difference(before, after));
    m_rows.clear();
    for (const ChangeText &change : std::as_const(m_whole))
        m_rows += changetext::excerpt(change, 12);
    endResetModel();
}

void DifferenceTableModel::setNames(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DifferenceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeText &change = m_rows[index.row()];
    if (role == CellDelegate::QuietRole)
        return index.column() == Place;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == Place)
        return PlaceText::of(change.place);
    const QString &text = index.column() == Before ? change.before : change.after;
    return text.isEmpty() ? tr("(nothing)") : displayText(text, Underscores::AsTheyAre);
}

QVariant DifferenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Place") : section == Before ? m_before : m_after;
}
