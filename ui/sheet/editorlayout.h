// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextDocumentLayout>

/// Gives a plain text editor the line distance of the text that it covers. QPlainTextEdit has no
/// setting for it, and without one the text would jump when the editor opens.
class EditorLayout final : public QPlainTextDocumentLayout
{
public:
    /// Where `airy`, blank lines are half as high.
    EditorLayout(QTextDocument *document, int line, bool airy);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    int m_line;
    bool m_airy;
};
