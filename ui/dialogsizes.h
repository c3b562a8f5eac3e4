// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSize>

class QDialog;
class Settings;

/// Remembers how large somebody made each dialog of a window, by the dialog's object name. A dialog
/// that nobody resized stays as large as its contents ask for.
class DialogSizes final : public QObject
{
    Q_OBJECT

public:
    DialogSizes(Settings &settings, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString keyOf(const QDialog &dialog) const;
    void restore(QDialog &dialog) const;
    void save(const QDialog &dialog);

    Settings &m_settings;
    QWidget *m_window = nullptr;
};
