// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

/// Which Rounds this is, what it stands on, and where it keeps things. Plain text that can be
/// copied.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `project` may be empty, when none is open.
    AboutDialog(const QString &settingsPath, const QString &project, QWidget *parent = nullptr);

private:
    static QString textOf(const QString &settingsPath, const QString &project);
};
