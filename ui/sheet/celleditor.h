// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/cell.h"
#include "ui/sheet/choice.h"

#include <QPlainTextEdit>

class ChoiceList;
class QLabel;
class QMenu;
class Spelling;

/// The text editor that opens exactly over a cell. It knows what the cell's kind allows and keeps
/// whatever the user did not touch as it was stored.
class CellEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Its text looks as in the block that shows the cell.
    CellEditor(const Cell &cell, const Block &block, const QList<Choice> &choices, QWidget *parent);
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
    /// Marks misspelled words and offers suggestions for them.
    void setSpelling(Spelling *spelling);
    /// What else changes with the choice that the text is.
    Patch alsoChanged() const;
    /// The height that the text needs at the editor's width.
    int neededHeight() const;

    /// Shows the known values, if there are any.
    void offerChoices();
    /// A line below the editor while nothing is wrong with the text; empty for none.
    void setRemark(const QString &remark);

Q_SIGNALS:
    void commitAsked();
    void cancelAsked();
    void leaveAsked(bool next);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QString &text);
    void say(const QString &problem);
    void showNote(const QString &text, const QColor &ground, const QColor &ink);
    void placeNote();
    void addSpelling(QMenu &menu, const QTextCursor &at);

    Cell m_cell;
    QString m_before;
    QString m_remark;
    QLabel *m_note = nullptr; ///< The problem, else the remark.
    ChoiceList *m_choices = nullptr;
    Spelling *m_spelling = nullptr;
};
