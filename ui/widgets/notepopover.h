// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/popover.h"

class QLineEdit;

/// Asks for a second opinion: one optional line for whoever gives it. Enter sends.
class NotePopover final : public Popover
{
    Q_OBJECT

public:
    explicit NotePopover(QWidget *window);

    void ask(const QWidget *anchor);

Q_SIGNALS:
    void sent(const QString &note);

protected:
    QWidget *firstFocus() override;

private:
    void send();

    QLineEdit *m_note = nullptr;
};
