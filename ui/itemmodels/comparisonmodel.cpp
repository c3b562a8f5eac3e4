// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/comparisonmodel.h"

#include "ui/placetext.h"
#include "ui/sheet/displaytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void ComparisonModel::setRows(const QList<ComparedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    choose();
    endResetModel();
}

void ComparisonModel::setNames(const QString &left, const QString &right)
{
    m_left = left;
    m_right = right;
}

void ComparisonModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = only;
    choose();
    endResetModel();
}

void ComparisonModel::choose()
{
    m_shown.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_onlyDifferences || m_rows[i].isDifferent())
            m_shown += i;
    }
}

int ComparisonModel::differences() const
{
    return int(std::ranges::count_if(m_rows, &ComparedRow::isDifferent));
}

int ComparisonModel::differenceAfter(int row, int direction) const
{
    const int count = int(m_shown.size());
    int at = row < 0 && direction < 0 ? 0 : row;
    for (int i = 0; i < count; ++i) {
        at = (at + direction + count) % count;
        if (this->at(at).isDifferent())
            return at;
    }
    return -1;
}

QString ComparisonModel::placeText(const ComparedRow &row)
{
    const QString place = PlaceText::of(row.place());
    if (row.kind == ComparedRow::Kind::Order)
        return tr("%1: order of the members").arg(place);
    return row.left == row.right ? place : tr("%1 (left: %2)").arg(place, PlaceText::of(row.left));
}

QString ComparisonModel::sentence(const ComparedRow &row) const
{
    const QString place = placeText(row);
    const QString left = displayText(row.leftText);
    const QString right = displayText(row.rightText);
    switch (row.kind) {
    case ComparedRow::Kind::Same:
        return tr("%1, the same: %2").arg(place, left);
    case ComparedRow::Kind::OnlyLeft:
        return tr("%1, only in %2: %3").arg(place, m_left, left);
    case ComparedRow::Kind::OnlyRight:
        return tr("%1, only in %2: %3").arg(place, m_right, right);
    case ComparedRow::Kind::Changed:
    case ComparedRow::Kind::Order:
        return tr("%1, in %2: %3; in %4: %5").arg(place, m_left, left, m_right, right);
    }
    Q_UNREACHABLE();
}

QString ComparisonModel::toText() const
{
    QStringList lines;
    for (const int row : m_shown)
        lines += sentence(m_rows[row]);
    return lines.join(u'\n');
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(at(index.row()));
    case PlaceRole:
        return placeText(at(index.row()));
    default:
        return {};
    }
}
