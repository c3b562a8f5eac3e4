// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/review/queue.h"
#include "ui/commandindex.h"

class Actions;
class QAction;
class ReviewSession;
struct LabelHit;

/// Gathers what the palette can find: actions, queues, categories, saved views and examples.
class WindowCommands
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)

public:
    struct Place
    {
        Queue queue = Queue::ToReview;
        QString category;
        QString search;
    };
    /// What the window does with what was chosen.
    struct Targets
    {
        std::function<void(const Place &)> takeUp;
        std::function<void(ExampleId)> open;
        /// Why a disabled action is disabled; empty when unknown.
        std::function<QString(const QAction &)> reasonOf;
    };

    WindowCommands(const Actions &actions, ReviewSession &session, Targets targets);

    CommandIndex index(const QStringList &recent) const;

private:
    QList<Command> actionCommands() const;
    QList<Command> placeCommands() const;
    QList<Command> examples(const QString &text, CommandIndex::Look look) const;
    Command exampleCommand(const LabelHit &hit) const;
    Command placeCommand(const QString &id, const QString &text, const Place &place) const;

    const Actions &m_actions;
    ReviewSession &m_session;
    Targets m_targets;
};
