// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "model/workspace/reviewsession.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/flows/restoreflow.h"
#include "ui/mainwindow.h"
#include "ui/pages/startpage.h"
#include "ui/textsize.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QTimer>

Application::Application(Settings &settings, Prompts &prompts)
    : m_platformPalette(QApplication::palette()), m_settings(settings), m_prompts(prompts)
{
    applyAppearance();
    TextSize::apply(settings.textSize());
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
    // The window that is open now may refuse to go, because an edit is not finished, or go later.
    m_next = path;
    m_staying = std::make_unique<QEventLoopLocker>();
    const bool gone = !m_window || m_window->close();
    if (!gone && m_window->isClosing())
        return false;
    m_next.clear();
    const std::unique_ptr<QEventLoopLocker> staying = std::move(m_staying);
    if (!gone)
        return false;
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project) {
        if (m_window)
            m_window->show();
        refuse(path, project.error());
        return false;
    }
    take(std::move(*project));
    return true;
}

void Application::proceed()
{
    if (std::exchange(m_restarting, false)) {
        Q_EMIT restartReady(m_project->path());
        m_staying.reset();
        return;
    }
    if (const QString next = std::exchange(m_next, {}); !next.isEmpty())
        openProject(next);
}

void Application::restart()
{
    // As in openProject(): the window may refuse to go, or go later.
    m_restarting = true;
    m_staying = std::make_unique<QEventLoopLocker>();
    if (m_window->close())
        proceed();
    else if (!m_window->isClosing())
        stay();
}

void Application::stay()
{
    m_next.clear();
    m_restarting = false;
    m_staying.reset();
}

void Application::refuse(const QString &project, const Error &error)
{
    m_prompts.showError(front(), error);
    if (error.kind != ErrorKind::Damaged || BackupFolder(project).entries().isEmpty())
        return;
    // Queued: where no window is left, the start page comes first.
    QTimer::singleShot(0, this, [this, project, error] { offerBackups(project, error); });
}

void Application::offerBackups(const QString &project, const Error &damage)
{
    auto *dialog = new RestoreDialog(project, damage, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, project] {
        const auto backup = dialog->chosen();
        if (backup && m_prompts.confirm(front(), tr("Restore this backup?"), dialog->consequence(),
                                        tr("&Restore")))
            // Queued: the window around the dialog goes first.
            QTimer::singleShot(0, this,
                               [this, project, backup] { restore(project, backup->path); });
    });
    dialog->open();
}

void Application::restore(const QString &project, const QString &backup)
{
    if (m_restore && m_restore->isRunning())
        return;
    m_staying = std::make_unique<QEventLoopLocker>();
    if (m_window && !m_window->closeForRestore()) {
        m_staying.reset();
        return;
    }
    m_start.reset();
    // Nobody may have the project open, and the jobs of its window have ended with it.
    m_window.reset();
    m_session.reset();
    m_project.reset();
    m_restore = std::make_unique<RestoreFlow>(project, nullptr);
    connect(m_restore.get(), &RestoreFlow::finished, this, [this, project] {
        start(project);
        if (m_restore->dialog())
            m_restore->dialog()->raise();
        m_staying.reset();
    });
    m_restore->start(backup, now());
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
    connect(m_window.get(), &MainWindow::newProjectAsked, this, [this] { createProject(); });
    connect(m_window.get(), &MainWindow::openProjectAsked, this, &Application::chooseProject);
    // Queued: opening another project deletes the window that asks for it.
    connect(m_window.get(), &MainWindow::projectChosen, this, &Application::openProject,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::closed, this, &Application::proceed, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::stayed, this, &Application::stay);
    // Queued: the menu that asks for it is gone then.
    connect(m_window.get(), &MainWindow::restartAsked, this, &Application::restart,
            Qt::QueuedConnection);
    // Queued: the window goes before the backup takes its project's place.
    connect(
        m_window.get(), &MainWindow::restoreAsked, this,
        [this](const QString &backup) { restore(m_project->path(), backup); },
        Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::appearanceChanged, this, &Application::applyAppearance);
    m_window->restorePlace();
    m_window->show();
}

void Application::showStartPage()
{
    m_start = std::make_unique<StartPage>(m_settings);
    m_start->setWindowTitle(tr("Rounds"));
    m_start->resize(820, 560);
    connect(m_start.get(), &StartPage::createAsked, this, [this] { createProject(); });
    connect(m_start.get(), &StartPage::sampleAsked, this, &Application::createSample);
    connect(m_start.get(), &StartPage::batchesDropped, this, &Application::createProject,
            Qt::QueuedConnection);
    connect(m_start.get(), &StartPage::openAsked, this, &Application::chooseProject);
    connect(m_start.get(), &StartPage::projectChosen, this, &Application::openProject,
            Qt::QueuedConnection);
    m_start->show();
}

QString Application::makeProject()
{
    const QString path = m_prompts.newProject(front(), m_settings.folder());
    if (path.isEmpty())
        return {};
    m_settings.setFolder(QFileInfo(path).absolutePath());
    const Result<std::unique_ptr<Project>> project = Project::create(path, now());
    if (project)
        return path;
    m_prompts.showError(front(), project.error());
    return {};
}

void Application::createProject(const QStringList &files)
{
    const QString path = makeProject();
    if (path.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, path, files] {
        if (openProject(path) && !files.isEmpty())
            m_window->importFiles(files);
    });
}

void Application::createSample()
{
    const QString path = makeProject();
    if (path.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, path] {
        if (openProject(path))
            m_window->importSamples();
    });
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
        QApplication::setPalette(highContrast ? Theme::completed(m_platformPalette)
                                 : dark       ? Theme::darkPalette()
                                              : Theme::lightPalette());
        break;
    case Appearance::Light:
        QApplication::setPalette(Theme::lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(Theme::darkPalette());
        break;
    case Appearance::LightContrast:
        QApplication::setPalette(Theme::lightContrastPalette());
        break;
    case Appearance::DarkContrast:
        QApplication::setPalette(Theme::darkContrastPalette());
        break;
    }
}
