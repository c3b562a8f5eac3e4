// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/historydelegate.h"

#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/textlines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int indent = 12;

QFont struck(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

QList<TextLine> eventLines(const QModelIndex &index, const Fonts &fonts, const Theme &theme)
{
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    QString title = index.data(HistoryModel::TitleRole).toString();
    QList<TextLine> lines;
    if (undone)
        lines += {HistoryModel::tr("undone"), fonts.body, theme.secondary};
    lines +=
        {title, undone ? struck(fonts.bold) : fonts.bold, undone ? theme.secondary : theme.text};
    lines += {index.data(HistoryModel::ByRole).toString(), fonts.body, theme.secondary};
    if (const QString note = index.data(HistoryModel::NoteRole).toString(); !note.isEmpty())
        lines += {note, fonts.body, undone ? theme.secondary : theme.text};
    return lines;
}

QList<TextLine> placeLines(const QModelIndex &index, const Fonts &fonts, const Theme &theme)
{
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    QList<TextLine> lines{
        {index.data(HistoryModel::TitleRole).toString(), fonts.body, theme.accent}};
    if (const QString old = index.data(HistoryModel::OldRole).toString(); !old.isEmpty())
        lines += {old, struck(fonts.body), theme.secondary};
    if (const QString now = index.data(HistoryModel::NewRole).toString(); !now.isEmpty())
        lines += {u"→ "_s + now, undone ? struck(fonts.body) : fonts.body,
                  undone ? theme.secondary : theme.text};
    return lines;
}

QList<TextLine> linesOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Fonts fonts = Fonts::of(option.font);
    const Theme theme = Theme::of(option.palette);
    return index.data(HistoryModel::IsPlaceRole).toBool() ? placeLines(index, fonts, theme)
                                                          : eventLines(index, fonts, theme);
}

int leftOf(const QModelIndex &index)
{
    return padding + (index.data(HistoryModel::IsPlaceRole).toBool() ? indent : 0);
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    int height = 8;
    for (const TextLine &line : linesOf(option, index))
        height += textlines::heightOf(line, width - leftOf(index) - padding);
    return {width, height};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selected);
    if (!index.data(HistoryModel::IsPlaceRole).toBool() && index.row() > 0) {
        painter->setPen(theme.track);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    QRect rect = option.rect.adjusted(leftOf(index), 4, -padding, 0);
    for (const TextLine &line : linesOf(option, index))
        rect.setTop(rect.top() + textlines::layOut(line, rect.width(), rect.topLeft(), painter));
    painter->restore();
}
