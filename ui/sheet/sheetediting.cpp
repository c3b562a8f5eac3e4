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
        if (cells[i].isTyped())
            cell = i;
    }
    if (cell < 0)
        return false;
    setCurrentCell(cell);
    // A copy: what is filled lays this sheet out anew.
    const Cell chosen = cells[cell];
    if (!chosen.isTyped())
        return fillVacant(chosen);
    openEditor(cell);
    return true;
}

void Sheet::openEditor(int cell)
{
    const Cell &edited = arrangement().cells[cell];
    m_editedCell = cell;
    m_editor =
        new CellEditor(edited, m_arrangement.blocks[edited.block], choicesFor(edited), viewport());
    if (m_spelling && edited.isProse())
        m_editor->setSpelling(m_spelling);
    connect(m_editor, &CellEditor::commitAsked, this, &Sheet::commitEditor);
    connect(m_editor, &CellEditor::cancelAsked, this, &Sheet::cancelEditor);
    connect(m_editor, &CellEditor::leaveAsked, this, [this](bool next) {
        if (commitEditor())
            walk(next);
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &Sheet::placeEditor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &Sheet::remark);
    // Seen first: a hidden editor does not break its lines for a new width.
    m_editor->show();
    placeEditor();
    if (edited.kind == Cell::Kind::Prose)
        m_editor->moveCursor(QTextCursor::Start);
    else
        m_editor->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->offerChoices();
    remark();
}

void Sheet::remark()
{
    // Nothing is remarked on long texts, which are dear to copy with every key.
    constexpr int longest = 200;
    if (!m_editor || m_editor->document()->characterCount() > longest)
        return;
    const QString typed = m_editor->toPlainText().trimmed();
    m_editor->setRemark(remarkOn(m_arrangement.cells[m_editedCell], typed));
}

QList<Choice> Sheet::choicesFor(const Cell &) const
{
    return {};
}

QString Sheet::remarkOn(const Cell &, const QString &) const
{
    return {};
}

bool Sheet::fillVacant(const Cell &)
{
    return false;
}

/// Where the editor stands, in coordinates of the content: exactly over a text of several lines, so
/// that nothing jumps; with some room to type for a short one.
QRectF Sheet::editorPlace(const Cell &cell) const
{
    const Block &block = m_arrangement.blocks[cell.block];
    const QRectF text = m_arrangement.rectOf(cell);
    const bool oneLine = text.height() <= block.line + 1;
    const bool number = cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Literal;
    if (number && block.alignment.testFlag(Qt::AlignRight)) {
        const qreal wide = qMax<qreal>(text.width() + 16, 44);
        return QRectF(text.right() - wide, text.top(), wide, text.height());
    }
    const qreal right = qMin(block.bounds.right(), width() - 4.0);
    const qreal least = number ? 44 : 120;
    qreal left = oneLine ? text.left() : block.bounds.left();
    // A short cell at the right end gets its room to the left.
    left = qMax<qreal>(2, qMin(left, qMax(right, width() - 12.0) - least));
    const qreal wide = number ? qMax(text.width() + 16, least) : qMax(right - left, least);
    return QRectF(left, text.top(), wide, text.height());
}

/// The editor grows with what is typed, up to the room below the heading.
void Sheet::placeEditor()
{
    if (!m_editor || m_editedCell >= arrangement().cells.size())
        return;
    const QRectF text = editorPlace(m_arrangement.cells[m_editedCell]);
    const QPointF at = text.topLeft() + offset();
    const int highest = int(headingHeight());
    const int lowest = viewport()->height();
    m_editor->resize(int(text.width()), m_editor->height());
    const int needed = qMax(m_editor->neededHeight(), int(text.height())) + 2;
    const bool scrolls = needed > lowest - highest;
    m_editor->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    // Where it must scroll, its bar stands beside the text and does not break its lines anew.
    const int bar = scrolls ? m_editor->verticalScrollBar()->sizeHint().width() : 0;
    const int top = qBound(highest, int(at.y()), qMax(highest, lowest - (scrolls ? 60 : needed)));
    const QRect place(int(at.x()), top, int(text.width()) + bar, qMin(needed, lowest - top));
    if (m_editor->geometry() != place)
        m_editor->setGeometry(place);
    viewport()->update();
}

bool Sheet::commitEditor()
{
    if (!m_editor)
        return true;
    if (!m_editor->isChanged()) {
        cancelEditor();
        return true;
    }
    const QByteArray value = m_editor->value();
    if (value.isEmpty())
        return false;
    const Cell cell = m_arrangement.cells[m_editedCell];
    Patch patch = m_editor->alsoChanged();
    // Closed first: whoever hears of the edit may fill this sheet anew.
    closeEditor();
    if (patch.isEmpty()) {
        Q_EMIT edited(cell.place, value);
        return true;
    }
    const auto kind = cell.missing ? PatchOperation::Kind::Add : PatchOperation::Kind::Replace;
    patch.prepend({kind, cell.place, {}, value, {}});
    Q_EMIT patched(patch);
    return true;
}

void Sheet::cancelEditor()
{
    if (!m_editor)
        return;
    closeEditor();
    Q_EMIT editorLeft();
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
