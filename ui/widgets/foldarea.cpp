// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/foldarea.h"

#include "ui/settings.h"
#include "ui/taborder.h"
#include "ui/theme/fonts.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

FoldArea::FoldArea(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_splitter(new QSplitter(this))
{
    m_splitter->setObjectName(u"reviewSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void FoldArea::setMiddle(QWidget *middle)
{
    m_middle = middle;
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(0, 1);
}

SideStrip *FoldArea::addPanel(SideStrip::Side side, const QString &name, QWidget *panel, int width,
                              QAction *toggleAction)
{
    auto *strip = new SideStrip(side, this);
    strip->setObjectName(name + u"Strip"_s);
    column(side)->layout()->addWidget(strip);
    // Taken over: to one who presses Tab a widget with a proxy is one more place where the proxy
    // is.
    QWidget *target = panel->focusProxy() ? panel->focusProxy() : panel;
    panel->setFocusProxy(nullptr);
    for (QWidget *part : {panel, target})
        part->installEventFilter(this);
    auto *edge = new QWidget(this);
    edge->setAutoFillBackground(true);
    edge->setBackgroundRole(QPalette::Dark);
    edge->hide();
    Panel &added = m_panels.emplace_back(
        Panel{side, name, panel, target, strip, edge, toggleAction, width, false, false});
    connect(strip, &SideStrip::clicked, toggleAction, &QAction::trigger);
    connect(toggleAction, &QAction::triggered, this, [this, &added] { toggle(added); });
    return strip;
}

/// The strips of one side stand below each other.
QWidget *FoldArea::column(SideStrip::Side side)
{
    QWidget *&column = m_columns[side == SideStrip::Side::Left ? 0 : 1];
    if (column)
        return column;
    column = new QWidget(this);
    auto *strips = new QVBoxLayout(column);
    strips->setContentsMargins({});
    strips->setSpacing(0);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(side == SideStrip::Side::Left ? 0 : row->count(), column);
    return column;
}

void FoldArea::fold(Panel &panel, bool folded)
{
    panel.folded = folded;
    panel.overlaid = false;
    m_settings.setFolded(panel.name, folded);
}

/// Docked panels leave the case as much room as it needs, whatever the size of the text.
bool FoldArea::isWide() const
{
    return width() >= scaled(1700, font());
}

void FoldArea::toggle(Panel &panel)
{
    if (isWide()) {
        fold(panel, !panel.folded);
        for (Panel &other : m_panels) {
            if (!panel.folded && &other != &panel && other.side == panel.side)
                fold(other, true);
        }
    } else {
        panel.overlaid = !panel.overlaid;
    }
    arrange();
    if (panel.overlaid)
        panel.target->setFocus(Qt::ShortcutFocusReason);
    else if (panel.widget->isHidden() && m_middle)
        m_middle->setFocus(Qt::ShortcutFocusReason);
}

void FoldArea::arrange()
{
    for (Panel &panel : m_panels) {
        if (isDocked(panel))
            dock(panel);
        else
            overlay(panel);
        panel.strip->setVisible(!isDocked(panel));
        panel.strip->setOpen(panel.overlaid);
        panel.toggle->setChecked(isDocked(panel) || panel.overlaid);
    }
    // A column without strips would keep its width until something else is laid out.
    for (const SideStrip::Side side : {SideStrip::Side::Left, SideStrip::Side::Right}) {
        const bool needed = std::ranges::any_of(m_panels, [this, side](const Panel &panel) {
            return panel.side == side && !isDocked(panel);
        });
        column(side)->setVisible(needed);
    }
    // Parts that change places lose their place in the tab order, too.
    if (const QString docked = layoutName(); docked != m_ordered) {
        m_ordered = docked;
        taborder::followLayout({this});
    }
    if (isWide() && m_restored != layoutName()) {
        m_restored = layoutName();
        m_splitter->restoreState(m_settings.layout(m_restored));
    }
}

QString FoldArea::layoutName() const
{
    QString name = u"review"_s;
    for (const Panel &panel : m_panels)
        name += isDocked(panel) ? u'-' + panel.name : QString();
    return name;
}

void FoldArea::dock(Panel &panel)
{
    panel.overlaid = false;
    panel.edge->hide();
    if (m_splitter->indexOf(panel.widget) < 0) {
        const bool left = panel.side == SideStrip::Side::Left;
        m_splitter->insertWidget(left ? 0 : m_splitter->count(), panel.widget);
        QList<int> sizes;
        int middle = width() - m_splitter->handleWidth() * (m_splitter->count() - 1);
        for (int i = 0; i < m_splitter->count(); ++i) {
            m_splitter->setStretchFactor(i, m_splitter->widget(i) == m_middle ? 1 : 0);
            const auto own = std::ranges::find(m_panels, m_splitter->widget(i), &Panel::widget);
            sizes += own == m_panels.end() ? 0 : int(scaled(own->width, font()));
            middle -= sizes.last();
        }
        sizes[m_splitter->indexOf(m_middle)] = qMax(200, middle);
        m_splitter->setSizes(sizes);
    }
    panel.widget->show();
}

void FoldArea::overlay(Panel &panel)
{
    if (panel.widget->parentWidget() != this) {
        panel.widget->hide();
        panel.widget->setParent(this);
    }
    const int strip = panel.strip->neededWidth();
    const double scale = qMax(1.0, lineHeight(font()) / 16);
    const int wide = qMin(int(panel.width * scale) + 60, width() - 2 * strip);
    const bool left = panel.side == SideStrip::Side::Left;
    panel.widget->setGeometry(left ? strip : width() - strip - wide, 0, wide, height());
    panel.edge->setGeometry(left ? strip + wide : width() - strip - wide - 1, 0, 1, height());
    for (QWidget *part : {panel.widget, panel.edge}) {
        part->setVisible(panel.overlaid);
        part->raise();
    }
}

void FoldArea::watchFocus(const QWidget *now)
{
    if (!now || now->window() != window())
        return;
    bool changed = false;
    for (Panel &panel : m_panels) {
        const bool inside =
            now == panel.widget || now == panel.strip || panel.widget->isAncestorOf(now);
        changed |= panel.overlaid && !inside;
        panel.overlaid &= inside;
    }
    if (changed)
        arrange();
}

bool FoldArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    for (Panel &panel : m_panels) {
        if ((panel.widget == watched || panel.target == watched) && panel.overlaid) {
            toggle(panel);
            return true;
        }
    }
    return false;
}

void FoldArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FoldArea::saveState() const
{
    if (isWide())
        m_settings.setLayout(layoutName(), m_splitter->saveState());
}

void FoldArea::restoreState()
{
    for (Panel &panel : m_panels)
        panel.folded = true;
    for (Panel &panel : m_panels) {
        const bool taken = std::ranges::any_of(m_panels, [&panel](const Panel &other) {
            return other.side == panel.side && !other.folded;
        });
        panel.folded = taken || m_settings.isFolded(panel.name);
    }
    arrange();
}
