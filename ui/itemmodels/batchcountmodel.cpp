// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/batchcountmodel.h"

#include "model/review/query.h"
#include "model/review/reviewflow.h"
#include "model/rules/rule.h"
#include "model/rules/ruletext.h"
#include "ui/itemmodels/celldelegate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

void BatchCountModel::setRows(const QList<BatchCount> &reasons, const QList<BatchCount> &rules)
{
    beginResetModel();
    m_reasons = reasons;
    m_rules = rules;
    endResetModel();
}

const BatchCount &BatchCountModel::at(int row) const
{
    return isReason(row) ? m_reasons[row] : m_rules[row - m_reasons.size()];
}

QString BatchCountModel::filterAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return (isReason(row) ? u"reason:"_s : u"finding:"_s) + Query::valueText(at(row).id);
}

int BatchCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reasons.size() + m_rules.size());
}

int BatchCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Count ? Qt::AlignRight : Qt::AlignLeft));
    if (role == CellDelegate::QuietRole)
        return index.column() == What;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == What)
        return isReason(row) ? tr("Rejected for") : tr("Open finding");
    if (index.column() == Count)
        return QLocale().toString(at(row).examples);
    if (isReason(row))
        return Reasons::nameOf(at(row).id);
    const RuleInfo *rule = RuleCatalogue::find(at(row).id);
    return rule ? ruletext::title(*rule) : at(row).id;
}

QVariant BatchCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Count ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("What"), tr("Reason or rule"), tr("Examples")};
    return names[section];
}
