// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/celldelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int padding = 10;

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * padding + 2,
            option.fontMetrics.height() + 8};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QRect text = option.rect.adjusted(padding, 0, -padding, 0);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selected);
    painter->setPen(theme.track);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(
        text, index.data(Qt::TextAlignmentRole).toInt(),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter->restore();
}
