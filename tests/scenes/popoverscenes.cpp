// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/scenes/scenes.h"
#include "tests/scenes/stage.h"
#include "tests/scenes/stageproject.h"
#include "ui/itemmodels/findinglistmodel.h"
#include "ui/panels/findingspanel.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

/// A popover that a bare key opens over an example.
QWidget *keyed(Stage &stage, int key, const QString &popover)
{
    if (!stage.open(u"acute-s01"_s))
        return nullptr;
    stage.press(key);
    return stage.windowWith(popover);
}

QWidget *ofFinding(Stage &stage, int key, const QString &popover)
{
    if (!stage.open(staged::flawed))
        return nullptr;
    const auto *panel = stage.window()->findChild<FindingsPanel *>();
    for (int i = 0; i < panel->model().openRows(); ++i) {
        stage.press(Qt::Key_N);
        if (panel->current() && panel->current()->finding.isFixable())
            break;
    }
    stage.press(key);
    return stage.windowWith(popover);
}

QMenu *placeMenu(Stage &stage, const QString &place)
{
    if (!stage.open(staged::texts) || !stage.reveal(place))
        return nullptr;
    QWidget *sheet = QApplication::focusWidget();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(sheet, &event);
    const QList<QMenu *> menus = sheet->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

QWidget *jsonPopover(Stage &stage)
{
    QMenu *menu = placeMenu(stage, u"/output/assessment/confidence"_s);
    const QList<QAction *> entries = menu ? menu->actions() : QList<QAction *>();
    for (QAction *entry : entries) {
        if (!entry->text().remove(u'&').startsWith(u"Edit as JSON"_s))
            continue;
        menu->close();
        entry->trigger();
        return stage.windowWith(u"jsonPopover"_s);
    }
    return nullptr;
}

/// What is offered while a value is edited is a window of its own.
QWidget *choices(Stage &stage)
{
    if (!stage.open(staged::texts) ||
        !stage.reveal(u"/output/recommendations/training_modifications/0/replacement"_s))
        return nullptr;
    stage.press(Qt::Key_E);
    const QWidgetList shown = QApplication::topLevelWidgets();
    for (QWidget *widget : shown) {
        if (widget->objectName() == u"choices" && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QWidget *palette(Stage &stage, const QString &text)
{
    if (!stage.open(u"acute-s01"_s))
        return nullptr;
    stage.press(Qt::Key_K, Qt::ControlModifier);
    stage.type(text);
    return stage.windowWith(u"commandPalette"_s);
}

QWidget *rejecting(Stage &stage)
{
    QWidget *window = keyed(stage, Qt::Key_R, u"reasonPicker"_s);
    stage.press(Qt::Key_2, Qt::ShiftModifier);
    return window;
}

QWidget *filtering(Stage &stage)
{
    return stage.click(u"filterButton"_s) ? stage.windowWith(u"filterPopover"_s) : nullptr;
}

} // namespace

QList<Scene> Scenes::popovers()
{
    return {
        {"popover-reject", &rejecting},
        {"popover-opinion", [](Stage &s) { return keyed(s, Qt::Key_S, u"opinionPopover"_s); }},
        {"popover-comment", [](Stage &s) { return keyed(s, Qt::Key_C, u"commentPopover"_s); }},
        {"popover-fix", [](Stage &s) { return ofFinding(s, Qt::Key_X, u"fixPopover"_s); }},
        {"popover-waive", [](Stage &s) { return ofFinding(s, Qt::Key_W, u"waivePopover"_s); }},
        {"popover-filter", &filtering},
        {"popover-json", &jsonPopover},
        {"popover-palette", [](Stage &s) { return palette(s, {}); }},
        {"popover-palette-typed", [](Stage &s) { return palette(s, u"acute"_s); }},
        {"menu-place",
         [](Stage &s) -> QWidget * {
             return placeMenu(s, u"/output/differential_diagnoses/1/probability"_s);
         }},
        {"choices", &choices},
    };
}
