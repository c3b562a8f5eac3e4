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
class QEventLoopLocker;
class RestoreDialog;
class RestoreFlow;
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

Q_SIGNALS:
    /// The program has to end and to start anew with this project; its window has closed.
    void restartReady(const QString &project);

private:
    /// The one clock of the program.
    static QDateTime now();

    /// False when it cannot be opened; then the person was told why and nothing changed.
    bool openProject(const QString &path);
    /// Goes on to the project that waits until the window has closed.
    void proceed();
    void restart();
    /// The window has not closed, so nothing of what waited for it comes.
    void stay();
    void restore(const QString &project, const QString &backup);
    /// Says that a project is damaged; where it has backups, offers them.
    void refuse(const QString &project, const Error &error);
    void offerBackups(const QString &project, const Error &damage);
    void take(std::unique_ptr<Project> project);
    void showWindow();
    void showStartPage();
    /// Files with generated examples are imported into it.
    void createProject(const QStringList &files = {});
    void createSample();
    /// The path of the new project; empty when there is none, and the person knows why.
    QString makeProject();
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
    std::unique_ptr<RestoreFlow> m_restore;
    QString m_next;            ///< The project to open when the window has closed.
    bool m_restarting = false; ///< When it has closed.
    std::unique_ptr<QEventLoopLocker> m_staying; ///< The program does not end in between.
};
