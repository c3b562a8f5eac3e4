// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/exampletablemodel.h"

#include "model/dataset/category.h"
#include "ui/itemmodels/celldelegate.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/icons.h"

#include <QLocale>

namespace {

bool isNumeric(int column)
{
    return (column >= ExampleTableModel::Confidence && column <= ExampleTableModel::Warnings) ||
           column == ExampleTableModel::Revision;
}

QVariant signOf(const ExampleSummary &summary, int column)
{
    if (column == ExampleTableModel::Status)
        return int(icons::ofStatus(Statuses::id(summary.status)));
    if (column == ExampleTableModel::Errors && summary.openErrors > 0)
        return int(Sign::Error);
    if (column == ExampleTableModel::Warnings && summary.openWarnings > 0)
        return int(Sign::Warning);
    return {};
}

} // namespace

ExampleTableModel::ExampleTableModel(Reader reader, QObject *parent)
    : QAbstractTableModel(parent), m_reader(std::move(reader))
{
}

void ExampleTableModel::setIds(const QList<ExampleId> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_windows.clear();
    endResetModel();
}

void ExampleTableModel::update(const ExampleSummary &summary)
{
    const int row = rowOf(summary.id);
    if (row < 0)
        return;
    m_windows.remove(row / windowSize);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

/// Two hundred rows by their keys are read faster than the table scrolls.
const ExampleRow *ExampleTableModel::rowAt(int row) const
{
    const int window = row / windowSize;
    if (!m_windows.contains(window)) {
        auto *rows = new QHash<qint64, ExampleRow>;
        const QList<ExampleRow> read = m_reader(m_ids.mid(window * windowSize, windowSize));
        for (const ExampleRow &one : read)
            rows->insert(one.summary.id.number, one);
        m_windows.insert(window, rows);
    }
    const QHash<qint64, ExampleRow> *rows = m_windows.object(window);
    const auto found = rows->constFind(m_ids[row].number);
    return found == rows->cend() ? nullptr : &*found;
}

int ExampleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ExampleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExampleTableModel::display(const ExampleRow &row, Column column)
{
    const ExampleSummary &summary = row.summary;
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
    case Batch:
        return displayText(row.batch, Underscores::AsTheyAre);
    case Revision:
        return QString::number(summary.revision);
    case Flagged:
        return summary.flagged ? tr("flagged") : QString();
    case Reviewer:
        return displayText(row.reviewer, Underscores::AsTheyAre);
    case Time:
        return row.at.isValid() ? QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat)
                                : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString ExampleTableModel::columnName(Column column)
{
    switch (column) {
    case Label:
        return tr("Example");
    case Category:
        return tr("Category");
    case Status:
        return tr("Status");
    case Confidence:
        return tr("Confidence");
    case Errors:
        return tr("Errors");
    case Warnings:
        return tr("Warnings");
    case Title:
        return tr("Condition");
    case Batch:
        return tr("Batch");
    case Revision:
        return tr("Revision");
    case Flagged:
        return tr("Flag");
    case Reviewer:
        return tr("Reviewer");
    case Time:
        return tr("Last change");
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<ExampleColumn> ExampleTableModel::sortColumn(int column)
{
    static const QList<ExampleColumn> columns{
        ExampleColumn::Label,      ExampleColumn::Category, ExampleColumn::Status,
        ExampleColumn::Confidence, ExampleColumn::Errors,   ExampleColumn::Warnings,
        ExampleColumn::Title,      ExampleColumn::Batch,    ExampleColumn::Revision,
        ExampleColumn::Flagged,    ExampleColumn::Reviewer, ExampleColumn::Time};
    return column < 0 || column >= columns.size() ? std::nullopt : std::optional(columns[column]);
}

QVariant ExampleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != CellDelegate::SignRole &&
        role != CellDelegate::QuietRole)
        return {};
    const ExampleRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == CellDelegate::QuietRole)
        return row->summary.withdrawn;
    return role == Qt::DisplayRole ? QVariant(display(*row, Column(index.column())))
                                   : signOf(row->summary, index.column());
}

QVariant ExampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(columnName(Column(section))) : QVariant();
}

void ExampleTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortAsked(column, order);
}
