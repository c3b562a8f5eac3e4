// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

/// A table's cell with room at its sides, a check box and a sign where the model gives one, and a
/// calm selection.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        SignRole = Qt::UserRole + 100, ///< A Sign as int, before the text.
        QuietRole                      ///< True where the text is only secondary.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    static void paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index);
};
