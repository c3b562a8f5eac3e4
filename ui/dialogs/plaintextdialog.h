// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

/// A longer plain text, to read or to write.
class PlainTextDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Use { Read, Write };

    PlainTextDialog(const QString &title, const QString &text, Use use, QWidget *parent = nullptr);

    QString text() const;
    /// A line below the text that says what saving does.
    void setHint(const QString &hint);

private:
    QPlainTextEdit *m_edit = nullptr;
    QLabel *m_hint = nullptr;
};
