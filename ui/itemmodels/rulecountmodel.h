// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QMap>

/// The rules that have open findings, with how many examples each: a list to choose examples by.
/// Two rows stand before them: all examples, and those with open errors.
class RuleCountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, ColumnCount };
    enum Row { AllExamples, WithErrors, FirstRule };

    using QAbstractTableModel::QAbstractTableModel;

    /// By rule id.
    void setCounts(const QMap<QString, int> &counts);
    /// Empty for the rows that are no rule.
    QString ruleAt(int row) const;
    /// -1 when it has no open finding.
    int rowOf(const QString &rule) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        QString rule;
        int count = 0;
    };

    QString display(const QModelIndex &index) const;

    QList<Entry> m_entries;
};
