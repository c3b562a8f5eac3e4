// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/pages/startpage.h"

#include "ui/theme/fonts.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StartPage::StartPage(const QStringList &recentProjects, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *headline = new QLabel(tr("Rounds"), this);
    auto *text = new QLabel(tr("Review generated training examples before a model learns from "
                               "them. A project is one file that keeps the examples and every "
                               "decision."),
                            this);
    for (QLabel *label : {headline, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    headline->setFont(Fonts::of(font()).headline);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *create = new QPushButton(tr("&New project…"), this);
    auto *open = new QPushButton(tr("&Open…"), this);
    create->setObjectName(u"newButton"_s);
    open->setObjectName(u"openButton"_s);
    create->setDefault(true);
    open->setAutoDefault(true); // Enter presses it when it has the focus.
    // The keys that the window has for the same.
    const auto key = [this](const QString &keys, auto act) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, act);
    };
    key(u"Ctrl+N"_s, [this] { Q_EMIT createAsked(); });
    key(u"Ctrl+O"_s, [this] { Q_EMIT openAsked(); });
    key(u"Ctrl+Q"_s, [this] { close(); });
    connect(create, &QPushButton::clicked, this, &StartPage::createAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addStretch();
    m_column->setSpacing(10);
    m_column->addStretch(2);
    m_column->addWidget(headline);
    m_column->addWidget(text);
    m_column->addLayout(buttons);
    addRecent(recentProjects);
    m_column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(m_column, 3);
    layout->addStretch(1);
}

void StartPage::addRecent(const QStringList &projects)
{
    if (projects.isEmpty())
        return;
    auto *caption = new QLabel(tr("&Recent projects"), this);
    caption->setTextFormat(Qt::PlainText);
    caption->setFont(Fonts::of(font()).bold);
    auto *list = new QListWidget(this);
    list->setObjectName(u"recentProjects"_s);
    list->setAccessibleName(tr("Recent projects"));
    list->setFrameShape(QFrame::NoFrame);
    caption->setBuddy(list);
    for (const QString &path : projects) {
        auto *item = new QListWidgetItem(
            tr("%1   %2").arg(QFileInfo(path).completeBaseName(), QFileInfo(path).path()), list);
        item->setData(Qt::UserRole, path);
    }
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT projectChosen(item->data(Qt::UserRole).toString());
    });
    m_column->addSpacing(8);
    m_column->addWidget(caption);
    m_column->addWidget(list, 2);
}
