// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/commanddelegate.h"

#include "ui/itemmodels/commandmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QPainter>

namespace {

constexpr int padding = 10;
constexpr int gap = 12;

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 8};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = index.data(CommandModel::EnabledRole).toBool();
    const QColor quiet = selected ? theme.accentText : theme.secondary;
    const QColor ink = selected ? theme.accentText : enabled ? theme.text : theme.secondary;
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, selected ? theme.accent : theme.base);
    QRect row = option.rect.adjusted(padding, 0, -padding, 0);
    const QString keys = index.data(CommandModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        const QSize cap = keycap::sizeOf(keys, option.font);
        const QRect place(
            QPoint(row.right() - cap.width(), row.center().y() - cap.height() / 2 + 1), cap);
        keycap::paint(*painter, keys, place, ink, Qt::transparent);
        row.setRight(place.left() - gap);
    }
    const QFontMetrics &metrics = option.fontMetrics;
    const QString text = index.data().toString();
    const int textWidth = qMin(row.width(), metrics.horizontalAdvance(text) + 2);
    painter->setPen(ink);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(text, Qt::ElideMiddle, row.width()));
    row.setLeft(row.left() + textWidth + gap);
    painter->setPen(quiet);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight,
                      metrics.elidedText(index.data(CommandModel::NoteRole).toString(),
                                         Qt::ElideRight, qMax(0, row.width())));
    painter->restore();
}
