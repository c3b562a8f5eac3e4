// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/popover.h"

class QLabel;
class QLineEdit;

/// Asks for one line. Enter sends.
class NotePopover final : public Popover
{
    Q_OBJECT

public:
    struct Words
    {
        QString name; ///< What objects are called: nameNote in namePopover.
        QString title;
        QString accessibleName;
        QString placeholder;
        QString accept; ///< The button.
        QString hint;
        bool isOptional = false; ///< Whether it may be sent empty.
    };

    NotePopover(const Words &words, QWidget *window);

    void ask(const QWidget *anchor, const QString &text = {});
    void askBeside(const QRect &near, const QString &text = {});
    /// What the line belongs to, above it.
    void setSubject(const QString &subject);
    /// What is typed so far; empty when it is closed.
    QString typed() const;

Q_SIGNALS:
    void sent(const QString &note);

protected:
    QWidget *firstFocus() override;

private:
    void send();

    bool m_isOptional = false;
    QLabel *m_subject = nullptr;
    QLineEdit *m_note = nullptr;
};
