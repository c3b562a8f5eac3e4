// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// Shows the scenes that are named on standard input, one a line, so that tests/access/walk.py can
// look at each as a screen reader does. Answers a line each: "shown" or why not.
#include "tests/scenes/scenes.h"
#include "tests/scenes/stage.h"
#include "ui/textsize.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>

namespace {

std::unique_ptr<Stage> stage;

void answer(const char *words)
{
    std::puts(words);
    std::fflush(stdout);
}

void show(const std::string &name)
{
    stage.reset(); // Before the next, or both would be seen.
    const QList<Scene> scenes = Scenes::all();
    const auto scene = std::ranges::find_if(
        scenes, [&name](const Scene &candidate) { return candidate.name == name; });
    if (scene == scenes.end())
        return answer("there is no scene of this name");
    stage = std::make_unique<Stage>(QSize(1366, 768), TextSize::normal);
    const QWidget *shown = scene->reach(*stage);
    answer(shown && shown->isVisible() ? "shown" : "the way to this scene is no longer there");
}

void list()
{
    const QList<Scene> scenes = Scenes::all();
    for (const Scene &scene : scenes)
        std::puts(scene.name);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1) {
        list();
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(Fonts::application());
    const QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        std::string name;
        if (std::getline(std::cin, name))
            show(name);
        else
            QApplication::quit();
    });
    const int status = QApplication::exec();
    stage.reset();
    return status;
}
