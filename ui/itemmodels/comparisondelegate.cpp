// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/comparisondelegate.h"

#include "ui/itemmodels/comparisonmodel.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace {

constexpr int padding = 10;
constexpr int gap = 24; ///< Between the columns.
constexpr int space = 5;

/// One text of a row as it stands in its column.
struct Side
{
    QString text;
    QList<TextRange> words;
    bool right = false;
    bool missing = false;
    bool alone = false; ///< The other side has nothing beside it.
};

Side sideOf(const ComparedRow &row, bool right)
{
    using Kind = ComparedRow::Kind;
    const bool missing = row.kind == (right ? Kind::OnlyLeft : Kind::OnlyRight);
    const bool alone = row.kind == (right ? Kind::OnlyRight : Kind::OnlyLeft);
    if (missing)
        return {ComparisonModel::tr("not there"), {}, right, true, false};
    const QString text = displayText(right ? row.rightText : row.leftText, Underscores::AsTheyAre);
    if (text.isEmpty())
        return {ComparisonModel::tr("empty"), {}, right, true, alone};
    if (alone)
        return {text, {{0, int(text.size())}}, right, false, true};
    return {text, right ? row.words.right : row.words.left, right, false, false};
}

QTextCharFormat differing(const Theme &theme, bool right)
{
    QTextCharFormat format;
    format.setBackground(right ? theme.band : theme.errorGround);
    format.setUnderlineStyle(right ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
    format.setUnderlineColor(right ? theme.accent : theme.error);
    return format;
}

int layOut(const Side &side, const QFont &font, const Theme &theme, int width, const QPoint &at,
           QPainter *painter)
{
    QTextLayout layout(side.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : side.words)
        formats += {range.start, range.length, differing(theme, side.right)};
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(side.missing ? theme.secondary : theme.text);
        layout.draw(painter, at);
    }
    return int(std::ceil(height));
}

const ComparedRow &rowAt(const QModelIndex &index)
{
    return static_cast<const ComparisonModel *>(index.model())->at(index.row());
}

} // namespace

QRect ComparisonDelegate::column(const QRect &row, bool right)
{
    const int width = qMax(40, (row.width() - 2 * padding - gap) / 2);
    const int left = row.left() + padding + (right ? width + gap : 0);
    return {left, row.top(), width, row.height()};
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Theme theme = Theme::of(option.palette);
    const QRect column = ComparisonDelegate::column({0, 0, width, 0}, false);
    int height = 0;
    for (const bool right : {false, true})
        height = qMax(height, layOut(sideOf(rowAt(index), right), option.font, theme,
                                     column.width(), {}, nullptr));
    return {width, height + QFontMetrics(option.font).height() + 2 * space};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selected);
    painter->setPen(theme.track);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    painter->setPen(theme.secondary);
    const QFontMetrics metrics(option.font);
    const QRect head = option.rect.adjusted(padding, space, -padding, 0);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      metrics.elidedText(index.data(ComparisonModel::PlaceRole).toString(),
                                         Qt::ElideRight, head.width()));
    const int top = head.top() + metrics.height();
    for (const bool right : {false, true}) {
        const QRect column = ComparisonDelegate::column(option.rect, right);
        layOut(sideOf(rowAt(index), right), option.font, theme, column.width(),
               {column.left(), top}, painter);
    }
    const int middle = column(option.rect, true).left() - gap / 2;
    painter->setPen(theme.hairline);
    painter->drawLine(middle, top, middle, option.rect.bottom() - space);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}
