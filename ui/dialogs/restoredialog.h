// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/restore.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class BackupTableModel;
class EmptyState;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

/// Lists a project's backups, what each holds beside what the project holds now, and lets a person
/// choose one. Looks into them on another thread; damaged ones are named and cannot be chosen.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `now` is what the project holds, or why nobody can tell.
    RestoreDialog(const QString &project, const Result<ProjectFacts> &now, QWidget *parent);
    ~RestoreDialog() override;

    /// Until what was found is shown.
    bool isChecking() const { return m_checking; }
    /// The chosen backup; its facts are good.
    std::optional<BackupPreview> chosen() const;
    /// What happens then, for a last question.
    QString consequence() const;

private:
    void createTable();
    void createComparison();
    void createLayout();
    void look(const QList<BackupEntry> &entries);
    void compare();
    QStringList column(const Result<ProjectFacts> &facts) const;

    QString m_project;
    Result<ProjectFacts> m_now;
    BackupTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_fault = nullptr;
    QWidget *m_comparison = nullptr;
    QList<QLabel *> m_backupCells;
    EmptyState *m_empty = nullptr;
    QPushButton *m_restore = nullptr;
    bool m_checking = true;
    QFutureWatcher<BackupPreview> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};
