// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/rulecountmodel.h"

#include "model/rules/rule.h"
#include "model/rules/ruletext.h"
#include "ui/itemmodels/celldelegate.h"
#include "ui/severitytext.h"

#include <QLocale>

#include <algorithm>

void RuleCountModel::setCounts(const QMap<QString, int> &counts)
{
    QList<Entry> entries;
    for (const RuleInfo &rule : RuleCatalogue::all()) {
        if (const int count = counts.value(rule.id); count > 0)
            entries += {rule.id, count};
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), &Entry::count);
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QString RuleCountModel::ruleAt(int row) const
{
    return m_entries.value(row - FirstRule).rule;
}

int RuleCountModel::rowOf(const QString &rule) const
{
    const auto found = std::ranges::find(m_entries, rule, &Entry::rule);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin()) + FirstRule;
}

int RuleCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size()) + FirstRule;
}

int RuleCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleCountModel::display(const QModelIndex &index) const
{
    const QString id = ruleAt(index.row());
    if (index.column() == Count)
        return id.isEmpty() ? QString()
                            : QLocale().toString(m_entries[index.row() - FirstRule].count);
    const RuleInfo *rule = RuleCatalogue::find(id);
    if (rule)
        return ruletext::title(*rule);
    return index.row() == AllExamples ? tr("All examples") : tr("With open errors");
}

QVariant RuleCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleInfo *rule = RuleCatalogue::find(ruleAt(index.row()));
    if (role == Qt::DisplayRole)
        return display(index);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Count ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::AccessibleTextRole && rule && index.column() == Name)
        return tr("%1: %2, %n example(s)", nullptr, m_entries[index.row() - FirstRule].count)
            .arg(SeverityText::name(rule->severity), ruletext::title(*rule));
    if (role != CellDelegate::SignRole || index.column() != Name)
        return {};
    if (rule)
        return int(SeverityText::sign(rule->severity));
    return index.row() == WithErrors ? QVariant(int(Sign::Error)) : QVariant();
}
