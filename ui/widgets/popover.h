// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

/// A small panel inside the window, above the button that it belongs to. It takes the focus, has
/// its keys to itself, closes with Esc or a click elsewhere, and gives the focus back.
class Popover : public QFrame
{
    Q_OBJECT

public:
    Popover(const QString &title, QWidget *window);

    /// Above the anchor's right end, inside the window.
    void openAt(const QWidget *anchor);
    /// Below a rectangle of the window, above it where there is no room.
    void openBeside(const QRect &near);
    /// Where something of that size stands beside a rectangle, inside an area.
    static QPoint beside(const QRect &near, const QSize &size, const QSize &area);
    /// Closes it and gives the focus back.
    void leave();

protected:
    QVBoxLayout *content() const { return m_layout; }
    /// What gets the focus when it opens.
    virtual QWidget *firstFocus() { return this; }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QPoint &at);
    void watchFocus(const QWidget *now);

    QVBoxLayout *m_layout = nullptr;
    QPointer<QWidget> m_before;
};
