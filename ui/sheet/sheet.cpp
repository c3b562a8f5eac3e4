// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/sheet/sheet.h"

#include "ui/sheet/celleditor.h"
#include "ui/sheet/flow.h"
#include "ui/sheet/sheetaccess.h"
#include "ui/spelling/spelling.h"

#include <QScrollBar>

#include <cmath>

Sheet::Sheet(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameStyle(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(true);
    setGround(QPalette::Base);
    takeTheme();
    sheetaccess::install();
}

Sheet::~Sheet() = default;

void Sheet::takeTheme()
{
    m_theme = Theme::of(palette());
    m_fonts = Fonts::of(font());
    m_arrangedWidth = -1;
}

void Sheet::setGround(QPalette::ColorRole role)
{
    m_ground = role;
    viewport()->setBackgroundRole(role);
}

qreal Sheet::headingHeight() const
{
    return m_arrangement.heading.title.isEmpty() ? 0 : lineHeight(m_fonts.body) + 4;
}

const Arrangement &Sheet::arrangedFor(int width) const
{
    if (m_arrangedWidth != width) {
        Flow flow(qMax(width, 60), m_fonts, m_theme);
        arrange(flow);
        m_arrangement = flow.take();
        m_arrangedWidth = width;
        markHits();
    }
    return m_arrangement;
}

// The scroll bar lies over the right padding, so the width never depends on it.
const Arrangement &Sheet::arrangement() const
{
    return arrangedFor(width());
}

int Sheet::preferredHeight(int width) const
{
    const qreal height = arrangedFor(width).height;
    return int(std::ceil(height + headingHeight())) + 4;
}

QPointF Sheet::offset() const
{
    return {0, headingHeight() - verticalScrollBar()->value()};
}

// Laid out when somebody asks, so that several changes in a row cost one layout.
void Sheet::contentChanged()
{
    m_arrangedWidth = -1;
    m_current = -1;
    if (m_settled)
        QMetaObject::invokeMethod(this, &Sheet::settle, Qt::QueuedConnection);
    m_settled = false;
    viewport()->update();
}

void Sheet::settle()
{
    if (m_settled || !isVisible())
        return;
    m_settled = true;
    updateScrollBar();
    restoreCurrent();
    placeEditor();
    sheetaccess::contentChanged(this);
}

/// The focus belongs to a place, not to a number: after an edit it stays where it was.
void Sheet::restoreCurrent()
{
    const QList<Cell> &cells = arrangement().cells;
    m_current = -1;
    for (int i = 0; i < cells.size() && m_current < 0; ++i) {
        if (cells[i].place == m_currentPlace && !m_currentPlace.isRoot())
            m_current = i;
    }
}

void Sheet::updateScrollBar()
{
    const int content = int(std::ceil(arrangement().height)) + 2;
    const int room = qMax(height() - int(headingHeight()), 0);
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(int(lineHeight(m_fonts.body)));
    verticalScrollBar()->setRange(0, qMax(0, content - room));
    // Said outright: "as needed" is decided inside a layout that a changed range comes too late
    // for.
    const bool needed = m_scrolls && content > room;
    setVerticalScrollBarPolicy(needed ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

QRect Sheet::viewRect(int cell) const
{
    const Arrangement &content = arrangement();
    if (cell < 0 || cell >= content.cells.size())
        return {};
    return content.rectOf(content.cells[cell]).translated(offset()).toAlignedRect();
}

QRect Sheet::viewRowRect(int cell) const
{
    const QRect rect = viewRect(cell);
    const RowArea *row =
        rect.isEmpty() ? nullptr : m_arrangement.rowOf(m_arrangement.cells[cell].place);
    return row ? rect | row->rect.translated(offset()).toAlignedRect() : rect;
}

int Sheet::showing(const JsonPointer &place) const
{
    int best = 0;
    const Arrangement &content = arrangement();
    for (const Cell &cell : content.cells) {
        if (cell.place == place)
            return 3;
        if (place.contains(cell.place))
            best = 2;
        else if (cell.place.contains(place))
            best = qMax(best, 1);
    }
    for (const JsonPointer &covered : content.covered) {
        if (covered == place)
            best = qMax(best, 1);
    }
    return best;
}

bool Sheet::reveal(const JsonPointer &place)
{
    const int quality = place.isRoot() ? 0 : showing(place);
    const QList<Cell> &cells = arrangement().cells;
    for (int i = 0; i < cells.size() && quality > 0; ++i) {
        const bool fits = quality == 3   ? cells[i].place == place
                          : quality == 2 ? place.contains(cells[i].place)
                                         : cells[i].place.contains(place);
        if (!fits)
            continue;
        setFocus(Qt::OtherFocusReason);
        setCurrentCell(i);
        return true;
    }
    if (quality > 0)
        setFocus(Qt::OtherFocusReason);
    return quality > 0;
}

void Sheet::setCurrentCell(int index)
{
    const QList<Cell> &cells = arrangement().cells;
    if (index < 0 || index >= cells.size())
        return;
    m_current = index;
    const bool moved = m_currentPlace != cells[index].place;
    m_currentPlace = cells[index].place;
    QRectF rect = m_arrangement.rectOf(cells[index]);
    const RowArea *row = m_arrangement.rowOf(m_currentPlace);
    if (row && row->rect.height() < viewport()->height() - headingHeight())
        rect |= row->rect;
    ensureVisible(rect);
    viewport()->update();
    sheetaccess::focusMoved(this, index);
    if (moved)
        Q_EMIT currentPlaceChanged(m_currentPlace);
}

void Sheet::ensureVisible(const QRectF &rect)
{
    updateScrollBar();
    QScrollBar *bar = verticalScrollBar();
    const qreal room = viewport()->height() - headingHeight();
    if (rect.top() < bar->value())
        bar->setValue(int(rect.top()) - 2);
    else if (rect.bottom() > bar->value() + room)
        bar->setValue(qMin(int(rect.top()) - 2, int(std::ceil(rect.bottom() - room)) + 4));
}

void Sheet::setHits(const TextMatcher &words)
{
    if (m_hits == words)
        return;
    m_hits = words;
    markHits();
    viewport()->update();
}

/// Where the searched words stand in the values; our own words beside them are no hits.
void Sheet::markHits() const
{
    for (Block &block : m_arrangement.blocks)
        block.hits.clear();
    if (!m_hits.isActive())
        return;
    for (const Cell &cell : std::as_const(m_arrangement.cells)) {
        if (cell.source.isEmpty())
            continue;
        Block &block = m_arrangement.blocks[cell.block];
        const QList<TextRange> found =
            m_hits.matches(block.layout->text().mid(cell.start, cell.length));
        for (const TextRange &range : found)
            block.hits += {cell.start + range.start, range.length};
    }
}

void Sheet::setMarks(const QList<Mark> &findings)
{
    if (m_findings == findings)
        return;
    m_findings = findings;
    viewport()->update();
}

void Sheet::setQuoted(const QList<JsonPointer> &places)
{
    if (m_quoted == places)
        return;
    m_quoted = places;
    viewport()->update();
}

void Sheet::setNamed(const QList<Mark> &words)
{
    if (m_named == words)
        return;
    m_named = words;
    viewport()->update();
}

void Sheet::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    if (spelling)
        connect(spelling, &Spelling::changed, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}
