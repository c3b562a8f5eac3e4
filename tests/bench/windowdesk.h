// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakeprompts.h"
#include "ui/barekeys.h"
#include "ui/mainwindow.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/caseview.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

/// The window over a project, as the program opens it.
struct WindowDesk
{
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    /// What the program does before its window comes.
    static void dress()
    {
        QApplication::setStyle(new FlatStyle);
        QApplication::setFont(Fonts::application());
        QApplication::setPalette(Theme::lightPalette());
    }

    WindowDesk(const QString &path, const QString &settingsPath)
        : settings(settingsPath), project(std::move(*Project::open(path))), session(*project, &now)
    {
        session.setReviewer({QStringLiteral("bench"), {}, {}});
        window = std::make_unique<MainWindow>(session, settings, prompts, &now);
        window->restorePlace();
        window->resize(1366, 768);
        window->show();
        paint();
    }

    /// Everything that waits to be laid out and painted, now: the offscreen platform paints into
    /// memory what another one would show.
    static void paint() { QCoreApplication::processEvents(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        paint();
    }

    Settings settings;
    FakePrompts prompts;
    BareKeys bareKeys;
    std::unique_ptr<Project> project;
    ReviewSession session;
    std::unique_ptr<MainWindow> window;
};
