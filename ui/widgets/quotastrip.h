// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/quota/quota.h"

#include <QWidget>

/// How far each category is, as approved/target over a bar, and the whole at the end. The category
/// of the example on the desk is bold.
class QuotaStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaStrip(QWidget *parent = nullptr);

    void setQuota(const Quota &quota);
    void setCurrentCategory(const QString &category);
    /// "Acute 34/75": one for each category, and the whole.
    QStringList entries() const;
    /// One of them in a whole sentence.
    QString sentence(qsizetype index) const { return m_items[index].tip; }
    /// Where one is painted; empty where there is no room for it.
    QRect rectOf(qsizetype index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item
    {
        QString category;
        QString name;
        QString fullName;
        QString count;
        QString tip;
        double share = 0;
        bool done = false;
        bool isTotal = false;
    };

    void addItem(const QuotaRow &row, const QString &name, bool isTotal);
    int widthOf(const Item &item) const;
    int roomFor(const Item &item) const;
    bool isNeeded(const Item &item) const;
    QList<qsizetype> shown() const;
    void paintItem(QPainter &painter, const Item &item, const QRect &rect) const;

    QList<Item> m_items;
    QString m_current;
};
