// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/spelling/spellhighlighter.h"

#include "ui/spelling/spelling.h"
#include "ui/spelling/spelllook.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>

SpellHighlighter::SpellHighlighter(Spelling &spelling, QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document()),
      m_spelling(spelling),
      m_editor(editor),
      m_look(spelllook::format(Theme::of(editor->palette())))
{
    connect(&spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellHighlighter::followCursor);
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    const QTextCursor cursor = m_editor->textCursor();
    // While a text is only opened, its cursor stands in no word that somebody types.
    const bool typing =
        document()->isModified() && cursor.block() == currentBlock() && !cursor.hasSelection();
    const int at = typing ? cursor.positionInBlock() : -1;
    for (const TextRange &word : m_spelling.wrongIn(text)) {
        if (at > word.start && at <= word.start + word.length)
            m_typedBlock = currentBlock().blockNumber();
        else
            setFormat(word.start, word.length, m_look);
    }
}

void SpellHighlighter::followCursor()
{
    if (m_typedBlock < 0)
        return;
    const QTextBlock left = document()->findBlockByNumber(m_typedBlock);
    m_typedBlock = -1;
    rehighlightBlock(left);
}
