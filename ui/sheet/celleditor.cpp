// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/celleditor.h"

#include "model/base/jsontypes.h"
#include "ui/sheet/choicelist.h"
#include "ui/sheet/displaytext.h"
#include "ui/sheet/editorlayout.h"
#include "ui/sheet/signedtext.h"
#include "ui/spelling/spellhighlighter.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/spellmenu.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
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

CellEditor::CellEditor(const Cell &cell, const Block &block, const QList<Choice> &choices,
                       QWidget *parent)
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
    signedtext::fill(*text, cell.source, Theme::of(palette()));
    m_before = heldText();

    m_note = new QLabel(parent);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAutoFillBackground(true);
    m_note->setMargin(4);
    m_note->hide();
    if (choices.isEmpty())
        return;
    m_choices = new ChoiceList(choices, this);
    connect(m_choices, qOverload<const QString &>(&QCompleter::activated), this,
            &CellEditor::choose);
    connect(this, &QPlainTextEdit::textChanged, this,
            [this] { m_choices->offer(toPlainText().trimmed()); });
}

CellEditor::~CellEditor()
{
    delete m_note;
}

QString CellEditor::heldText() const
{
    return signedtext::read(*document());
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
    const QString text = heldText();
    const QString trimmed = text.trimmed();
    if (const Choice *choice = m_choices ? m_choices->find(trimmed) : nullptr)
        return choice->json;
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

void CellEditor::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    new SpellHighlighter(*spelling, this);
}

/// For the word under the mouse, or at the cursor where a key asks.
void CellEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QTextCursor at = byMouse ? cursorForPosition(event->pos()) : textCursor();
    const std::unique_ptr<QMenu> standard(createStandardContextMenu());
    QMenu menu(this);
    menu.setObjectName(u"editorMenu"_s);
    if (m_spelling)
        addSpelling(menu, at);
    menu.addActions(standard->actions());
    if (m_spelling)
        spellmenu::addProblem(menu, *m_spelling);
    const QPoint below = viewport()->mapToGlobal(cursorRect().bottomLeft());
    menu.exec(byMouse ? event->globalPos() : below);
}

void CellEditor::addSpelling(QMenu &menu, const QTextCursor &at)
{
    const QTextBlock block = at.block();
    const int position = at.positionInBlock();
    const QList<TextRange> words = m_spelling->wrongIn(block.text());
    for (const TextRange &word : words) {
        if (position < word.start || position > word.start + word.length)
            continue;
        QTextCursor whole(block);
        whole.setPosition(block.position() + word.start);
        whole.setPosition(whole.position() + word.length, QTextCursor::KeepAnchor);
        spellmenu::addWord(menu, *m_spelling, whole.selectedText(),
                           [whole](const QString &right) mutable { whole.insertText(right); });
        return;
    }
}

Patch CellEditor::alsoChanged() const
{
    const Choice *choice = m_choices ? m_choices->find(toPlainText().trimmed()) : nullptr;
    return choice ? choice->also : Patch();
}

void CellEditor::offerChoices()
{
    if (m_choices)
        m_choices->offer({});
}

/// One that was picked is what the user wants: nothing is left to type.
void CellEditor::choose(const QString &text)
{
    setPlainText(text);
    Q_EMIT commitAsked();
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
    // The list takes it and hands the choice over.
    if (enter && m_choices && m_choices->hasSelection()) {
        event->ignore();
        return;
    }
    if (enter && !newLine) {
        Q_EMIT commitAsked();
        return;
    }
    signedtext::typeApart(*this);
    QPlainTextEdit::keyPressEvent(event);
    setRemark(m_remark);
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
    placeNote();
}

void CellEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNote();
}

void CellEditor::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    m_note->hide();
    if (m_choices)
        m_choices->close();
}

void CellEditor::setRemark(const QString &remark)
{
    m_remark = remark;
    setAccessibleDescription(remark);
    if (remark.isEmpty())
        m_note->hide();
    else
        showNote(remark, palette().color(QPalette::ToolTipBase),
                 palette().color(QPalette::ToolTipText));
}

void CellEditor::say(const QString &problem)
{
    const Theme theme = Theme::of(palette());
    setAccessibleDescription(problem);
    showNote(problem, theme.errorGround, theme.error);
}

void CellEditor::showNote(const QString &text, const QColor &ground, const QColor &ink)
{
    QPalette colors = m_note->palette();
    colors.setColor(QPalette::Window, ground);
    colors.setColor(QPalette::WindowText, ink);
    m_note->setPalette(colors);
    m_note->setText(text);
    placeNote();
    m_note->show();
    m_note->raise();
}

void CellEditor::placeNote()
{
    const QSize size = m_note->sizeHint();
    const QRect room = parentWidget()->rect();
    const bool below = geometry().bottom() + 4 + size.height() < room.bottom();
    const int x = qBound(0, geometry().left(), qMax(0, room.width() - size.width()));
    const int y = below ? geometry().bottom() + 4 : geometry().top() - 4 - size.height();
    m_note->setGeometry({QPoint(x, y), size});
}
