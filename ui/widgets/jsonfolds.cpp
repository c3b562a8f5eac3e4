// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jsonfolds.h"

#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/jsonplace.h"
#include "ui/widgets/jsontokens.h"

#include <QTextLayout>

namespace {

constexpr int foldedState = 1;

} // namespace

int JsonFolds::opener(const QTextBlock &block) const
{
    const QString text = block.text();
    JsonTokens tokens(text, JsonEditor::goesOn(block));
    JsonToken token;
    QList<int> open;
    while (tokens.next(token)) {
        if (token.kind == JsonToken::Kind::Open)
            open += int(token.start);
        if (token.kind == JsonToken::Kind::Close && !open.isEmpty())
            open.removeLast();
    }
    return open.isEmpty() ? -1 : open.last();
}

bool JsonFolds::isHead(const QTextBlock &block) const
{
    return opener(block) >= 0 && block.next().isValid();
}

bool JsonFolds::isFolded(const QTextBlock &block) const
{
    return block.userState() == foldedState && block.next().isValid() && !block.next().isVisible();
}

int JsonFolds::hiddenLines(const QTextBlock &head) const
{
    int lines = 0;
    for (QTextBlock block = head.next(); block.isValid() && !block.isVisible();
         block = block.next())
        ++lines;
    return lines;
}

QTextBlock JsonFolds::closing(const QTextBlock &head) const
{
    const int open = opener(head);
    if (open < 0)
        return {};
    const qsizetype bracket = m_editor.heldPosition(head.position() + open);
    const qsizetype close = matchingBracket(m_editor.heldText(), bracket);
    return close < 0 ? QTextBlock()
                     : m_editor.document()->findBlock(m_editor.documentPosition(close));
}

void JsonFolds::setVisible(QTextBlock from, const QTextBlock &end, bool visible)
{
    const int start = from.position();
    int last = start;
    for (QTextBlock block = from; block.isValid() && block != end; block = block.next()) {
        block.setVisible(visible);
        block.setLineCount(visible ? qMax(1, block.layout()->lineCount()) : 0);
        last = block.position() + block.length();
        // What was folded inside stays so.
        if (visible && block.userState() == foldedState) {
            const QTextBlock inner = closing(block);
            while (block.isValid() && block.next() != inner && block.next() != end)
                block = block.next();
        }
    }
    m_editor.document()->markContentsDirty(start, last - start);
    m_editor.foldsChanged();
}

void JsonFolds::fold(const QTextBlock &head)
{
    const QTextBlock end = closing(head);
    if (!end.isValid() || end == head || end == head.next())
        return;
    QTextBlock folded = head;
    folded.setUserState(foldedState);
    const QTextBlock cursor = m_editor.textCursor().block();
    if (cursor.blockNumber() > head.blockNumber() && cursor.blockNumber() < end.blockNumber()) {
        QTextCursor above(head);
        above.movePosition(QTextCursor::EndOfBlock);
        m_editor.setTextCursor(above);
    }
    setVisible(head.next(), end, false);
}

void JsonFolds::unfold(const QTextBlock &head)
{
    QTextBlock folded = head;
    folded.setUserState(-1);
    QTextBlock end = head.next();
    while (end.isValid() && !end.isVisible())
        end = end.next();
    if (end != head.next())
        setVisible(head.next(), end, true);
}

void JsonFolds::toggle(const QTextBlock &head)
{
    if (isFolded(head))
        unfold(head);
    else
        fold(head);
}

void JsonFolds::foldAround(int position)
{
    const QTextBlock line = m_editor.document()->findBlock(position);
    if (isHead(line) && !isFolded(line))
        return fold(line);
    const JsonPlace place =
        JsonPlace::at(m_editor.heldText(), m_editor.heldPosition(line.position()));
    if (place.opener >= 0)
        fold(m_editor.document()->findBlock(m_editor.documentPosition(place.opener)));
}

void JsonFolds::unfoldAround(int position)
{
    const QTextBlock line = m_editor.document()->findBlock(position);
    if (isFolded(line))
        unfold(line);
}

void JsonFolds::foldAll()
{
    // The document itself stays open.
    QTextBlock block = m_editor.document()->begin().next();
    while (block.isValid()) {
        const QTextBlock end = closing(block);
        if (end.isValid() && end != block) {
            fold(block);
            block = end;
        } else {
            block = block.next();
        }
    }
}

void JsonFolds::unfoldAll()
{
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next())
        block.setUserState(-1);
    setVisible(m_editor.document()->begin(), {}, true);
}

QTextBlock JsonFolds::headAbove(QTextBlock block) const
{
    while (block.isValid() && !block.isVisible())
        block = block.previous();
    return block;
}

void JsonFolds::reveal(const QTextBlock &block)
{
    while (block.isValid() && !block.isVisible()) {
        const QTextBlock head = headAbove(block);
        if (!head.isValid())
            return unfoldAll();
        unfold(head);
    }
}

void JsonFolds::mend(const QTextBlock &edited)
{
    const QTextBlock next = edited.next();
    if (edited.isVisible() && next.isValid() && !next.isVisible() &&
        (edited.userState() != foldedState || !closing(edited).isValid()))
        unfold(edited);
}
