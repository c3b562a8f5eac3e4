// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/celldelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int padding = 10;
constexpr int signSide = 13;
constexpr int checkSide = 15;
constexpr int gap = 5;

QRect checkRect(const QRect &cell)
{
    return {cell.left() + padding, cell.center().y() - checkSide / 2, checkSide, checkSide};
}

/// Takes the room of check box and sign from the left of a cell's text.
int takenBefore(const QModelIndex &index)
{
    const int check = index.data(Qt::CheckStateRole).isValid() ? checkSide + gap + 2 : 0;
    return check + (index.data(CellDelegate::SignRole).isValid() ? signSide + gap : 0);
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + takenBefore(index) + 2 * padding + 2,
            option.fontMetrics.height() + 8};
}

void CellDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = checkRect(option.rect);
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state = checked ? QStyle::State_On : QStyle::State_Off;
    if (index.flags() & Qt::ItemIsUserCheckable)
        box.state |= QStyle::State_Enabled;
    else
        box.palette.setCurrentColorGroup(QPalette::Disabled);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.selected);
    painter->setPen(theme.track);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(Qt::CheckStateRole).isValid())
        paintCheck(painter, option, index);
    QRect text = option.rect.adjusted(padding + takenBefore(index), 0, -padding, 0);
    if (const QVariant sign = index.data(SignRole); sign.isValid()) {
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
        const bool right = alignment & Qt::AlignRight;
        const int left = right ? qMax(text.left(), text.right() - words + 1) : text.left();
        const QRectF box(left - gap - signSide, text.center().y() - signSide / 2.0 + 0.5, signSide,
                         signSide);
        icons::paint(*painter, Sign(sign.toInt()), box, icons::inkOf(Sign(sign.toInt()), theme),
                     selected ? theme.selected : theme.base);
    }
    painter->setFont(option.font);
    painter->setPen(index.data(QuietRole).toBool() ? theme.secondary : theme.text);
    painter->drawText(
        text, alignment == 0 ? int(Qt::AlignVCenter | Qt::AlignLeft) : alignment,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter->restore();
}

/// A click on the box, or Space, checks and unchecks.
bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        toggles = checkRect(option.rect).adjusted(-padding, -4, gap, 4).contains(at);
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
