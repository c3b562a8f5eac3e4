// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

/// Pictures for people to look at, where ROUNDS_SCREENSHOTS says; dark where ROUNDS_DARK is set.
namespace pictures {

/// The window's own look, which a test without pictures does not need.
inline void dress()
{
    if (qEnvironmentVariableIsEmpty("ROUNDS_SCREENSHOTS"))
        return;
    QApplication::setStyle(new FlatStyle);
    QApplication::setFont(Fonts::application());
    QApplication::setPalette(qEnvironmentVariableIsSet("ROUNDS_DARK") ? Theme::darkPalette()
                                                                      : Theme::lightPalette());
}

inline void take(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ROUNDS_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(60);
    QVERIFY(widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace pictures
