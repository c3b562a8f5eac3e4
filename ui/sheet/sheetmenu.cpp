// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What a sheet offers for a cell: its menu, and copying.
#include "model/base/jsontypes.h"
#include "ui/sheet/sheet.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/spellmenu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace {

/// A menu of the keyboard knows no word under the mouse; it offers the first ones of the cell.
constexpr int mostWords = 8;

} // namespace

void Sheet::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPointF point = QPointF(event->pos()) - offset();
    if (byMouse)
        setCurrentCell(arrangement().cellAt(point));
    if (m_current < 0)
        return;
    // Not exec(): whatever is chosen may fill this sheet anew.
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("cellMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSpelling(*menu, byMouse ? std::optional(point) : std::nullopt);
    const bool vacant = !arrangement().cells[m_current].isTyped();
    menu->addAction(vacant ? tr("&Add") : tr("&Edit"), this, &Sheet::startEditing)
        ->setEnabled(!m_readOnly);
    menu->addAction(tr("&Copy"), this, [this] { copyCurrent(false); });
    menu->addAction(tr("Copy JSON &Pointer"), this, [this] { copyCurrent(true); });
    extendMenu(*menu);
    if (m_spelling && m_arrangement.cells[m_current].spelled)
        spellmenu::addProblem(*menu, *m_spelling);
    menu->popup(byMouse ? event->globalPos()
                        : viewport()->mapToGlobal(viewRect(m_current).bottomLeft()));
}

void Sheet::addSpelling(QMenu &menu, const std::optional<QPointF> &point)
{
    const Cell &cell = arrangement().cells[m_current];
    if (!m_spelling || !cell.spelled || !cell.asStored)
        return;
    QList<TextRange> words = m_spelling->wrongIn(cell.source);
    if (point) {
        words.removeIf([&](const TextRange &word) {
            const QList<QRectF> lines = m_arrangement.linesOf(m_arrangement.blocks[cell.block],
                                                              cell.start + word.start, word.length);
            return std::ranges::none_of(
                lines, [&point](const QRectF &line) { return line.contains(*point); });
        });
    }
    for (const TextRange &word : words.first(qMin(words.size(), mostWords))) {
        const QString written = cell.source.mid(word.start, word.length);
        if (words.size() == 1)
            return spellmenu::addWord(menu, *m_spelling, written, replacing(cell, word));
        QMenu *own = menu.addMenu(written);
        connect(own, &QMenu::aboutToShow, m_spelling,
                [this, own, written, replace = replacing(cell, word)] {
                    if (own->isEmpty())
                        spellmenu::addWord(*own, *m_spelling, written, replace);
                });
    }
    menu.addSeparator();
}

/// What puts another word in a word's place; nothing where that is not allowed.
std::function<void(const QString &)> Sheet::replacing(const Cell &cell, const TextRange &word)
{
    if (m_readOnly || !cell.isTyped())
        return {};
    return [this, place = cell.place, source = cell.source, word](const QString &right) {
        QString text = source;
        text.replace(word.start, word.length, right);
        Q_EMIT edited(place, toJsonString(text));
    };
}

void Sheet::copyCurrent(bool pointer) const
{
    if (m_current < 0)
        return;
    const Cell &cell = arrangement().cells[m_current];
    QGuiApplication::clipboard()->setText(pointer ? cell.place.toString() : cell.source);
}
