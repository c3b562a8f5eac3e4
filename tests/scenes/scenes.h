// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;
class Stage;

/// Something of the window to look at, and to walk with a screen reader.
struct Scene
{
    const char *name;
    /// Leads there; the window or dialog to look at, null where the way there no longer exists.
    QWidget *(*reach)(Stage &stage);
};

/// Every page, popover and dialog has at least one: tst_screens fails for one that has none.
namespace Scenes {

QList<Scene> pages();
QList<Scene> popovers();
QList<Scene> dialogs();
QList<Scene> all();

} // namespace Scenes
