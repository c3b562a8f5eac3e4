// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sheet/cell.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

class CellEditor;
class Flow;

/// A page of cells, each the value of one place in the record. Subclasses say what stands where;
/// the sheet does the rest for all of them: focus, editing in place, marks, revealing, copying,
/// painting and what a screen reader hears.
class Sheet : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *parent = nullptr);
    ~Sheet() override;

    int preferredHeight(int width) const;
    const Arrangement &arrangement() const;
    /// -1 when no cell has the focus.
    int currentCell() const { return m_current; }
    JsonPointer currentPlace() const { return m_currentPlace; }
    /// How well this sheet shows a place: 3 a cell of it, 2 cells inside it, 1 something around it,
    /// 0 not at all.
    int showing(const JsonPointer &place) const;
    bool hasOpenEditor() const { return m_editor; }
    /// The open editor; null when there is none.
    CellEditor *editor() const { return m_editor; }
    bool isReadOnly() const { return m_readOnly; }

    /// Adapts scroll bar and focus to a new content at once rather than with the next event.
    void settle();
    bool reveal(const JsonPointer &place);
    void setCurrentCell(int index);
    /// Edits the current cell, else the first that can be edited.
    bool startEditing();
    /// False when the editor's text cannot be taken; then it stays open.
    bool commitEditor();
    /// Closes the editor and leaves the value as it was.
    void cancelEditor();
    void setReadOnly(bool readOnly);
    void setMarks(const QList<Mark> &findings);
    /// Rows quoted by the selected reasoning step.
    void setQuoted(const QList<JsonPointer> &places);
    void setGround(QPalette::ColorRole role);
    /// A strip that always gets its height needs no scroll bar.
    void setScrolls(bool scrolls) { m_scrolls = scrolls; }

    /// In coordinates of the viewport.
    QRect viewRect(int cell) const;
    /// The same with the row around the cell, where it has one.
    QRect viewRowRect(int cell) const;
    const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    /// The new value is JSON source text.
    void edited(const JsonPointer &place, const QByteArray &jsonValue);
    void currentPlaceChanged(const JsonPointer &place);

protected:
    /// Lays the content out. Called when the content, the width, the font or the palette changed.
    virtual void arrange(Flow &flow) const = 0;
    /// To be called when the content is another one.
    void contentChanged();

    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    const Arrangement &arrangedFor(int width) const;
    qreal headingHeight() const;
    QPointF offset() const; ///< From the content's to the viewport's coordinates.
    void updateScrollBar();
    void ensureVisible(const QRectF &rect);
    void takeTheme();
    void restoreCurrent();
    void openEditor(int cell);
    QRectF editorPlace(const Cell &cell) const;
    void placeEditor();
    void closeEditor();
    void walk(bool next);
    int neighbour(int cell, int key) const;
    void copyCurrent(bool pointer) const;

    Theme m_theme;
    Fonts m_fonts;
    QPalette::ColorRole m_ground = QPalette::Base;
    mutable Arrangement m_arrangement;
    mutable int m_arrangedWidth = -1;
    QList<Mark> m_findings;
    QList<JsonPointer> m_quoted;
    bool m_settled = true;
    bool m_scrolls = true;
    int m_current = -1;
    JsonPointer m_currentPlace;
    bool m_readOnly = false;
    CellEditor *m_editor = nullptr;
    int m_editedCell = -1;

    friend class SheetPainter;
};
