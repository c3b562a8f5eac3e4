// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/celleditor.h"
#include "ui/sheet/sheet.h"

#include <QScrollBar>

bool Sheet::startEditing()
{
    if (m_readOnly || m_editor)
        return false;
    const QList<Cell> &cells = arrangement().cells;
    int cell = m_current;
    for (int i = 0; i < cells.size() && cell < 0; ++i) {
        if (cells[i].isEditable())
            cell = i;
    }
    if (cell < 0 || !cells[cell].isEditable())
        return false;
    setCurrentCell(cell);
    openEditor(cell);
    return true;
}

void Sheet::openEditor(int cell)
{
    const Cell &edited = arrangement().cells[cell];
    m_editedCell = cell;
    m_editor = new CellEditor(edited, viewport());
    m_editor->setFont(m_arrangement.blocks[edited.block].layout->font());
    connect(m_editor, &CellEditor::commitAsked, this, &Sheet::commitEditor);
    connect(m_editor, &CellEditor::cancelAsked, this, &Sheet::cancelEditor);
    connect(m_editor, &CellEditor::leaveAsked, this, [this](bool next) {
        if (commitEditor())
            walk(next);
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &Sheet::placeEditor);
    placeEditor();
    if (edited.kind == Cell::Kind::Prose)
        m_editor->moveCursor(QTextCursor::End);
    else
        m_editor->selectAll();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

/// The editor takes the read view's place and width, so that the text does not jump, and grows with
/// what is typed.
void Sheet::placeEditor()
{
    if (!m_editor || m_editedCell >= arrangement().cells.size())
        return;
    const Cell &cell = m_arrangement.cells[m_editedCell];
    const Block &block = m_arrangement.blocks[cell.block];
    const QRectF text = m_arrangement.rectOf(cell);
    const bool oneLine = text.height() <= block.line + 1;
    const bool number = cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Literal;
    const qreal right = qMin(block.bounds.right(), width() - 4.0);
    const qreal least = number ? 44 : 120;
    qreal left = oneLine ? text.left() : block.bounds.left();
    // A short cell at the right end gets its room to the left.
    left = qMax<qreal>(2, qMin(left, qMax(right, width() - 12.0) - least));
    const qreal width = number ? qMax(text.width() + 16, least) : qMax(right - left, least);

    const QPointF at = QPointF(left, text.top()) + offset();
    const int room = viewport()->height();
    m_editor->resize(int(width), m_editor->height());
    const int needed = qMax(m_editor->neededHeight(), int(text.height())) + 2;
    const int height = qMin(needed, qMax(room, 20));
    const int top = qBound(0, int(at.y()), qMax(0, room - height));
    const QRect place(int(at.x()), top, int(width), height);
    if (m_editor->geometry() != place)
        m_editor->setGeometry(place);
    viewport()->update();
}

bool Sheet::commitEditor()
{
    if (!m_editor)
        return true;
    if (!m_editor->isChanged()) {
        closeEditor();
        return true;
    }
    const QByteArray value = m_editor->value();
    if (value.isEmpty())
        return false;
    const JsonPointer place = m_arrangement.cells[m_editedCell].place;
    // Closed first: whoever hears of the edit may fill this sheet anew.
    closeEditor();
    Q_EMIT edited(place, value);
    return true;
}

void Sheet::cancelEditor()
{
    if (m_editor)
        closeEditor();
}

void Sheet::closeEditor()
{
    CellEditor *editor = m_editor;
    const bool hadFocus = editor->hasFocus();
    m_editor = nullptr;
    m_editedCell = -1;
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    viewport()->update();
}

void Sheet::setReadOnly(bool readOnly)
{
    if (readOnly)
        cancelEditor();
    m_readOnly = readOnly;
}
