// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/barekeys.h"

#include "ui/widgets/popover.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace {

bool isBare(const QKeyEvent &key)
{
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// Enter and undo with Ctrl decide about an example: a popover asks about one already.
bool isDecidingChord(const QKeyEvent &key)
{
    return key.modifiers().testFlag(Qt::ControlModifier) &&
           (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Z);
}

bool isInPopover(const QWidget *widget)
{
    for (const QWidget *at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const Popover *>(at))
            return true;
    }
    return false;
}

bool isArrow(const QKeyEvent &key)
{
    return key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
}

} // namespace

BareKeys::BareKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool BareKeys::takesTyping(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return !edit->isReadOnly();
    if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
        return true;
    // A popover has keys of its own, and so has everything inside it.
    return isInPopover(widget);
}

bool BareKeys::belongsTo(const QWidget &widget, const QKeyEvent &key)
{
    if (!isBare(key))
        return isDecidingChord(key) && isInPopover(&widget);
    if (takesTyping(&widget))
        return true;
    // Arrows move inside sheets, lists and tabs; elsewhere they go through the queue.
    return isArrow(key) && (qobject_cast<const QAbstractScrollArea *>(&widget) ||
                            qobject_cast<const QTabBar *>(&widget));
}

bool BareKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!widget || widget != QApplication::focusWidget() || !belongsTo(*widget, *key))
        return false;
    event->accept(); // Not a shortcut then: it comes again as a key press.
    return true;
}
