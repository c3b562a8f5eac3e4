// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/exampletablemodel.h"

#include "model/dataset/category.h"
#include "ui/itemmodels/celldelegate.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/icons.h"

#include <QCollator>

#include <algorithm>

namespace {

bool isNumeric(int column)
{
    return column >= ExampleTableModel::Confidence && column <= ExampleTableModel::Warnings;
}

/// What a number sorts by; an unknown one comes before all others.
double numberOf(const ExampleSummary &summary, int column)
{
    switch (column) {
    case ExampleTableModel::Status:
        return double(Statuses::all().indexOf(summary.status));
    case ExampleTableModel::Confidence:
        return summary.confidence.value_or(-1);
    case ExampleTableModel::Errors:
        return summary.openErrors;
    case ExampleTableModel::Warnings:
        return summary.openWarnings;
    default:
        return double(summary.id.number);
    }
}

QString textOf(const ExampleSummary &summary, int column)
{
    switch (column) {
    case ExampleTableModel::Label:
        return summary.label;
    case ExampleTableModel::Category:
        return Categories::nameOf(summary.category);
    case ExampleTableModel::Title:
        return summary.title;
    default:
        return {};
    }
}

} // namespace

void ExampleTableModel::setRows(const QList<ExampleSummary> &rows)
{
    beginResetModel();
    m_rows = rows;
    sortRows();
    endResetModel();
}

void ExampleTableModel::update(const ExampleSummary &summary)
{
    const int row = rowOf(summary.id);
    if (row < 0)
        return;
    m_rows[row] = summary;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

ExampleId ExampleTableModel::idAt(int row) const
{
    return m_rows.value(row).id;
}

int ExampleTableModel::rowOf(ExampleId id) const
{
    const auto found = std::ranges::find(m_rows, id, &ExampleSummary::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ExampleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExampleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExampleTableModel::display(const ExampleSummary &summary, Column column)
{
    switch (column) {
    case Label:
        return displayText(summary.label, Underscores::AsTheyAre);
    case Category:
        return displayText(Categories::nameOf(summary.category));
    case Status:
        return summary.withdrawn ? tr("%1 (withdrawn)").arg(Statuses::name(summary.status))
                                 : Statuses::name(summary.status);
    case Confidence:
        return summary.confidence ? QString::number(*summary.confidence, 'f', 2) : QString();
    case Errors:
        return QString::number(summary.openErrors);
    case Warnings:
        return QString::number(summary.openWarnings);
    case Title:
        return displayText(summary.title);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ExampleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExampleSummary &summary = m_rows[index.row()];
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return display(summary, column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == CellDelegate::QuietRole)
        return summary.withdrawn;
    if (role != CellDelegate::SignRole)
        return {};
    if (column == Status)
        return int(icons::ofStatus(Statuses::id(summary.status)));
    if (column == Errors && summary.openErrors > 0)
        return int(Sign::Error);
    if (column == Warnings && summary.openWarnings > 0)
        return int(Sign::Warning);
    return {};
}

QVariant ExampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Example"), tr("Category"), tr("Status"),   tr("Confidence"),
                            tr("Errors"),  tr("Warnings"), tr("Condition")};
    return names[section];
}

void ExampleTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<ExampleId> ids;
    for (const QModelIndex &index : before)
        ids += idAt(index.row());
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf(ids[i]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Equal ones stay in the order in which they came into the project.
void ExampleTableModel::sortRows()
{
    std::ranges::sort(m_rows, {}, &ExampleSummary::id);
    if (m_sortColumn < 0)
        return;
    const bool falls = m_sortOrder == Qt::DescendingOrder;
    const int column = m_sortColumn;
    if (isNumeric(column) || column == Status) {
        std::ranges::stable_sort(m_rows, [=](const auto &one, const auto &other) {
            return falls ? numberOf(one, column) > numberOf(other, column)
                         : numberOf(one, column) < numberOf(other, column);
        });
        return;
    }
    // The "C" locale knows no numbers in texts.
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true); // acute-2 before acute-10
    // A key for each row: to compare texts anew each time costs a second for 100,000.
    std::vector<std::pair<QCollatorSortKey, ExampleSummary>> keyed;
    keyed.reserve(size_t(m_rows.size()));
    for (const ExampleSummary &summary : std::as_const(m_rows))
        keyed.emplace_back(collator.sortKey(textOf(summary, column)), summary);
    std::ranges::stable_sort(keyed, [falls](const auto &one, const auto &other) {
        const int order = one.first.compare(other.first);
        return falls ? order > 0 : order < 0;
    });
    std::ranges::transform(keyed, m_rows.begin(), [](const auto &row) { return row.second; });
}
