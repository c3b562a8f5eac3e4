// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/findingdelegate.h"

#include "ui/itemmodels/findinglistmodel.h"
#include "ui/itemmodels/textlines.h"
#include "ui/severitytext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;

int signSide(const QFont &font)
{
    return int(scaled(14, font));
}

int textLeft(const QFont &font)
{
    return padding + signSide(font) + 8;
}

QList<TextLine> linesBelow(const QModelIndex &index, const Fonts &fonts, const Theme &theme)
{
    const QString waiver = index.data(FindingListModel::WaiverRole).toString();
    const QColor ink = waiver.isEmpty() ? theme.text : theme.secondary;
    QList<TextLine> lines{
        {index.data(FindingListModel::MessageRole).toString(), fonts.body, ink},
        {index.data(FindingListModel::PlaceRole).toString(), fonts.body, theme.secondary}};
    if (!waiver.isEmpty())
        lines += {waiver, fonts.body, theme.secondary};
    return lines;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, theme.selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter.setPen(QPen(theme.accent, focused ? 2 : 1));
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(theme.track);
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

/// "Error" in bold and the rule behind it, which gives way where there is no room.
void paintHeadline(QPainter &painter, const QRect &row, const QModelIndex &index,
                   const Fonts &fonts, const Theme &theme, const QColor &ground)
{
    const auto severity = Severity(index.data(FindingListModel::SeverityRole).toInt());
    const bool waived = !index.data(FindingListModel::WaiverRole).toString().isEmpty();
    const Sign sign = SeverityText::sign(severity);
    const int side = signSide(fonts.body);
    const QRectF box(row.left() + padding, row.center().y() - side / 2.0 + 0.5, side, side);
    icons::paint(painter, sign, box, waived ? theme.secondary : icons::inkOf(sign, theme), ground);
    const QString headline = index.data(FindingListModel::HeadlineRole).toString();
    QRect text = row.adjusted(textLeft(fonts.body), 0, -padding, 0);
    painter.setFont(fonts.bold);
    painter.setPen(waived ? theme.secondary : theme.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, headline);
    text.setLeft(text.left() + QFontMetrics(fonts.bold).horizontalAdvance(headline) + 8);
    painter.setFont(fonts.body);
    painter.setPen(theme.secondary);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(fonts.body)
                         .elidedText(index.data(FindingListModel::RuleRole).toString(),
                                     Qt::ElideRight, text.width()));
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Fonts fonts = Fonts::of(option.font);
    int height = 12 + option.fontMetrics.height();
    for (const TextLine &line : linesBelow(index, fonts, Theme::of(option.palette)))
        height += textlines::heightOf(line, width - textLeft(option.font) - padding);
    return {width, height};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Fonts fonts = Fonts::of(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintGround(*painter, option, theme);
    QRect row = option.rect.adjusted(0, 5, 0, 0);
    row.setHeight(option.fontMetrics.height());
    paintHeadline(*painter, row, index, fonts, theme, selected ? theme.selected : theme.base);
    QPoint at(option.rect.left() + textLeft(option.font), row.bottom() + 1);
    const int width = option.rect.width() - textLeft(option.font) - padding;
    for (const TextLine &line : linesBelow(index, fonts, theme))
        at.ry() += textlines::layOut(line, width, at, painter);
    painter->restore();
}
