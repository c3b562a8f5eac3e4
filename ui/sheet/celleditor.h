// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/cell.h"

#include <QPlainTextEdit>

class QLabel;

/// The text editor that opens exactly over a cell. It knows what the cell's kind allows and keeps
/// whatever the user did not touch as it was stored.
class CellEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Its text looks as in the block that shows the cell.
    CellEditor(const Cell &cell, const Block &block, QWidget *parent);
    ~CellEditor() override;

    bool isChanged() const;
    const JsonPointer &place() const { return m_cell.place; }
    /// What is typed so far, as it was typed.
    QString heldText() const;
    /// Puts back what was typed before; undo in the editor still reaches the stored text.
    void restore(const QString &text);
    /// The value as JSON source text; empty when the text is none that the cell may have, and then
    /// the reason is shown below the editor.
    QByteArray value();
    /// The height that the text needs at the editor's width.
    int neededHeight() const;

Q_SIGNALS:
    void commitAsked();
    void cancelAsked();
    void leaveAsked(bool next);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &problem);
    void placeProblem();

    Cell m_cell;
    QString m_before;
    QLabel *m_problem = nullptr;
};
