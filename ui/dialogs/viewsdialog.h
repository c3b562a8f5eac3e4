// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/viewstore.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class SavedViews;

/// The project's saved searches: to use, rename, put in order and delete.
class ViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    ViewsDialog(SavedViews &views, bool readOnly, QWidget *parent = nullptr);

Q_SIGNALS:
    void useAsked(ViewId id);

private:
    void createLayout();
    void fill();
    void follow();
    void rename();
    void remove();
    void move(int by);
    void use();
    void tell(const Result<void> &done);
    ViewId current() const;

    SavedViews &m_views;
    bool m_readOnly = false;
    QListWidget *m_list = nullptr;
    QLabel *m_query = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_filling = false;
};
