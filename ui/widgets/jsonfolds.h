// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBlock>

class JsonEditor;

/// Folds the objects and arrays of a JSON text in its editor: the lines between the one that opens
/// and the one that closes are hidden, and nothing of the text changes.
class JsonFolds
{
public:
    explicit JsonFolds(JsonEditor &editor) : m_editor(editor) {}

    /// Whether an object or array opens in this line and goes on below.
    bool isHead(const QTextBlock &block) const;
    bool isFolded(const QTextBlock &block) const;
    /// How many lines are hidden below a folded one.
    int hiddenLines(const QTextBlock &head) const;

    void fold(const QTextBlock &head);
    void unfold(const QTextBlock &head);
    void toggle(const QTextBlock &head);
    /// The innermost object or array around a position of the document.
    void foldAround(int position);
    void unfoldAround(int position);
    void foldAll();
    void unfoldAll();
    /// Unfolds whatever hides a line.
    void reveal(const QTextBlock &block);
    /// After an edit: what hangs below no head any more is shown again.
    void mend(const QTextBlock &edited);

private:
    /// The last bracket that opens in a line and is not closed in it; -1 when there is none.
    int opener(const QTextBlock &block) const;
    /// The line that closes what this one opens; invalid when none does.
    QTextBlock closing(const QTextBlock &head) const;
    QTextBlock headAbove(QTextBlock block) const;
    void setVisible(QTextBlock from, const QTextBlock &end, bool visible);

    JsonEditor &m_editor;
};
