// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/project.h"

#include <QWidget>

class BatchTableModel;
class EmptyState;
class LeftoverTableModel;
class PanelTitle;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;
class Settings;

/// The imported files, and below the selected one what of it did not become an example.
class BatchesPage final : public QWidget
{
    Q_OBJECT

public:
    BatchesPage(Project &project, Settings &settings, QWidget *parent = nullptr);

    /// Reads the batches again.
    void refresh();
    void saveState() const;

Q_SIGNALS:
    void importAsked();
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createTables();
    void createRaw();
    void createLayout();
    void showLeftovers();
    void showRaw();
    void copyRaw();
    BatchId selectedBatch() const;

    Project &m_project;
    Settings &m_settings;
    BatchTableModel *m_batches = nullptr;
    LeftoverTableModel *m_leftovers = nullptr;
    QTableView *m_batchTable = nullptr;
    QTableView *m_leftoverTable = nullptr;
    PanelTitle *m_batchTitle = nullptr;
    PanelTitle *m_leftoverTitle = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QWidget *m_rawPanel = nullptr;
    QPushButton *m_copy = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};
