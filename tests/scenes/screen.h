// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QSize>
#include <QTemporaryDir>

/// The screen that there is without a display, which is otherwise smaller than any that people
/// have. To be made before the application.
class Screen
{
public:
    explicit Screen(const QSize &size) : m_size(size)
    {
        if (qgetenv("QT_QPA_PLATFORM") != "offscreen")
            return;
        QFile file(m_folder.filePath(QStringLiteral("screen.json")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot describe the screen");
        file.write(QStringLiteral(R"({"screens":[{"name":"one","x":0,"y":0,"width":%1,"height":%2,)"
                                  R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})")
                       .arg(size.width())
                       .arg(size.height())
                       .toUtf8());
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    }

    QSize size() const { return m_size; }

    /// As ROUNDS_SCREEN says (1920x1080); a small one otherwise.
    static QSize asked()
    {
        const QList<QByteArray> sides = qgetenv("ROUNDS_SCREEN").split('x');
        const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
        return size.isEmpty() ? QSize(1366, 768) : size;
    }

private:
    QTemporaryDir m_folder;
    QSize m_size;
};
