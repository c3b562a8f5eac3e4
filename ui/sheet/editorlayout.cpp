// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/editorlayout.h"

#include <QTextBlock>
#include <QTextLayout>

EditorLayout::EditorLayout(QTextDocument *document, int line, bool airy)
    : QPlainTextDocumentLayout(document), m_line(line), m_airy(airy)
{
}

// The lines are broken by the base class, which moves them back whenever a text changes.
QRectF EditorLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || rect.isEmpty())
        return rect;
    const QTextLayout *layout = block.layout();
    const int lines = layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition({line.x(), double(i) * m_line});
    }
    const bool half = m_airy && block.length() == 1;
    rect.setHeight(half ? qRound(m_line / 2.0) : qMax(lines, 1) * m_line);
    return rect;
}
