// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/textmatcher.h"
#include "ui/sheet/cell.h"
#include "ui/sheet/choice.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

class CellEditor;
class Flow;
class QMenu;
class Spelling;

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
    void setNamed(const QList<Mark> &words);
    /// Owned by somebody else; null for a sheet without.
    void setSpelling(Spelling *spelling);
    /// The words of a search, to be seen wherever they stand.
    void setHits(const TextMatcher &words);
    void setGround(QPalette::ColorRole role);
    void setScrolls(bool scrolls) { m_scrolls = scrolls; }

    /// In coordinates of the viewport.
    QRect viewRect(int cell) const;
    /// The same with the row around the cell, where it has one.
    QRect viewRowRect(int cell) const;
    const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    /// The new value is JSON source text.
    void edited(const JsonPointer &place, const QByteArray &jsonValue);
    /// What was chosen changes more than the cell's own place.
    void patched(const Patch &patch);
    /// The open editor was left without a new value.
    void editorLeft();
    void currentPlaceChanged(const JsonPointer &place);

protected:
    /// Lays the content out. Called when the content, the width, the font or the palette changed.
    virtual void arrange(Flow &flow) const = 0;
    /// To be called when the content is another one.
    void contentChanged();

    /// Known values for a cell, offered while it is edited.
    virtual QList<Choice> choicesFor(const Cell &cell) const;
    /// What can be said of a text while it is typed ("sum 1.05"), shown below the editor.
    virtual QString remarkOn(const Cell &cell, const QString &typed) const;
    /// Adds the first entry of what is vacant; false when it cannot.
    virtual bool fillVacant(const Cell &cell);
    virtual void extendMenu(QMenu &menu);
    virtual void headingClicked(const QString &button);

    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
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
    void markHits() const;
    void updateScrollBar();
    void ensureVisible(const QRectF &rect);
    void takeTheme();
    void restoreCurrent();
    void openEditor(int cell);
    QRectF editorPlace(const Cell &cell) const;
    void placeEditor();
    void remark();
    void closeEditor();
    void walk(bool next);
    int neighbour(int cell, int key) const;
    void copyCurrent(bool pointer) const;
    QString hintAt(const QPointF &point) const;
    void addSpelling(QMenu &menu, const std::optional<QPointF> &point);
    std::function<void(const QString &)> replacing(const Cell &cell, const TextRange &word);

    Theme m_theme;
    Fonts m_fonts;
    QPalette::ColorRole m_ground = QPalette::Base;
    mutable Arrangement m_arrangement;
    mutable int m_arrangedWidth = -1;
    QList<Mark> m_findings;
    QList<JsonPointer> m_quoted;
    QList<Mark> m_named;
    Spelling *m_spelling = nullptr;
    TextMatcher m_hits{Query()};
    bool m_settled = true;
    bool m_scrolls = true;
    int m_current = -1;
    JsonPointer m_currentPlace;
    bool m_readOnly = false;
    CellEditor *m_editor = nullptr;
    int m_editedCell = -1;
    QList<std::pair<QRectF, QString>> m_buttons; ///< Of the heading, where they were painted.

    friend class SheetPainter;
};
