// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class QAction;

/// A button for an action: its words, with the key in front as a cap. Enabled, checked and named as
/// the action is. A click leaves the focus where it was.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QString key() const;
    QString words() const;
    /// What the cap takes from the left; nothing where the action has no key.
    int capRoom() const;

    QAction *m_action = nullptr;
};
