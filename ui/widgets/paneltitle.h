// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

/// The one line above a panel: its name, a quiet note, and keys at the right end.
class PanelTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelTitle(const QString &title, QWidget *parent = nullptr);

    QLabel *title() const { return m_title; }
    QLabel *note() const { return m_note; }
    /// Shows the keys of actions as caps at the right end.
    void addKeys(const QList<QAction *> &actions);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QHBoxLayout *m_layout = nullptr;
    QList<QAction *> m_keys;
};
