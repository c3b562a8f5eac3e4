// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/scenes/room.h"

#include "ui/widgets/roomfor.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString().left(40);
    return u"%1 %2 \"%3\" in %4"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text,
        widget.parentWidget()
            ? QString::fromLatin1(widget.parentWidget()->metaObject()->className())
            : QString());
}

/// What a widget needs at least to show all it says; empty for what may be of any size.
QSize needOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                 : label->sizeHint();
    }
    if (qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()))
        return {};
    if (qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget))
        return {0, widget.minimumSizeHint().height()};
    // Those of a tab bar or an editor's field have the size that these give them.
    const bool inside = qobject_cast<QTabBar *>(widget.parentWidget()) ||
                        qobject_cast<QLineEdit *>(widget.parentWidget());
    if (qobject_cast<const QAbstractButton *>(&widget) && !inside)
        return widget.minimumSizeHint().expandedTo({0, widget.sizeHint().height()});
    return {};
}

bool isInViewport(const QWidget &widget)
{
    const auto *area =
        qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget());
    return area && area->viewport() == widget.parentWidget();
}

QString tabFault(const QWidget &widget)
{
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    // Those that scroll lead on to the tabs that are not seen.
    if (!tabs || tabs->usesScrollButtons())
        return {};
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i) && !tabs->rect().contains(tabs->tabRect(i)))
            return u"tab \"%1\" is not all inside %2"_s.arg(tabs->tabText(i), nameOf(widget));
    }
    return {};
}

QString overlapFault(const QWidget &widget)
{
    const QLayout *layout = widget.parentWidget()->layout();
    if (!layout || layout->indexOf(&widget) < 0)
        return {};
    for (int i = 0; i < layout->count(); ++i) {
        const QWidget *other = layout->itemAt(i)->widget();
        if (other && other != &widget && other->isVisible() &&
            other->geometry().intersects(widget.geometry()))
            return nameOf(widget) + u" overlaps "_s + nameOf(*other);
    }
    return {};
}

QString sizeFault(const QWidget &widget)
{
    const QSize need = needOf(widget);
    if (widget.width() >= need.width() && widget.height() >= need.height())
        return {};
    return u"%1 is %2 x %3 and needs %4 x %5"_s.arg(nameOf(widget))
        .arg(widget.width())
        .arg(widget.height())
        .arg(need.width())
        .arg(need.height());
}

} // namespace

QStringList room::faults(const QWidget &window)
{
    QStringList faults;
    if (qobject_cast<const QDialog *>(&window)) {
        const QSize room = roomFor(window);
        if (window.width() > room.width() || window.height() > room.height())
            faults += u"%1 is larger than the screen: %2 x %3"_s.arg(nameOf(window))
                          .arg(window.width())
                          .arg(window.height());
    }
    const QList<QWidget *> parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisible() || part->isWindow() || part->window() != &window)
            continue;
        if (!isInViewport(*part) && !part->parentWidget()->rect().contains(part->geometry()) &&
            !part->size().isEmpty())
            faults += u"%1 lies outside of what it is in"_s.arg(nameOf(*part));
        faults += {sizeFault(*part), tabFault(*part), overlapFault(*part)};
    }
    faults.removeAll(QString());
    faults.removeDuplicates();
    return faults;
}
