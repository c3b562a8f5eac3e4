// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commandindex.h"
#include "ui/widgets/popover.h"

class CommandModel;
class QLineEdit;
class QListView;
class QTimer;

/// One box over everything that can be done or gone to. Keys alone work it; the focus stays in the
/// box, and goes back to where it was with Esc.
class CommandPalette final : public Popover
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    /// Near the top of the window; closes it where it is open already.
    void ask(const CommandIndex &index);

Q_SIGNALS:
    /// Just before it is done.
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QWidget *firstFocus() override;

private:
    void find(CommandIndex::Look look);
    void moveBy(int rows);
    void run(int row);
    void fitWindow();

    CommandIndex m_index;
    CommandModel *m_model = nullptr;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
    QTimer *m_pause = nullptr;
};
