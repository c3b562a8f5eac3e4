// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/taborder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace {

void collect(QWidget &widget, QList<QWidget *> &into);

void collect(const QLayout &layout, QList<QWidget *> &into)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, into);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            collect(*inner, into);
    }
}

/// What such a widget has inside is its own business.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget);
}

void collect(QWidget &widget, QList<QWidget *> &into)
{
    if (into.contains(&widget) || widget.isWindow())
        return;
    into += &widget;
    if (isWhole(widget))
        return;
    if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(*splitter->widget(i), into);
    } else if (auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
        // To one who presses Tab it is one more place where its bar is, far from the bar's own.
        tabs->setFocusProxy(nullptr);
        tabs->setFocusPolicy(Qt::NoFocus);
        collect(*tabs->tabBar(), into);
        for (int i = 0; i < tabs->count(); ++i)
            collect(*tabs->widget(i), into);
    } else if (const QLayout *layout = widget.layout()) {
        collect(*layout, into);
    }
    // What no layout holds, such as what opens over the others, comes after them.
    for (QObject *child : widget.children()) {
        if (auto *inner = qobject_cast<QWidget *>(child))
            collect(*inner, into);
    }
}

} // namespace

void taborder::followLayout(std::initializer_list<QWidget *> roots)
{
    QList<QWidget *> all;
    for (QWidget *root : roots)
        collect(*root, all);
    QWidget *before = nullptr;
    for (QWidget *widget : std::as_const(all)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}
