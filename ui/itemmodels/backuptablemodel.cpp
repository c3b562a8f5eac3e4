// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/backuptablemodel.h"

#include "ui/sheet/displaytext.h"

#include <QLocale>

void BackupTableModel::setRows(const QList<BackupEntry> &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const BackupEntry &entry : rows)
        m_rows += Row{entry, {}};
    endResetModel();
}

void BackupTableModel::setPreview(int row, const BackupPreview &preview)
{
    m_rows[row].preview = preview;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::optional<BackupPreview> BackupTableModel::previewAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].preview : std::nullopt;
}

int BackupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BackupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupTableModel::display(const Row &row, Column column)
{
    switch (column) {
    case MadeAt:
        return QLocale().toString(row.entry.madeAt.toLocalTime(), QLocale::ShortFormat);
    case Why:
        return BackupEntry::name(row.entry.reason);
    case State:
        if (!row.preview)
            return tr("Checking…");
        return row.preview->facts ? tr("Good") : tr("Damaged");
    case Examples:
    case Decided:
    case LastEvent:
        return row.preview && row.preview->facts ? displayFacts(*row.preview->facts, column)
                                                 : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString BackupTableModel::displayFacts(const ProjectFacts &facts, Column column)
{
    const QLocale locale;
    if (column == Examples)
        return locale.toString(facts.examples);
    if (column == Decided)
        return locale.toString(facts.decided());
    if (!facts.lastEvent.isValid())
        return tr("nothing yet");
    const QString when = locale.toString(facts.lastAt.toLocalTime(), QLocale::ShortFormat);
    if (facts.lastReviewer.isEmpty())
        return when;
    return tr("%1 by %2").arg(when, displayText(facts.lastReviewer, Underscores::AsTheyAre));
}

QVariant BackupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const bool number = column == Examples || column == Decided;
    if (role == Qt::DisplayRole)
        return display(m_rows[index.row()], column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool number = section == Examples || section == Decided;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Made at"), tr("Why"),        tr("Examples"),
                            tr("Decided"), tr("Last event"), tr("State")};
    return names[section];
}
