// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/itemmodels/queuedelegate.h"

#include "model/base/oddtext.h"
#include "model/dataset/category.h"
#include "ui/itemmodels/queuemodel.h"
#include "ui/rawbytes.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;

QString categoryName(const ExampleSummary &summary)
{
    const Category *category = Categories::find(summary.category);
    return category ? category->shortName : safeText(summary.category.toUtf8());
}

Sign findingSign(const ExampleSummary &summary)
{
    return summary.openErrors > 0 ? Sign::Error : Sign::Warning;
}

/// Takes `width` pixels from the right end of a rectangle.
QRect takeRight(QRect &rect, int width)
{
    const QRect taken(rect.right() - width + 1, rect.top(), width, rect.height());
    rect.setRight(rect.right() - width);
    return taken;
}

QRectF middle(const QRect &rect, int side)
{
    return QRectF(rect.center().x() - side / 2.0 + 0.5, rect.center().y() - side / 2.0 + 0.5, side,
                  side);
}

/// A pennant on its pole.
void paintFlag(QPainter &painter, const QRectF &into, const QColor &ink)
{
    const QRectF box = into.adjusted(2, 2, -2, -2);
    const qreal half = std::round(box.height() * 0.3);
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(ink);
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawPolygon(QPolygonF({box.topLeft(), QPointF(box.right(), box.top() + half),
                                   QPointF(box.left(), box.top() + 2 * half)}));
}

} // namespace

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 6};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto summary = index.data(QueueModel::SummaryRole).value<ExampleSummary>();
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? theme.accentText : theme.text;
    const QColor quiet = selected ? theme.accentText : theme.secondary;
    const QColor ground = selected ? theme.accent : theme.base;
    const auto side = int(scaled(14, option.font));
    const auto sign = [&](Sign which, const QRect &into) {
        icons::paint(*painter, which, middle(into, side),
                     selected ? ink : icons::inkOf(which, theme), ground);
    };
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, ground);
    QRect row = option.rect.adjusted(padding, 0, -padding, 0);
    sign(icons::ofStatus(Statuses::id(summary.status)),
         QRect(row.topLeft(), QSize(side + 2, row.height())));
    row.setLeft(row.left() + side + 8);

    const QFontMetrics &metrics = option.fontMetrics;
    const QString findings = QueueModel::findingsText(summary);
    if (!findings.isEmpty()) {
        sign(findingSign(summary), takeRight(row, side + 4));
        painter->setPen(ink);
        painter->drawText(takeRight(row, metrics.horizontalAdvance(findings) + 2),
                          Qt::AlignVCenter | Qt::AlignLeft, findings);
    }
    const QString name = categoryName(summary);
    const int nameWidth = qMin(
        row.width() / 2, qMax(int(scaled(76, option.font)), metrics.horizontalAdvance(name) + 4));
    const QRect nameRect = takeRight(row, nameWidth);
    const QRect flagRect = takeRight(row, side + 2);
    if (summary.flagged)
        paintFlag(*painter, middle(flagRect, side), ink);
    painter->setPen(ink);
    painter->drawText(
        row.adjusted(0, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(safeText(summary.label.toUtf8()), Qt::ElideMiddle, row.width() - 4));
    painter->setPen(quiet);
    painter->drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(name, Qt::ElideRight, nameWidth));
    painter->restore();
}

bool QueueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto summary = index.data(QueueModel::SummaryRole).value<ExampleSummary>();
    const QString stored =
        summary.title.isEmpty() ? summary.label : summary.label + u": "_s + summary.title;
    const QString names = OddText::describe(stored);
    const QString tip = safeText(stored.toUtf8()) + (names.isEmpty() ? names : u' ' + names);
    // Escaped and declared as rich text, so that what looks like markup is shown, not obeyed.
    QToolTip::showText(event->globalPos(), u"<qt>"_s + tip.toHtmlEscaped() + u"</qt>"_s, view);
    return true;
}
