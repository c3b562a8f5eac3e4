// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequenceEdit>

/// Takes the next key that is pressed, with its modifiers, at once. Tab leaves it, and Esc is left
/// to the dialog around it.
class KeyEdit final : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    /// For a screen reader, which meets the field inside.
    void setName(const QString &name);

Q_SIGNALS:
    void pressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
};
