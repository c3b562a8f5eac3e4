// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/jsoncolors.h"
#include "ui/widgets/jsonfolds.h"

#include <QPlainTextEdit>

#include <optional>

class JsonGutter;
class QTimer;

/// A text editor for JSON: colours, numbers of lines, folding, brackets that belong together, and
/// the place of an error. Very long lines are broken to be shown, since a text editor takes a time
/// that grows with their square; the breaks are no part of the text that it holds.
///
/// Two kinds of positions: in the document, as Qt counts, and in the held text, without the breaks.
class JsonEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A line of the document that is in view.
    struct SeenLine
    {
        QTextBlock block;
        qreal top = 0;
        int number = 0; ///< From 1; 0 when it goes on with the line before.
    };

    explicit JsonEditor(QWidget *parent = nullptr);

    const QString &heldText() const;
    qsizetype heldPosition(int documentPosition) const;
    int documentPosition(qsizetype heldPosition) const;
    /// Whether a block goes on with the line of the block before it.
    static bool goesOn(const QTextBlock &block);
    int lineCount() const;
    QList<SeenLine> seenLines() const;
    bool hasFaultAt(const QTextBlock &block) const;
    JsonFolds &folds() { return m_folds; }

    /// Afterwards there is nothing to undo.
    void setHeldText(const QString &text);
    /// Marks where the text stops being JSON; nothing marks no place.
    void setFault(std::optional<qsizetype> heldPosition);
    /// Selects characters of the held text, unfolds and shows them.
    void select(qsizetype heldPosition, qsizetype length = 0);
    /// For who hides and shows lines.
    void foldsChanged();

Q_SIGNALS:
    /// The JSON Pointer of the place at the cursor; a moment after it moved.
    void placeChanged(const QString &pointer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void readText() const;
    void breakLines(int from);
    void colourSeen();
    void followText(int position, int removed, int added);
    bool patchText(int position, int removed, int added);
    void followCursor();
    void placeGutter();
    void markPlaces();
    void mark(QList<QTextEdit::ExtraSelection> &marks, int position, int length,
              const QTextCharFormat &format) const;

    JsonColors m_colors;
    JsonFolds m_folds;
    JsonGutter *m_gutter = nullptr;
    QTimer *m_delay = nullptr;
    std::optional<qsizetype> m_fault;
    bool m_broken = false; ///< Some line was broken.
    mutable bool m_read = false;
    mutable int m_blocks = 0; ///< How many there were when the text was read.
    mutable QString m_text;
    mutable QList<int> m_breaks; ///< Where blocks begin that go on, in the document.
};
