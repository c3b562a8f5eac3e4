// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/datasetfindingmodel.h"

#include "model/base/storedtext.h"
#include "ui/itemmodels/findinglistmodel.h"
#include "ui/severitytext.h"
#include "ui/sheet/displaytext.h"

using namespace Qt::StringLiterals;

void DatasetFindingModel::setFindings(const QList<DatasetFinding> &findings)
{
    beginResetModel();
    m_rows = findings;
    endResetModel();
}

ExampleId DatasetFindingModel::exampleAt(int row) const
{
    return m_rows.value(row).example;
}

int DatasetFindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DatasetFindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DatasetFinding &row = m_rows[index.row()];
    const QString message =
        displayText(storedtext::said(row.finding.message), Underscores::AsTheyAre);
    switch (role) {
    case FindingListModel::SeverityRole:
        return int(row.finding.severity);
    case FindingListModel::HeadlineRole:
        return SeverityText::name(row.finding.severity);
    case FindingListModel::RuleRole:
        return row.finding.rule;
    case FindingListModel::MessageRole:
        return message;
    case FindingListModel::PlaceRole:
        return row.example.isValid() ? tr("Enter opens the example") : tr("Whole data set");
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return SeverityText::name(row.finding.severity) + u". "_s + message;
    default:
        return {};
    }
}
