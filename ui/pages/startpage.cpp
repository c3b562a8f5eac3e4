// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/pages/startpage.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/guidedialog.h"
#include "ui/flows/projectpeek.h"
#include "ui/settings.h"
#include "ui/theme/keptfont.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

} // namespace

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_actions(this),
      m_keys(m_actions, settings),
      m_column(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAcceptDrops(true);
    m_column->setSpacing(10);
    m_column->addStretch(2);
    createWords();
    createButtons();
    connectActions();
    addRecent(settings.recentProjects());
    m_column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(m_column, 4);
    layout->addStretch(1);
}

void StartPage::createWords()
{
    auto *headline = new QLabel(tr("Rounds"), this);
    headline->setTextFormat(Qt::PlainText);
    KeptFont::headline(headline);
    QLabel *what = plainLabel(this);
    what->setText(tr("Review generated training examples, case by case, before a model learns from "
                     "them: approve, correct or reject, then export what was approved.\n"
                     "A project is one file on this machine. It keeps every example as it was "
                     "generated, and every decision."));
    m_column->addWidget(headline);
    m_column->addWidget(what);
}

QPushButton *StartPage::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it when it has the focus.
    return button;
}

void StartPage::createButtons()
{
    QPushButton *create = addButton(u"newButton"_s, tr("&New project…"));
    QPushButton *open = addButton(u"openButton"_s, tr("&Open…"));
    QPushButton *sample = addButton(u"sampleButton"_s, tr("Try the &sample…"));
    QPushButton *guide = addButton(u"guideButton"_s, tr("User &guide"));
    create->setDefault(true);
    sample->setToolTip(tr("A new project with a few examples of each category"));
    connect(create, &QPushButton::clicked, this, &StartPage::createAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    connect(guide, &QPushButton::clicked, this, &StartPage::showGuide);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {create, open, sample, guide})
        row->addWidget(button);
    row->addStretch();
    QLabel *drop = plainLabel(this, QPalette::PlaceholderText);
    drop->setText(tr("Or drop a project, or files with generated examples, anywhere here."));
    m_column->addLayout(row);
    m_column->addWidget(drop);
}

/// The keys that the window has for the same; its other actions wait for a project.
void StartPage::connectActions()
{
    const QList<QAction *> here = {m_actions.newProject, m_actions.openProject, m_actions.quit,
                                   m_actions.guide, m_actions.about};
    for (QAction *action : m_actions.all())
        action->setEnabled(here.contains(action));
    connect(m_actions.newProject, &QAction::triggered, this, &StartPage::createAsked);
    connect(m_actions.openProject, &QAction::triggered, this, &StartPage::openAsked);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.guide, &QAction::triggered, this, &StartPage::showGuide);
    connect(m_actions.about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(m_settings.path(), {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void StartPage::showGuide()
{
    auto *dialog = new GuideDialog(m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void StartPage::addRecent(const QStringList &projects)
{
    if (projects.isEmpty())
        return;
    auto *caption = new QLabel(tr("&Recent projects"), this);
    caption->setTextFormat(Qt::PlainText);
    KeptFont::bold(caption);
    auto *list = new QListWidget(this);
    list->setObjectName(u"recentProjects"_s);
    list->setAccessibleName(tr("Recent projects"));
    list->setFrameShape(QFrame::NoFrame);
    list->setSpacing(2);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideMiddle);
    caption->setBuddy(list);
    for (const QString &path : projects) {
        auto *item = new QListWidgetItem(list);
        item->setData(Qt::UserRole, path);
        item->setText(tr("%1\n%2").arg(QFileInfo(path).completeBaseName(),
                                       QDir::toNativeSeparators(QFileInfo(path).path())));
        peek(item, path);
    }
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT projectChosen(item->data(Qt::UserRole).toString());
    });
    m_column->addSpacing(8);
    m_column->addWidget(caption);
    m_column->addWidget(list, 6);
}

void StartPage::peek(QListWidgetItem *item, const QString &path)
{
    auto *watcher = new QFutureWatcher<Result<ProjectFacts>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [item, path, watcher] {
        const Result<ProjectFacts> facts = watcher->result();
        const QString state = facts ? ProjectPeek::textOf(*facts) : tr("cannot be looked into");
        item->setText(tr("%1 · %2\n%3")
                          .arg(QFileInfo(path).completeBaseName(), state,
                               QDir::toNativeSeparators(QFileInfo(path).path())));
        watcher->deleteLater();
    });
    watcher->setFuture(ProjectPeek::at(path));
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    event->acceptProposedAction();
    for (const QString &file : files) {
        if (file.endsWith(u".rounds"_s, Qt::CaseInsensitive)) {
            Q_EMIT projectChosen(file);
            return;
        }
    }
    if (!files.isEmpty())
        Q_EMIT batchesDropped(files);
}
