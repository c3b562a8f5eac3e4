// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/ruleset.h"

#include <QAbstractTableModel>

/// The rules of the catalogue and how a rule set runs each, which can be changed here.
class RuleTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Severity, Group, Categories, Open, Name, ColumnCount };

    /// `openCounts`: in how many examples each rule is open now.
    RuleTableModel(const RuleSet &rules, const QMap<QString, int> &openCounts,
                   QObject *parent = nullptr);

    const RuleSet &rules() const { return m_rules; }
    void setRules(const RuleSet &rules);
    /// Refused where the rule set refuses it.
    Result<void> change(int row, const RuleSetting &setting);
    Result<void> setAdditions(const QByteArray &json);
    /// The improvement that a rule belongs to.
    static QString groupName(int group);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void rulesChanged();

private:
    static QString appliesTo(const RuleInfo &rule);
    QString display(int row, Column column) const;

    RuleSet m_rules;
    QMap<QString, int> m_openCounts;
};
