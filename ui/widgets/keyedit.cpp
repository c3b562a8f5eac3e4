// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/keyedit.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

/// "?" is written without the Shift that some keyboards need for it; letters keep theirs.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier |
                                                           Qt::AltModifier | Qt::MetaModifier);
    const QString text = event.text();
    if (!text.isEmpty() && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace())
        modifiers.setFlag(Qt::ShiftModifier, false);
    return modifiers;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent) : QKeySequenceEdit(parent)
{
    if (auto *line = findChild<QLineEdit *>())
        line->setPlaceholderText(tr("Press the new key"));
}

void KeyEdit::setName(const QString &name)
{
    setAccessibleName(name);
    if (auto *line = findChild<QLineEdit *>())
        line->setAccessibleName(name);
}

bool KeyEdit::event(QEvent *event)
{
    // Qt's own would keep the way out of the field.
    const auto type = event->type();
    if (type == QEvent::ShortcutOverride || type == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            if (type == QEvent::ShortcutOverride)
                return false;
            return QWidget::event(event);
        }
    }
    return QKeySequenceEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (isModifier(event->key()))
        return;
    const QKeySequence key(QKeyCombination(modifiersOf(*event), Qt::Key(event->key())));
    setKeySequence(key);
    Q_EMIT pressed(key);
}

/// Qt's own waits a second for another key of a sequence.
void KeyEdit::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
}
