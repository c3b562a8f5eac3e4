// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPlainTextEdit;
class Spelling;

/// Marks the misspelled words in an editor, except the one that is being typed.
class SpellHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellHighlighter(Spelling &spelling, QPlainTextEdit *editor);

protected:
    void highlightBlock(const QString &text) override;

private:
    void followCursor();

    Spelling &m_spelling;
    QPlainTextEdit *m_editor = nullptr;
    QTextCharFormat m_look;
    int m_typedBlock = -1; ///< The block whose word at the cursor was left out.
};
