// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"
#include "ui/widgets/popover.h"

class JsonEditor;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for the name of a field, for a value as JSON source text, or for both. What is wrong is
/// said while it is typed; Ctrl+Enter takes it.
class JsonPopover final : public Popover
{
    Q_OBJECT

public:
    JsonPopover(const QString &title, QWidget *window);

    /// A name that none of the other members of the object has.
    void askName(const QString &name, const JsonValue &object);
    void askValue(const QByteArray &value);

Q_SIGNALS:
    /// Only what was asked is set. Not sent where nothing was changed.
    void accepted(const QString &name, const QByteArray &value);

protected:
    QWidget *firstFocus() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void check();
    QString nameProblem() const;
    QString valueProblem() const;
    QByteArray heldBytes() const;
    void take();

    JsonValue m_object;
    QString m_oldName;
    QByteArray m_shown;
    QLineEdit *m_name = nullptr;
    JsonEditor *m_value = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_accept = nullptr;
};
