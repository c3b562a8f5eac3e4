// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

/// Keeps bare keys (without Ctrl, Alt or Meta) from acting while something that takes typing has
/// the focus. The one place that decides it: an event filter on the application, before any
/// shortcut is looked at.
class BareKeys final : public QObject
{
    Q_OBJECT

public:
    explicit BareKeys(QObject *parent = nullptr);

    /// Whether a widget takes typed text, or chooses by typed letters.
    static bool takesTyping(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool belongsTo(const QWidget &widget, const QKeyEvent &key);
};
