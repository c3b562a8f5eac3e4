// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/celldelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int padding = 10;
constexpr int gap = 5;

int checkSide(const QFont &font)
{
    return int(scaled(15, font));
}

QRect checkRect(const QStyleOptionViewItem &option)
{
    const QRect cell = option.rect;
    const int side = checkSide(option.font);
    return {cell.left() + padding, cell.center().y() - side / 2, side, side};
}

int signSide(const QFont &font)
{
    return int(scaled(13, font));
}

/// Takes the room of check box and sign from the left of a cell's text.
int takenBefore(const QModelIndex &index, const QFont &font)
{
    const int check = index.data(Qt::CheckStateRole).isValid() ? checkSide(font) + gap + 2 : 0;
    return check + (index.data(CellDelegate::SignRole).isValid() ? signSide(font) + gap : 0);
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + takenBefore(index, option.font) +
                2 * padding + 2,
            option.fontMetrics.height() + 8};
}

void CellDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = checkRect(option);
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
    QRect text = option.rect.adjusted(padding + takenBefore(index, option.font), 0, -padding, 0);
    if (const QVariant sign = index.data(SignRole); sign.isValid()) {
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
        const bool right = alignment & Qt::AlignRight;
        const int left = right ? qMax(text.left(), text.right() - words + 1) : text.left();
        const int side = signSide(option.font);
        const QRectF box(left - gap - side, text.center().y() - side / 2.0 + 0.5, side, side);
        icons::paint(*painter, Sign(sign.toInt()), box, icons::inkOf(Sign(sign.toInt()), theme),
                     selected ? theme.selected : theme.base);
    }
    // Ids and file names differ at their ends; sentences are read from the beginning.
    const QString words = index.data().toString();
    const auto elide = words.contains(u' ') ? Qt::ElideRight : Qt::ElideMiddle;
    painter->setFont(option.font);
    painter->setPen(index.data(QuietRole).toBool() ? theme.secondary : theme.text);
    painter->drawText(text, alignment == 0 ? int(Qt::AlignVCenter | Qt::AlignLeft) : alignment,
                      option.fontMetrics.elidedText(words, elide, text.width()));
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
        toggles = checkRect(option).adjusted(-padding, -4, gap, 4).contains(at);
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
