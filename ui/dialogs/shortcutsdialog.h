// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class Actions;
class QGridLayout;

/// All keys on one page.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);

private:
    void add(const QString &keys, const QString &text);

    QGridLayout *m_grid = nullptr;
    int m_count = 0;
    int m_rows = 0;
};
