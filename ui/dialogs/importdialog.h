// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/prompts.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

/// Which files to import, what records without a category count as, and what to do when an id is
/// taken.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportChoice &proposal, Prompts &prompts, QWidget *parent = nullptr);

    ImportChoice choice() const;

private:
    void createFields(const ImportChoice &proposal);
    void createLayout();
    void chooseFiles();
    void showFiles(const QStringList &files);

    Prompts &m_prompts;
    QStringList m_files;
    QListWidget *m_list = nullptr;
    QPushButton *m_choose = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_onConflict = nullptr;
    QPushButton *m_accept = nullptr;
};
