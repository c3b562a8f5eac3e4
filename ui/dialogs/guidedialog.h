// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class Actions;
class GuideView;
class QListWidget;

/// The user guide: its sections at the left, one of them at the right. Stays beside the window.
class GuideDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(const Actions &actions, QWidget *parent = nullptr);

    /// Looks up to date: keys may have changed since.
    void refresh();

private:
    void showSection(int row);

    const Actions &m_actions;
    QListWidget *m_sections = nullptr;
    GuideView *m_view = nullptr;
};
