// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/celleditor.h"
#include "ui/sheet/sheet.h"
#include "ui/sheet/sheetaccess.h"
#include "ui/sheet/sheetpainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

void Sheet::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_buttons.clear();
    SheetPainter(*this, painter).paint(event->rect());
    if (!m_editor)
        return;
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRect(QRectF(m_editor->geometry()).adjusted(-3, -1, 3, 1));
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_settled && isVisible()) {
        restoreCurrent();
        placeEditor();
    }
}

void Sheet::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_settled = false;
    settle();
}

void Sheet::scrollContentsBy(int, int)
{
    viewport()->update();
    placeEditor();
}

void Sheet::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type != QEvent::FontChange && type != QEvent::PaletteChange &&
        type != QEvent::StyleChange && type != QEvent::LanguageChange)
        return;
    takeTheme();
    updateGeometry();
    contentChanged();
}

bool Sheet::event(QEvent *event)
{
    // The window has bare keys of its own (arrows for previous and next); in a sheet they walk.
    if (event->type() == QEvent::ShortcutOverride && m_current >= 0) {
        const auto *key = static_cast<QKeyEvent *>(event);
        static const QList<int> walking = {Qt::Key_Left, Qt::Key_Right,  Qt::Key_Up,
                                           Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter,
                                           Qt::Key_Home, Qt::Key_End};
        if (key->modifiers() == Qt::NoModifier && walking.contains(key->key()))
            event->accept();
        if (key->matches(QKeySequence::Copy))
            event->accept();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Backtab;
        if ((back || key->key() == Qt::Key_Tab) &&
            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            walk(!back);
            return true;
        }
    }
    // Before the base class lays out its children.
    if (event->type() == QEvent::Resize && m_settled && isVisible())
        updateScrollBar();
    return QAbstractScrollArea::event(event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool bare =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        return copyCurrent(false);
    if (!bare)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_E:
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!startEditing())
            event->ignore();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        return setCurrentCell(neighbour(m_current, event->key()));
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// Left and right follow the order of reading, up and down the nearest cell above and below.
int Sheet::neighbour(int cell, int key) const
{
    const QList<Cell> &cells = arrangement().cells;
    const int last = int(cells.size()) - 1;
    if (key == Qt::Key_Home || cell < 0)
        return 0;
    if (key == Qt::Key_End)
        return last;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return qBound(0, cell + (key == Qt::Key_Left ? -1 : 1), last);
    const QRectF here = m_arrangement.rectOf(cells[cell]);
    int best = cell;
    qreal bestDistance = 1e9;
    for (int i = 0; i <= last; ++i) {
        const QRectF there = m_arrangement.rectOf(cells[i]);
        const qreal down =
            key == Qt::Key_Down ? there.top() - here.bottom() + 2 : here.top() - there.bottom() + 2;
        if (i == cell || down < 0)
            continue;
        const qreal distance = down * 4 + qAbs(there.left() - here.left());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = i;
        }
    }
    return best;
}

/// To the next cell, and from the last one on to the next widget. Not in focusNextPrevChild(),
/// which Qt also calls when a widget is hidden.
void Sheet::walk(bool next)
{
    const int to = m_current + (next ? 1 : -1);
    if (m_current >= 0 && to >= 0 && to < arrangement().cells.size())
        setCurrentCell(to);
    else
        focusNextPrevChild(next);
}

void Sheet::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const int last = int(arrangement().cells.size()) - 1;
    if (event->reason() == Qt::TabFocusReason)
        setCurrentCell(0);
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrentCell(last);
    else if (m_current >= 0)
        sheetaccess::focusMoved(this, m_current);
    viewport()->update();
}

void Sheet::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->position().y() < headingHeight()) {
        for (const auto &[rect, button] : std::as_const(m_buttons)) {
            if (rect.contains(event->position()))
                return headingClicked(button);
        }
    }
    setCurrentCell(m_arrangement.cellAt(event->position() - offset()));
    // A click on "Add…" adds; a text wants a second one.
    if (m_current >= 0 && event->button() == Qt::LeftButton &&
        !m_arrangement.cells[m_current].isTyped())
        startEditing();
}

void Sheet::headingClicked(const QString &) {}

void Sheet::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int cell = arrangement().cellAt(event->position() - offset());
    if (cell < 0)
        return;
    setCurrentCell(cell);
    startEditing();
}

void Sheet::extendMenu(QMenu &) {}
