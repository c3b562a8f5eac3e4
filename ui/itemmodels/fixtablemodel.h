// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "ui/changetext.h"

#include <QAbstractTableModel>
#include <QSet>

/// What the fix of a rule would change in one example.
struct ExampleFix
{
    ExampleId example;
    QString label;
    QList<ChangeText> changes;
};

/// The fixes of many examples, each of which can be left out. An example with several changes has
/// a row for each, and one check box.
class FixTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Place, Before, After, ColumnCount };

    explicit FixTableModel(const QList<ExampleFix> &fixes, QObject *parent = nullptr);

    QList<ExampleId> chosen() const;
    void chooseAll(bool chosen);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        ExampleId example;
        QString label; ///< Empty but on the first row of its example.
        ChangeText change;
    };

    QList<Row> m_rows;
    QList<ExampleId> m_examples;
    QSet<qint64> m_left; ///< Those that were left out.
};
