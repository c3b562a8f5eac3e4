// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/barekeys.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QPalette>

#include <memory>

class MainWindow;
class Project;
class ReviewSession;
class StartPage;

/// Owns everything that lives as long as the program, and the one project that is open.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(Settings &settings, Prompts &prompts);
    ~Application() override;

    /// Shows the project named, else the last one, else the start page.
    void start(const QString &project);

private:
    /// The one clock of the program.
    static QDateTime now();

    /// False when it cannot be opened; then the person was told why and nothing changed.
    bool openProject(const QString &path);
    void take(std::unique_ptr<Project> project);
    void showWindow();
    void showStartPage();
    void createProject();
    void chooseProject();
    void applyAppearance();
    QWidget *front() const;

    QPalette m_platformPalette;
    Settings &m_settings;
    Prompts &m_prompts;
    BareKeys m_bareKeys;
    // In the order in which they need each other: the window goes first.
    std::unique_ptr<Project> m_project;
    std::unique_ptr<ReviewSession> m_session;
    std::unique_ptr<StartPage> m_start;
    std::unique_ptr<MainWindow> m_window;
};
