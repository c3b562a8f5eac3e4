// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// What the window shows of itself: appearance, text size, keys, the palette and help.
#include "model/workspace/reviewsession.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/guidedialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogsizes.h"
#include "ui/mainwindow.h"
#include "ui/pages/reviewpage.h"
#include "ui/textsize.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/menurow.h"
#include "ui/windowcommands.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

void MainWindow::connectView()
{
    new DialogSizes(m_settings, this);
    m_palette = new CommandPalette(this);
    connect(m_palette, &CommandPalette::chosen, this,
            [this](const QString &id) { m_settings.addRecentCommand(id); });
    connect(m_actions.commandPalette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_actions.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions.changeKeys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions.guide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    const auto size = [this](QAction *action, int (*next)(int)) {
        connect(action, &QAction::triggered, this,
                [this, next] { setTextSize(next(m_settings.textSize())); });
    };
    size(m_actions.largerText, &TextSize::larger);
    size(m_actions.smallerText, &TextSize::smaller);
    connect(m_actions.normalText, &QAction::triggered, this,
            [this] { setTextSize(TextSize::normal); });
    setTextSize(m_settings.textSize());
}

void MainWindow::setTextSize(int percent)
{
    m_settings.setTextSize(percent);
    TextSize::apply(percent);
    m_actions.normalText->setText(percent == TextSize::normal
                                      ? tr("&Normal text")
                                      : tr("&Normal text: now %1 %").arg(percent));
    m_actions.largerText->setEnabled(percent < Settings::largestText);
    m_actions.smallerText->setEnabled(percent > Settings::smallestText);
    m_actions.normalText->setEnabled(percent != TextSize::normal);
}

void MainWindow::createAppearanceMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<Appearance, QString>> choices = {
        {Appearance::System, tr("As the &system")},
        {Appearance::Light, tr("&Light")},
        {Appearance::Dark, tr("&Dark")},
        {Appearance::LightContrast, tr("&High contrast, light")},
        {Appearance::DarkContrast, tr("High &contrast, dark")},
    };
    for (const auto &[appearance, name] : choices) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(appearance == m_settings.appearance());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance = appearance] {
            m_settings.setAppearance(appearance);
            Q_EMIT appearanceChanged();
        });
    }
}

void MainWindow::showPalette()
{
    const WindowCommands commands(m_actions, m_session,
                                  {[this](const WindowCommands::Place &place) {
                                       if (!m_review->verbs().settleEditor())
                                           return;
                                       m_session.setQueue(place.queue, place.category,
                                                          place.search);
                                       m_row->setPage(0);
                                   },
                                   [this](ExampleId id) { openExample(id); },
                                   [this](const QAction &action) { return whyDisabled(action); }});
    m_palette->ask(commands.index(m_settings.recentCommands()));
}

QString MainWindow::whyDisabled(const QAction &action) const
{
    if (m_session.isReadOnly())
        return tr("the project is open read-only");
    if (m_row->page() != 0)
        return tr("on the Review page only");
    const QList<std::pair<QAction *, Verdict>> verdicts = {
        {m_actions.approve, Verdict::Approve},
        {m_actions.reject, Verdict::Reject},
        {m_actions.secondOpinion, Verdict::SecondOpinion},
        {m_actions.reopen, Verdict::Reopen},
    };
    for (const auto &[each, verdict] : verdicts) {
        if (each == &action)
            return m_review->verbs().refusal(verdict);
    }
    if (&action == m_actions.undo || &action == m_actions.redo)
        return tr("there is nothing of yours");
    return m_session.current().isValid() ? QString() : tr("no example is open");
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(m_keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showGuide()
{
    auto *dialog = findChild<GuideDialog *>();
    if (!dialog)
        dialog = new GuideDialog(m_actions, this);
    dialog->refresh();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(m_settings.path(), m_session.project().path(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
