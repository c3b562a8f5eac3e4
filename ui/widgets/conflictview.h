// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/batch.h"
#include "model/workspace/batchdesk.h"

#include <QWidget>

class DifferenceTableModel;
class PanelTitle;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

/// A record whose id is taken beside the example that has the id: where the two differ, and what
/// can be done about it.
class ConflictView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// What is shown of one conflict. An open one can be settled, `count` at once.
    struct Shown
    {
        ConflictEntry entry;
        QString holder; ///< The example's label and status.
        QByteArray before;
        QByteArray after;
        QString revisionRefusal; ///< Why it cannot be a new revision.
        int count = 1;
        bool writable = false;
    };
    void show(const Shown &shown);

Q_SIGNALS:
    void settleAsked(Settlement how);

private:
    QPlainTextEdit *createSide(const QString &name, const QString &accessibleName);
    void createLayout();
    /// Both values of the selected place in full, with what differs marked.
    void showPlace();
    QPushButton *addButton(const QString &text, const QString &name, Settlement how);

    DifferenceTableModel *m_model = nullptr;
    PanelTitle *m_title = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_before = nullptr;
    QPlainTextEdit *m_after = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_revise = nullptr;
    QPushButton *m_skip = nullptr;
};
