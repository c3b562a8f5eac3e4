// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/fixtablemodel.h"

#include "ui/placetext.h"
#include "ui/sheet/displaytext.h"

FixTableModel::FixTableModel(const QList<ExampleFix> &fixes, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const ExampleFix &fix : fixes) {
        if (!m_examples.contains(fix.example))
            m_examples += fix.example;
        QString label = fix.label;
        for (const ChangeText &change : fix.changes)
            m_rows += {fix.example, std::exchange(label, {}), changetext::excerpt(change, 24)};
    }
}

QList<ExampleId> FixTableModel::chosen() const
{
    QList<ExampleId> chosen = m_examples;
    chosen.removeIf([this](ExampleId id) { return m_left.contains(id.number); });
    return chosen;
}

void FixTableModel::chooseAll(bool chosen)
{
    m_left.clear();
    for (const ExampleId id : chosen ? QList<ExampleId>() : m_examples)
        m_left.insert(id.number);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Label), index(rowCount() - 1, Label), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int FixTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FixTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FixTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Label && !row.label.isEmpty())
        return m_left.contains(row.example.number) ? Qt::Unchecked : Qt::Checked;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Label:
        return displayText(row.label, Underscores::AsTheyAre);
    case Place:
        return displayText(PlaceText::of(row.change.place), Underscores::AsTheyAre);
    case Before:
        return row.change.before;
    case After:
        return row.change.after.isEmpty() ? tr("removed") : row.change.after;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FixTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Example"), tr("Place"), tr("Now"), tr("Fix")};
    return names[section];
}

bool FixTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const ExampleId id = m_rows[index.row()].example;
    if (value.toInt() == Qt::Checked)
        m_left.remove(id.number);
    else
        m_left.insert(id.number);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags FixTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Label && !m_rows[index.row()].label.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
