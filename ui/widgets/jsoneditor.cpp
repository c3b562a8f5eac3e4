// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/jsoneditor.h"

#include "ui/theme/keptfont.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsongutter.h"
#include "ui/widgets/jsonplace.h"

#include <QTimer>

#include <algorithm>

namespace {

constexpr int goesOnProperty = QTextFormat::UserProperty + 2;
/// Longer lines are broken. Far above what one sees at once, far below what becomes slow.
constexpr qsizetype longLine = 4000;
constexpr int moment = 40; ///< Milliseconds until what the cursor stands on is looked up.

} // namespace

JsonEditor::JsonEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_colors(palette()), m_folds(*this)
{
    KeptFont::fixed(this);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    m_gutter = new JsonGutter(this);
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(moment);
    connect(m_delay, &QTimer::timeout, this, &JsonEditor::followCursor);
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_delay, qOverload<>(&QTimer::start));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEditor::placeGutter);
    connect(document(), &QTextDocument::contentsChange, this, &JsonEditor::followText);
    connect(this, &QPlainTextEdit::textChanged, this, &JsonEditor::colourSeen);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    placeGutter();
}

bool JsonEditor::goesOn(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(goesOnProperty);
}

void JsonEditor::setHeldText(const QString &text)
{
    document()->setUndoRedoEnabled(false);
    setPlainText(text);
    breakLines(0);
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    colourSeen();
    m_delay->start();
}

/// From the block at a position on, to where no line is too long.
void JsonEditor::breakLines(int from)
{
    QTextBlockFormat goingOn;
    goingOn.setProperty(goesOnProperty, true);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(from); block.isValid(); block = block.next()) {
        if (block.length() <= longLine)
            continue;
        m_broken = true;
        int at = block.position() + int(longLine);
        // A character of two units stays whole.
        at -= document()->characterAt(at).isLowSurrogate() ? 1 : 0;
        cursor.setPosition(at);
        cursor.insertBlock(goingOn);
    }
    cursor.endEditBlock();
    m_read = false;
}

/// The raw text keeps no-break spaces, which toPlainText() would turn into spaces.
void JsonEditor::readText() const
{
    if (m_read)
        return;
    m_read = true;
    m_blocks = blockCount();
    m_breaks.clear();
    m_text = document()->toRawText();
    m_text.replace(QChar::ParagraphSeparator, u'\n');
    if (!m_broken)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (goesOn(block) && block.position() > 0)
            m_breaks += block.position();
    }
    QString joined;
    joined.reserve(m_text.size());
    qsizetype from = 0;
    for (const int at : std::as_const(m_breaks)) {
        joined += QStringView(m_text).sliced(from, at - 1 - from);
        from = at;
    }
    joined += QStringView(m_text).sliced(from);
    m_text = joined;
}

const QString &JsonEditor::heldText() const
{
    readText();
    return m_text;
}

qsizetype JsonEditor::heldPosition(int documentPosition) const
{
    readText();
    return documentPosition -
           (std::ranges::upper_bound(m_breaks, documentPosition) - m_breaks.begin());
}

int JsonEditor::documentPosition(qsizetype heldPosition) const
{
    readText();
    int position = int(heldPosition);
    for (const int at : std::as_const(m_breaks)) {
        if (position < at - 1)
            break;
        ++position;
    }
    return position;
}

int JsonEditor::lineCount() const
{
    return blockCount() - int(m_breaks.size());
}

QList<JsonEditor::SeenLine> JsonEditor::seenLines() const
{
    QList<SeenLine> lines;
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    int number = block.blockNumber() + 1;
    if (m_broken) {
        readText();
        number -= int(std::ranges::upper_bound(m_breaks, block.position()) - m_breaks.begin());
    }
    for (; block.isValid() && top <= viewport()->height(); block = block.next()) {
        const bool on = m_broken && goesOn(block);
        if (block.isVisible()) {
            lines += {block, top, on ? 0 : number};
            top += blockBoundingRect(block).height();
        }
        number += m_broken && block.next().isValid() && goesOn(block.next()) ? 0 : 1;
    }
    return lines;
}

void JsonEditor::colourSeen()
{
    const QList<SeenLine> lines = seenLines();
    for (const SeenLine &line : lines)
        m_colors.colour(line.block, line.number == 0);
}

/// What was read follows a small change, so that a key press in a large text does not cost a copy
/// of it; false when the text has to be read again.
bool JsonEditor::patchText(int position, int removed, int added)
{
    constexpr int small = 1000;
    if (!m_read || removed > small || added > small || blockCount() != m_blocks ||
        position + added >= document()->characterCount())
        return false;
    const qsizetype from = heldPosition(position);
    const qsizetype to = heldPosition(position + removed);
    QString typed;
    for (int i = 0; i < added; ++i)
        typed += document()->characterAt(position + i);
    const bool lines = to - from != removed || typed.contains(QChar::ParagraphSeparator) ||
                       QStringView(m_text).mid(from, removed).contains(u'\n');
    if (lines)
        return false;
    m_text.replace(from, removed, typed);
    const auto behind = std::ranges::upper_bound(m_breaks, position);
    for (auto at = m_breaks.begin() + (behind - m_breaks.begin()); at != m_breaks.end(); ++at)
        *at += added - removed;
    return true;
}

void JsonEditor::followText(int position, int removed, int added)
{
    m_read = patchText(position, removed, added);
    m_fault.reset();
    const QTextBlock edited = document()->findBlock(position);
    if (edited.next().isValid() && !edited.next().isVisible()) {
        // Not while the document reports the change.
        QMetaObject::invokeMethod(
            this,
            [this, number = edited.blockNumber()] {
                m_folds.mend(document()->findBlockByNumber(number));
            },
            Qt::QueuedConnection);
    }
    m_delay->start();
}

void JsonEditor::foldsChanged()
{
    viewport()->update();
    m_gutter->update();
    // Scroll bars follow the number of lines only when the document's layout says so.
    Q_EMIT document()->documentLayout()->documentSizeChanged(
        document()->documentLayout()->documentSize());
    colourSeen();
}

void JsonEditor::followCursor()
{
    const QTextBlock block = textCursor().block();
    m_folds.reveal(block);
    markPlaces();
    const JsonPlace place = JsonPlace::at(heldText(), heldPosition(textCursor().position()));
    Q_EMIT placeChanged(place.pointer.toString());
}

void JsonEditor::setFault(std::optional<qsizetype> heldPosition)
{
    m_fault = heldPosition;
    markPlaces();
    m_gutter->update();
}

bool JsonEditor::hasFaultAt(const QTextBlock &block) const
{
    if (!m_fault)
        return false;
    QTextBlock faulty = document()->findBlock(documentPosition(*m_fault));
    if (!faulty.isValid())
        faulty = document()->lastBlock();
    while (faulty.isValid() && !faulty.isVisible())
        faulty = faulty.previous();
    return faulty == block;
}

void JsonEditor::select(qsizetype heldPosition, qsizetype length)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(qMin(documentPosition(heldPosition), last));
    m_folds.reveal(cursor.block());
    cursor.setPosition(qMin(documentPosition(heldPosition + length), last),
                       QTextCursor::KeepAnchor);
    m_folds.reveal(cursor.block());
    setTextCursor(cursor);
    centerCursor();
}
