// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What a sheet says of the characters under the mouse.
#include "model/base/oddtext.h"
#include "ui/sheet/sheet.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

/// What is odd under the mouse, else all that is in the cell; empty when nothing is.
QString Sheet::hintAt(const QPointF &point) const
{
    const int index = arrangement().cellAt(point);
    if (index < 0 || !m_arrangement.cells[index].asStored)
        return {};
    const Cell &cell = m_arrangement.cells[index];
    for (const OddPart &part : OddText::in(cell.source)) {
        const QList<QRectF> lines = m_arrangement.linesOf(
            m_arrangement.blocks[cell.block], cell.start + part.place.start, part.place.length);
        for (const QRectF &line : lines) {
            if (line.contains(point))
                return OddText::nameOf(part.code);
        }
    }
    return OddText::describe(cell.source);
}

bool Sheet::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString hint = hintAt(QPointF(help->pos()) - offset());
    // Escaped and declared as rich text, so that what looks like markup is shown, not obeyed.
    QToolTip::showText(help->globalPos(),
                       hint.isEmpty() ? hint : u"<qt>"_s + hint.toHtmlEscaped() + u"</qt>"_s,
                       viewport());
    return true;
}
