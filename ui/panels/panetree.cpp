// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/panetree.h"

#include "ui/sheet/sheet.h"

#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr int handleWidth = 5;

int widthOf(const QList<Pane> &panes, qsizetype index, int width)
{
    double all = 0;
    for (const Pane &pane : panes)
        all += pane.share;
    const int room = width - handleWidth * int(panes.size() - 1);
    if (index + 1 < panes.size())
        return int(room * panes[index].share / all);
    int used = 0;
    for (qsizetype i = 0; i < index; ++i)
        used += int(room * panes[i].share / all);
    return room - used;
}

int wantedHeight(const Pane &pane, int width)
{
    if (const auto *sheet = qobject_cast<const Sheet *>(pane.widget))
        return sheet->preferredHeight(width);
    if (const auto *tabs = qobject_cast<const QTabWidget *>(pane.widget)) {
        const auto *sheet = qobject_cast<const Sheet *>(tabs->currentWidget());
        return tabs->tabBar()->sizeHint().height() + (sheet ? sheet->preferredHeight(width) : 0);
    }
    int height = 0;
    for (qsizetype i = 0; i < pane.panes.size(); ++i) {
        if (pane.orientation == Qt::Horizontal)
            height = qMax(height, wantedHeight(pane.panes[i], widthOf(pane.panes, i, width)));
        else
            height += wantedHeight(pane.panes[i], width) + (i > 0 ? handleWidth : 0);
    }
    return height;
}

/// Takes height from the panes that give it up in this order, from each in proportion to what it
/// has above its floor, and says how much that was.
int takeFrom(const QList<Pane> &panes, int order, double scale, int missing, QList<int> &sizes)
{
    const auto aboveFloor = [&](qsizetype i) {
        return panes[i].yields == order ? qMax(0, sizes[i] - int(panes[i].floor * scale)) : 0;
    };
    int spare = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        spare += aboveFloor(i);
    const int wanted = qMin(missing, spare);
    int taken = 0;
    for (qsizetype i = 0; i < panes.size() && taken < wanted; ++i) {
        const int above = aboveFloor(i);
        // Rounded up, so that nothing is left over.
        const int gives = qMin(wanted - taken, int(std::ceil(double(wanted) * above / spare)));
        sizes[i] -= qMin(gives, above);
        taken += qMin(gives, above);
    }
    return taken;
}

void collect(const Pane &pane, QList<QWidget *> &into)
{
    if (pane.widget)
        into += pane.widget;
    for (const Pane &child : pane.panes)
        collect(child, into);
}

} // namespace

Pane Pane::leaf(QWidget *widget, int yields, int floor, bool grows)
{
    Pane pane;
    pane.widget = widget;
    pane.yields = yields;
    pane.floor = floor;
    pane.grows = grows;
    return pane;
}

Pane Pane::row(const QList<Pane> &panes, int yields, int floor)
{
    Pane pane;
    pane.orientation = Qt::Horizontal;
    pane.panes = panes;
    pane.yields = yields;
    pane.floor = floor;
    return pane;
}

Pane Pane::column(const QList<Pane> &panes)
{
    Pane pane;
    pane.panes = panes;
    return pane;
}

Pane Pane::sized(double newShare) const
{
    Pane pane(*this);
    pane.share = newShare;
    return pane;
}

PaneTree::PaneTree(QWidget *parent) : QObject(parent), m_parent(parent) {}

QList<QWidget *> PaneTree::widgets() const
{
    QList<QWidget *> widgets;
    collect(m_pane, widgets);
    return widgets;
}

// Built and filled while nothing of it is seen: widgets that are moved about in sight are laid out
// for every place they come through.
void PaneTree::build(const Pane &pane)
{
    QSplitter *old = m_root;
    const QList<QWidget *> before = widgets();
    hide();
    m_pane = pane;
    m_splitters.clear();
    m_root = made(pane);
    m_root->hide();
    m_root->setParent(m_parent);
    const QList<QWidget *> now = widgets();
    for (QWidget *widget : before) {
        if (!now.contains(widget) && old->isAncestorOf(widget))
            widget->setParent(m_parent);
    }
    delete old;
}

void PaneTree::hide()
{
    if (m_root)
        m_root->hide();
}

QSplitter *PaneTree::made(const Pane &pane)
{
    auto *splitter = new QSplitter(pane.orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(handleWidth);
    m_splitters += splitter;
    connect(splitter, &QSplitter::splitterMoved, this, &PaneTree::movedByUser);
    for (const Pane &child : pane.panes) {
        QWidget *widget = child.widget ? child.widget : made(child);
        splitter->addWidget(widget);
        widget->show();
    }
    return splitter;
}

void PaneTree::fit(const QSize &size)
{
    if (m_root)
        fitNode(m_pane, m_root, size);
}

void PaneTree::fitNode(const Pane &pane, QSplitter *splitter, const QSize &size)
{
    QList<int> sizes;
    if (pane.orientation == Qt::Vertical)
        sizes = heights(pane.panes, size);
    for (qsizetype i = 0; pane.orientation == Qt::Horizontal && i < pane.panes.size(); ++i)
        sizes += widthOf(pane.panes, i, size.width());
    if (splitter->sizes() != sizes)
        splitter->setSizes(sizes);
    for (qsizetype i = 0; i < pane.panes.size(); ++i) {
        auto *child = qobject_cast<QSplitter *>(splitter->widget(int(i)));
        const QSize room = pane.orientation == Qt::Horizontal ? QSize(sizes[i], size.height())
                                                              : QSize(size.width(), sizes[i]);
        if (child)
            fitNode(pane.panes[i], child, room);
    }
}

QList<int> PaneTree::heights(const QList<Pane> &panes, const QSize &room) const
{
    QList<int> sizes;
    for (const Pane &pane : panes)
        sizes += wantedHeight(pane, room.width());
    const int height = room.height() - handleWidth * int(panes.size() - 1);
    const double scale = lineHeight(m_parent->font()) / 16;
    int missing = std::accumulate(sizes.cbegin(), sizes.cend(), 0) - height;
    for (int order = 1; order <= 3 && missing > 0; ++order)
        missing -= takeFrom(panes, order, scale, missing, sizes);
    // Even the floors are too much: everybody gives in proportion.
    if (missing > 0) {
        const int all = height + missing;
        for (int &size : sizes)
            size = size * height / qMax(all, 1);
    }
    if (missing < 0) {
        auto grower = std::ranges::find_if(panes, &Pane::grows);
        if (grower == panes.end())
            grower = panes.end() - 1;
        sizes[grower - panes.begin()] -= missing;
    }
    return sizes;
}

QList<QList<int>> PaneTree::sizes() const
{
    QList<QList<int>> sizes;
    for (const QSplitter *splitter : m_splitters)
        sizes += splitter->sizes();
    return sizes;
}

bool PaneTree::setSizes(const QList<QList<int>> &sizes)
{
    bool fits = sizes.size() == m_splitters.size();
    for (qsizetype i = 0; fits && i < sizes.size(); ++i)
        fits = sizes[i].size() == m_splitters[i]->count();
    for (qsizetype i = 0; fits && i < sizes.size(); ++i)
        m_splitters[i]->setSizes(sizes[i]);
    return fits;
}
