// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;

/// Asks for one line of text.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &label, QWidget *parent = nullptr);

    QString text() const;

private:
    QLineEdit *m_edit = nullptr;
};
