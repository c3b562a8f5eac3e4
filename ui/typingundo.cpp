// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/typingundo.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

bool inEditor(void (QPlainTextEdit::*ofText)(), void (QLineEdit::*ofLine)())
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *edit = qobject_cast<QPlainTextEdit *>(focus); edit && !edit->isReadOnly()) {
        (edit->*ofText)();
        return true;
    }
    if (auto *edit = qobject_cast<QLineEdit *>(focus); edit && !edit->isReadOnly()) {
        (edit->*ofLine)();
        return true;
    }
    return false;
}

} // namespace

bool typingundo::undo()
{
    return inEditor(&QPlainTextEdit::undo, &QLineEdit::undo);
}

bool typingundo::redo()
{
    return inEditor(&QPlainTextEdit::redo, &QLineEdit::redo);
}
