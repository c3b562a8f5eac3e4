// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/manydecision.h"

#include <QAbstractTableModel>

/// What would become of many examples, those that are refused first.
class ManyResultModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Before, After, ColumnCount };

    /// `becomes`: what each one is afterwards that is not refused.
    ManyResultModel(QList<ManyResult> results, const QString &becomes, QObject *parent = nullptr);

    int refusedCount() const { return m_refused; }
    int allowedCount() const { return int(m_results.size()) - m_refused; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ManyResult> m_results;
    QString m_becomes;
    int m_refused = 0;
};
