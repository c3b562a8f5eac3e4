// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What is seen of a JSON text and what keys and mouse do in it.
#include "model/base/oddtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/jsongutter.h"
#include "ui/widgets/jsonplace.h"
#include "ui/widgets/jsontokens.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

/// An escape is shown as it is written; what it means can be told.
char32_t escapeAround(const QString &text, qsizetype at)
{
    for (qsizetype start = qMax<qsizetype>(0, at - 5); start <= at; ++start) {
        if (!QStringView(text).sliced(start).startsWith(u"\\u"))
            continue;
        bool ok = false;
        const uint code = QStringView(text).mid(start + 2, 4).toUInt(&ok, 16);
        if (ok)
            return code;
    }
    return 0;
}

} // namespace

void JsonEditor::placeGutter()
{
    const int wide = m_gutter->sizeHint().width();
    setViewportMargins(wide, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), wide, inside.height());
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
    colourSeen();
}

void JsonEditor::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    colourSeen();
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colors = JsonColors(palette());
        colourSeen();
        markPlaces();
    }
    if (event->type() == QEvent::FontChange && m_gutter) {
        m_gutter->setFont(font());
        placeGutter();
    }
}

/// How many lines a folded one hides stands behind it.
void JsonEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const Theme theme = Theme::of(palette());
    painter.setFont(font());
    const QList<SeenLine> lines = seenLines();
    for (const SeenLine &line : lines) {
        if (!m_folds.isFolded(line.block))
            continue;
        QTextCursor end(line.block);
        end.movePosition(QTextCursor::EndOfBlock);
        const QRect at = cursorRect(end);
        const int hidden = m_folds.hiddenLines(line.block);
        const QString said = hidden == 1 ? tr("1 line") : tr("%1 lines").arg(hidden);
        const QRectF box(at.right() + 6, at.top() + 0.5, fontMetrics().horizontalAdvance(said) + 10,
                         at.height() - 1);
        painter.setPen(theme.border);
        painter.setBrush(theme.alternate);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(theme.secondary);
        painter.drawText(box, Qt::AlignCenter, said);
    }
}

void JsonEditor::mark(QList<QTextEdit::ExtraSelection> &marks, int position, int length,
                      const QTextCharFormat &format) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    const int last = document()->characterCount() - 1;
    selection.cursor.setPosition(qMin(position, last));
    selection.cursor.setPosition(qMin(position + length, last), QTextCursor::KeepAnchor);
    selection.format = format;
    marks += selection;
}

void JsonEditor::markPlaces()
{
    const Theme theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat pair;
    pair.setBackground(theme.selected);
    pair.setForeground(theme.accent);
    pair.setFontWeight(QFont::Bold);
    const qsizetype cursor = heldPosition(textCursor().position());
    for (const qsizetype bracket : {cursor, cursor - 1}) {
        const qsizetype other = matchingBracket(heldText(), bracket);
        if (other < 0)
            continue;
        mark(marks, documentPosition(bracket), 1, pair);
        mark(marks, documentPosition(other), 1, pair);
        break;
    }
    if (m_fault) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(theme.error);
        wrong.setBackground(theme.errorGround);
        // At the end of a text or a line there is nothing to underline but what comes before it.
        const QStringView rest = QStringView(heldText()).mid(*m_fault);
        JsonToken token;
        const bool found = JsonTokens(rest).next(token) && token.start == 0;
        const bool end = !found && (*m_fault > 0);
        mark(marks, documentPosition(end ? *m_fault - 1 : *m_fault),
             found ? int(qMin<qsizetype>(token.length, 200)) : 1, wrong);
    }
    setExtraSelections(marks);
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    const bool chord = event->modifiers().testFlag(Qt::ControlModifier) &&
                       event->modifiers().testFlag(Qt::ShiftModifier);
    const int key = event->key();
    if (chord && (key == Qt::Key_BracketLeft || key == Qt::Key_BraceLeft))
        return m_folds.foldAround(textCursor().position());
    if (chord && (key == Qt::Key_BracketRight || key == Qt::Key_BraceRight))
        return m_folds.unfoldAround(textCursor().position());
    QPlainTextEdit::keyPressEvent(event);
    // A new line in a broken one is a new line.
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !isReadOnly() && textCursor().atBlockStart() && goesOn(textCursor().block()))
        textCursor().setBlockFormat({});
}

void JsonEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->addSeparator();
    const int position = textCursor().position();
    menu->addAction(tr("&Fold\tCtrl+Shift+["), this, [=, this] { m_folds.foldAround(position); });
    menu->addAction(tr("U&nfold\tCtrl+Shift+]"), this,
                    [=, this] { m_folds.unfoldAround(position); });
    menu->addAction(tr("Fold a&ll"), this, [this] { m_folds.foldAll(); });
    menu->addAction(tr("Unf&old all"), this, [this] { m_folds.unfoldAll(); });
    menu->exec(event->globalPos());
}

/// The name of a hidden character, written as it is or as an escape.
bool JsonEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextCursor under = cursorForPosition(help->pos());
    const QString text = under.block().text();
    QString name;
    for (const OddPart &part : OddText::in(text)) {
        const int from = under.positionInBlock() - part.place.start;
        if (from >= 0 && from <= part.place.length)
            name = OddText::nameOf(part.code);
    }
    const char32_t escaped = escapeAround(text, under.positionInBlock());
    if (escaped > 0 && !OddText::in(QString::fromUcs4(&escaped, 1)).isEmpty())
        name = OddText::nameOf(escaped);
    QToolTip::showText(help->globalPos(), name.toHtmlEscaped(), viewport());
    return true;
}

QMimeData *JsonEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype from = heldPosition(cursor.selectionStart());
    auto *mime = new QMimeData;
    mime->setText(heldText().mid(from, heldPosition(cursor.selectionEnd()) - from));
    return mime;
}

void JsonEditor::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    cursor.beginEditBlock();
    QPlainTextEdit::insertFromMimeData(source);
    breakLines(from);
    cursor.endEditBlock();
}
