// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/celleditor.h"

#include "model/base/jsontypes.h"
#include "ui/sheet/displaytext.h"
#include "ui/sheet/editorlayout.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Above this one unbroken line makes QPlainTextEdit quadratic unless it may break anywhere.
constexpr int longLine = 20000;

bool isJsonNumber(const QString &text)
{
    static const QRegularExpression number(
        u"^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$"_s);
    return number.match(text).hasMatch() && std::isfinite(text.toDouble());
}

bool isLiteral(const QString &text)
{
    return text == u"true"_s || text == u"false"_s || text == u"null"_s || isJsonNumber(text);
}

} // namespace

CellEditor::CellEditor(const Cell &cell, const Block &block, QWidget *parent)
    : QPlainTextEdit(parent), m_cell(cell)
{
    setFrameStyle(QFrame::NoFrame);
    auto *text = new QTextDocument(this);
    text->setDocumentLayout(new EditorLayout(text, int(block.line), block.airy));
    text->setDocumentMargin(0);
    text->setDefaultTextOption(QTextOption(block.alignment));
    setDocument(text);
    setFont(block.layout->font());
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(cell.source.size() > longLine ? QTextOption::WrapAnywhere
                                                  : QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(cell.name);
    setPlainText(cell.source);
    m_before = heldText();
    document()->setModified(false);

    m_problem = new QLabel(parent);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAutoFillBackground(true);
    m_problem->setMargin(4);
    m_problem->hide();
}

CellEditor::~CellEditor()
{
    delete m_problem;
}

/// toPlainText() would turn no-break spaces into spaces; the blocks keep them.
QString CellEditor::heldText() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void CellEditor::restore(const QString &text)
{
    selectAll();
    insertPlainText(text);
}

bool CellEditor::isChanged() const
{
    return heldText() != m_before;
}

QByteArray CellEditor::value()
{
    const QString text = mergeEdited(m_cell.source, m_before, heldText());
    const QString trimmed = text.trimmed();
    if (m_cell.kind == Cell::Kind::Number) {
        if (isJsonNumber(trimmed))
            return trimmed.toUtf8();
        say(tr("Not a number. Write it with a point, for example 0.85."));
        return {};
    }
    if (m_cell.kind == Cell::Kind::Literal && isLiteral(trimmed))
        return trimmed.toUtf8();
    return toJsonString(text);
}

int CellEditor::neededHeight() const
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    return int(std::ceil(height));
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelAsked();
        return;
    }
    const bool newLine = m_cell.kind == Cell::Kind::Prose && event->modifiers() == Qt::NoModifier;
    if (enter && !newLine) {
        Q_EMIT commitAsked();
        return;
    }
    m_problem->hide();
    QPlainTextEdit::keyPressEvent(event);
}

void CellEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // The menu of the editor or another window takes the focus for a while only.
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
        reason != Qt::MenuBarFocusReason)
        Q_EMIT commitAsked();
}

bool CellEditor::focusNextPrevChild(bool next)
{
    Q_EMIT leaveAsked(next);
    return true;
}

void CellEditor::moveEvent(QMoveEvent *event)
{
    QPlainTextEdit::moveEvent(event);
    placeProblem();
}

void CellEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeProblem();
}

void CellEditor::say(const QString &problem)
{
    const Theme theme = Theme::of(palette());
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::Window, theme.errorGround);
    colors.setColor(QPalette::WindowText, theme.error);
    m_problem->setPalette(colors);
    m_problem->setText(problem);
    setAccessibleDescription(problem);
    placeProblem();
    m_problem->show();
    m_problem->raise();
}

void CellEditor::placeProblem()
{
    const QSize size = m_problem->sizeHint();
    const QRect room = parentWidget()->rect();
    const bool below = geometry().bottom() + 4 + size.height() < room.bottom();
    const int x = qBound(0, geometry().left(), qMax(0, room.width() - size.width()));
    const int y = below ? geometry().bottom() + 4 : geometry().top() - 4 - size.height();
    m_problem->setGeometry({QPoint(x, y), size});
}
