// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/searchlistdelegate.h"

#include "ui/itemmodels/searchlistmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int padding = 10;

} // namespace

QSize SearchListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, QFontMetrics(option.font).height() + 6};
}

void SearchListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    using Kind = SearchListModel::Kind;
    const Theme theme = Theme::of(option.palette);
    const auto kind = Kind(index.data(SearchListModel::KindRole).toInt());
    const bool heading = kind == Kind::Heading;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.selected);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          theme.accent);
    }
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    if (const QVariant sign = index.data(SearchListModel::SignRole); sign.isValid()) {
        const int side = int(scaled(12, option.font));
        icons::paint(*painter, Sign(sign.toInt()),
                     QRectF(rect.left(), rect.center().y() - side / 2., side, side), theme);
        rect.setLeft(rect.left() + side + 6);
    }
    const QFont font = heading ? Fonts::of(option.font).bold : option.font;
    const QFontMetrics metrics(font);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(font);
    painter->setPen(heading ? theme.secondary : theme.text);
    painter->drawText(rect, flags, metrics.elidedText(text, Qt::ElideMiddle, rect.width()));
    rect.setLeft(rect.left() + metrics.horizontalAdvance(text) + 12);
    const QString note = index.data(SearchListModel::NoteRole).toString();
    if (rect.width() > 40) {
        painter->setPen(theme.secondary);
        painter->drawText(rect, flags, metrics.elidedText(note, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}
