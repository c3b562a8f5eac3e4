// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/batchdesk.h"

#include <QWidget>

class BatchFacts;
class BatchTableModel;
class ConflictView;
class EmptyState;
class LeftoverTableModel;
class MendEditor;
class PanelTitle;
class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QTableView;
class Settings;

/// The imported files; below them what is known of the selected one, what of it did not become an
/// example, and what can be done about that.
class BatchesPage final : public QWidget
{
    Q_OBJECT

public:
    BatchesPage(Project &project, Settings &settings, QWidget *parent = nullptr);

    /// Reads the batches again.
    void refresh();
    /// Says what became of something, until something else is chosen.
    void tell(const QString &text);
    /// What undo and redo would do, where it concerns batches; empty when there is nothing.
    void setUndo(const QString &undo, const QString &redo);
    void setUndoKeys(const QList<QKeySequence> &undo, const QList<QKeySequence> &redo);
    /// Whether a mended text would be lost.
    bool holdsDrafts() const;
    void forgetDraft(QuarantineId id);
    void saveState() const;

Q_SIGNALS:
    void importAsked();
    void withdrawAsked(const Batch &batch, int approved);
    void takeInAsked(const Batch &batch);
    void mendAsked(QuarantineId id, const QByteArray &text);
    void settleAsked(const QList<qint64> &conflicts, Settlement how);
    void undoAsked();
    void redoAsked();
    /// To see what a search finds: on the page of all examples, or in the queue.
    void listAsked(const QString &search);
    void reviewAsked(const QString &search);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createTables();
    void createDetails();
    void createLayout();
    QPushButton *createUndo(const QString &name);
    void connectFacts();
    void showBatch();
    void showFacts();
    void showLeftovers();
    void selectLeftover(int row);
    void showLeftover();
    void showQuarantined(const QuarantineEntry &entry);
    void showConflict(const ConflictEntry &entry);
    QList<qint64> selectedConflicts() const;
    Batch selectedBatch() const;
    QString searchOf(const QString &filter) const;

    Project &m_project;
    Settings &m_settings;
    BatchTableModel *m_batches = nullptr;
    LeftoverTableModel *m_leftovers = nullptr;
    QTableView *m_batchTable = nullptr;
    QTableView *m_leftoverTable = nullptr;
    PanelTitle *m_batchTitle = nullptr;
    PanelTitle *m_leftoverTitle = nullptr;
    QCheckBox *m_settledToo = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    BatchFacts *m_facts = nullptr;
    MendEditor *m_mend = nullptr;
    ConflictView *m_conflict = nullptr;
    QStackedWidget *m_details = nullptr;
    QSplitter *m_rows = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_right = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};
