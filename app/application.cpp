// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "model/workspace/reviewsession.h"
#include "ui/mainwindow.h"
#include "ui/pages/startpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

Application::Application(Settings &settings, Prompts &prompts)
    : m_platformPalette(QApplication::palette()), m_settings(settings), m_prompts(prompts)
{
    applyAppearance();
}

Application::~Application() = default;

QDateTime Application::now()
{
    return QDateTime::currentDateTimeUtc();
}

void Application::start(const QString &project)
{
    const QString path = project.isEmpty() ? m_settings.lastProject() : project;
    const bool remembered = project.isEmpty();
    if (path.isEmpty() || (remembered && !QFileInfo::exists(path)) || !openProject(path))
        showStartPage();
}

bool Application::openProject(const QString &path)
{
    // The window that is open now may refuse to go: an edit may not be finished.
    if (m_window && !m_window->close())
        return false;
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project) {
        if (m_window)
            m_window->show();
        m_prompts.showError(front(), project.error());
        return false;
    }
    take(std::move(*project));
    return true;
}

void Application::take(std::unique_ptr<Project> project)
{
    m_window.reset();
    m_session.reset();
    m_project = std::move(project);
    m_session = std::make_unique<ReviewSession>(*m_project, &Application::now);
    const Reviewer reviewer = m_settings.reviewer();
    if (!reviewer.name.isEmpty())
        m_session->setReviewer(reviewer);
    m_settings.addProject(m_project->path());
    showWindow();
    m_start.reset();
}

void Application::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, m_settings, m_prompts, &Application::now);
    connect(m_window.get(), &MainWindow::newProjectAsked, this, &Application::createProject);
    connect(m_window.get(), &MainWindow::openProjectAsked, this, &Application::chooseProject);
    // Queued: opening another project deletes the window that asks for it.
    connect(m_window.get(), &MainWindow::projectChosen, this, &Application::openProject,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::appearanceChanged, this, &Application::applyAppearance);
    m_window->restorePlace();
    m_window->show();
}

void Application::showStartPage()
{
    m_start = std::make_unique<StartPage>(m_settings.recentProjects());
    m_start->setWindowTitle(tr("Rounds"));
    m_start->resize(760, 480);
    connect(m_start.get(), &StartPage::createAsked, this, &Application::createProject);
    connect(m_start.get(), &StartPage::openAsked, this, &Application::chooseProject);
    connect(m_start.get(), &StartPage::projectChosen, this, &Application::openProject,
            Qt::QueuedConnection);
    m_start->show();
}

void Application::createProject()
{
    const QString path = m_prompts.newProject(front(), m_settings.folder());
    if (path.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    {
        const Result<std::unique_ptr<Project>> project = Project::create(path, now());
        if (!project) {
            m_prompts.showError(front(), project.error());
            return;
        }
    }
    QTimer::singleShot(0, this, [this, path] { openProject(path); });
}

void Application::chooseProject()
{
    const QString path = m_prompts.openProject(front(), m_settings.folder());
    if (path.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    QTimer::singleShot(0, this, [this, path] { openProject(path); });
}

QWidget *Application::front() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
}

void Application::applyAppearance()
{
    const QColor ground = m_platformPalette.color(QPalette::Base);
    const bool dark = ground.lightness() < m_platformPalette.color(QPalette::Text).lightness();
    // Black or white throughout is a high-contrast desktop: its palette stays.
    const bool highContrast = ground == m_platformPalette.color(QPalette::Window) &&
                              (ground == QColor(Qt::black) || ground == QColor(Qt::white));
    switch (m_settings.appearance()) {
    case Appearance::System:
        QApplication::setPalette(highContrast ? m_platformPalette
                                 : dark       ? Theme::darkPalette()
                                              : Theme::lightPalette());
        break;
    case Appearance::Light:
        QApplication::setPalette(Theme::lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(Theme::darkPalette());
        break;
    }
}
