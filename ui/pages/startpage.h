// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

/// What stands in the window before a project is open: make one, open one, or go on with one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const QStringList &recentProjects, QWidget *parent = nullptr);

Q_SIGNALS:
    void createAsked();
    void openAsked();
    void projectChosen(const QString &path);

private:
    void addRecent(const QStringList &projects);

    QVBoxLayout *m_column = nullptr;
};
