// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/comparison.h"

#include <QAbstractListModel>

/// Two records value by value: all of them, or those that differ.
class ComparisonModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1 }; ///< In the words of the window.

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ComparedRow> &rows);
    /// What the two sides are called, for who hears them.
    void setNames(const QString &left, const QString &right);
    void setOnlyDifferences(bool only);
    int differences() const;
    const ComparedRow &at(int row) const { return m_rows[m_shown[row]]; }
    /// The next row that differs, round the end; -1 when there is none.
    int differenceAfter(int row, int direction) const;
    /// Every row shown, a line for each side.
    QString toText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString placeText(const ComparedRow &row);

private:
    void choose();
    QString sentence(const ComparedRow &row) const;

    QList<ComparedRow> m_rows;
    QList<int> m_shown; ///< Of m_rows.
    bool m_onlyDifferences = true;
    QString m_left;
    QString m_right;
};
