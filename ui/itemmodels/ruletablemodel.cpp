// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/ruletablemodel.h"

#include "model/dataset/category.h"
#include "model/rules/ruletext.h"
#include "ui/itemmodels/celldelegate.h"
#include "ui/severitytext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

RuleTableModel::RuleTableModel(const RuleSet &rules, const QMap<QString, int> &openCounts,
                               QObject *parent)
    : QAbstractTableModel(parent), m_rules(rules), m_openCounts(openCounts)
{
}

void RuleTableModel::setRules(const RuleSet &rules)
{
    m_rules = rules;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT rulesChanged();
}

Result<void> RuleTableModel::change(int row, const RuleSetting &setting)
{
    Result<void> changed = m_rules.change(RuleCatalogue::all()[row].id, setting);
    if (changed) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        Q_EMIT rulesChanged();
    }
    return changed;
}

Result<void> RuleTableModel::setAdditions(const QByteArray &json)
{
    Result<void> set = m_rules.setAdditions(json);
    if (set)
        Q_EMIT rulesChanged();
    return set;
}

QString RuleTableModel::groupName(int group)
{
    static const QStringList names{tr("Reasoning chains"),       tr("Confidence reasoning"),
                                   tr("Escalation triggers"),    tr("Recovery timeline"),
                                   tr("Exercise modification"),  tr("Load management"),
                                   tr("User history"),           tr("Differentials"),
                                   tr("False positives (DOMS)"), tr("Multi-turn conversations"),
                                   tr("Red flag scenarios"),     tr("Context-dependent"),
                                   tr("Substitution library"),   tr("Across all of them")};
    return names.value(group - 1);
}

int RuleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RuleCatalogue::all().size());
}

int RuleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Short: the details name them all.
QString RuleTableModel::appliesTo(const RuleInfo &rule)
{
    QStringList others;
    for (const Category &category : ::Categories::all()) {
        if (!rule.appliesTo(category.id))
            others += category.shortName;
    }
    if (others.isEmpty())
        return tr("All");
    if (others.size() <= 2)
        return tr("All but %1").arg(others.join(u", "_s));
    return rule.categories.size() == 1 ? ::Categories::nameOf(rule.categories.first())
                                       : tr("%n categories", nullptr, int(rule.categories.size()));
}

QString RuleTableModel::display(int row, Column column) const
{
    const RuleInfo &rule = RuleCatalogue::all()[row];
    switch (column) {
    case Title:
        return ruletext::title(rule);
    case Severity:
        return SeverityText::name(m_rules.setting(row).severity);
    case Group:
        return groupName(rule.group);
    case Categories:
        return rule.ofDataset ? tr("Data set") : appliesTo(rule);
    case Open:
        return QLocale().toString(m_openCounts.value(rule.id));
    case Name:
        return rule.id;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RuleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const RuleSetting &setting = m_rules.setting(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Open ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::CheckStateRole:
        return column == Title ? QVariant(setting.on ? Qt::Checked : Qt::Unchecked) : QVariant();
    case CellDelegate::SignRole:
        return column == Severity ? QVariant(int(SeverityText::sign(setting.severity)))
                                  : QVariant();
    case CellDelegate::QuietRole:
        return !setting.on || column >= Group;
    default:
        return {};
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Open ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Rule"),       tr("Severity"), tr("Improvement"),
                            tr("Applies to"), tr("Open in"),  tr("Id")};
    return names[section];
}

bool RuleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    RuleSetting setting = m_rules.setting(index.row());
    setting.on = value.toInt() == Qt::Checked;
    return bool(change(index.row(), setting));
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Title && !RuleCatalogue::all()[index.row()].isFixed)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
