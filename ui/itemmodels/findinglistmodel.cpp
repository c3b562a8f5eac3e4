// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/findinglistmodel.h"

#include "model/base/storedtext.h"
#include "ui/placetext.h"
#include "ui/severitytext.h"
#include "ui/sheet/displaytext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

void FindingListModel::setFindings(const QList<CheckedFinding> &findings,
                                   const QList<Finding> &ofDataset)
{
    QList<Row> rows;
    for (const CheckedFinding &checked : findings) {
        if (checked.isOpen())
            rows += {checked, false};
    }
    for (const Finding &finding : ofDataset)
        rows += {{finding, {}}, true};
    for (const CheckedFinding &checked : findings) {
        if (!checked.isOpen())
            rows += {checked, false};
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

std::optional<CheckedFinding> FindingListModel::at(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return std::nullopt;
    return m_rows[row].checked;
}

bool FindingListModel::isOfDataset(int row) const
{
    return m_rows.value(row).ofDataset;
}

int FindingListModel::openCount(Severity severity) const
{
    return int(std::ranges::count_if(m_rows, [severity](const Row &row) {
        return !row.ofDataset && row.checked.isOpen() && row.checked.finding.severity == severity;
    }));
}

int FindingListModel::waivedCount() const
{
    return int(m_rows.size()) - openRows();
}

int FindingListModel::openRows() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.checked.isOpen(); }));
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString FindingListModel::headline(const Row &row)
{
    const QString severity = SeverityText::name(row.checked.finding.severity);
    if (!row.checked.isOpen())
        return tr("%1, waived").arg(severity);
    return row.ofDataset ? tr("%1, data set").arg(severity) : severity;
}

QString FindingListModel::waiverText(const Row &row)
{
    if (!row.checked.waiver)
        return {};
    const Waiver &waiver = *row.checked.waiver;
    return tr("%1, %2: %3")
        .arg(displayText(waiver.reviewer, Underscores::AsTheyAre),
             QLocale().toString(waiver.at.toLocalTime().date(), QLocale::ShortFormat),
             displayText(waiver.reason, Underscores::AsTheyAre));
}

QString FindingListModel::sentence(const Row &row)
{
    QStringList parts{headline(row), storedtext::said(row.checked.finding.message),
                      PlaceText::of(row.checked.finding.place)};
    if (row.checked.waiver)
        parts += tr("waived by %1").arg(waiverText(row));
    if (row.checked.isOpen() && row.checked.finding.isFixable())
        parts += tr("can be fixed");
    return parts.join(u". "_s);
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const Finding &finding = row.checked.finding;
    switch (role) {
    case SeverityRole:
        return int(finding.severity);
    case HeadlineRole:
        return headline(row);
    case RuleRole:
        return finding.rule;
    case MessageRole:
        return displayText(storedtext::said(finding.message), Underscores::AsTheyAre);
    case PlaceRole:
        return displayText(PlaceText::of(finding.place), Underscores::AsTheyAre);
    case WaiverRole:
        return waiverText(row);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(row);
    default:
        return {};
    }
}
