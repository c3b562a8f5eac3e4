// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/windowcommands.h"

#include "model/dataset/category.h"
#include "model/storage/labelsearch.h"
#include "model/storage/viewstore.h"
#include "model/workspace/reviewsession.h"
#include "ui/actions.h"
#include "ui/keytext.h"
#include "ui/rawbytes.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostExamples = 8;
const QString exampleId = u"example:%1"_s;

} // namespace

WindowCommands::WindowCommands(const Actions &actions, ReviewSession &session, Targets targets)
    : m_actions(actions), m_session(session), m_targets(std::move(targets))
{
}

CommandIndex WindowCommands::index(const QStringList &recent) const
{
    QList<Command> commands = actionCommands() + placeCommands();
    // Of the examples only those that were gone to lately are there before anything is typed.
    const QString prefix = exampleId.arg(QString());
    const LabelSearch search(m_session.project().database());
    for (const QString &id : recent) {
        if (!id.startsWith(prefix))
            continue;
        const QString label = id.mid(prefix.size());
        const Result<QList<LabelHit>> hits = search.startingWith(label, 1);
        if (hits && !hits->isEmpty() && hits->first().label == label)
            commands += exampleCommand(hits->first());
    }
    return {commands, recent, [finder = *this](const QString &text, CommandIndex::Look look) {
                return finder.examples(text, look);
            }};
}

QList<Command> WindowCommands::actionCommands() const
{
    QList<Command> commands;
    for (const ActionGroup &group : m_actions.groups()) {
        for (QAction *action : group.actions) {
            // The palette is open already.
            if (action == m_actions.commandPalette)
                continue;
            const bool enabled = action->isEnabled();
            commands += {u"action:"_s + action->objectName(),
                         Actions::nameOf(*action),
                         group.name,
                         keytext::first(*action),
                         enabled,
                         enabled ? QString() : m_targets.reasonOf(*action),
                         [action] { action->trigger(); }};
        }
    }
    return commands;
}

Command WindowCommands::placeCommand(const QString &id, const QString &text,
                                     const Place &place) const
{
    return {id, text, {}, {}, true, {}, [takeUp = m_targets.takeUp, place] { takeUp(place); }};
}

QList<Command> WindowCommands::placeCommands() const
{
    QList<Command> commands;
    for (const Queue queue : Queues::all()) {
        commands +=
            placeCommand(u"queue:"_s + Queues::id(queue), Queues::name(queue), {queue, {}, {}});
        commands.last().note = tr("Queue");
    }
    for (const Category &category : Categories::all()) {
        commands += placeCommand(u"category:"_s + category.id, category.name,
                                 {Queue::ToReview, category.id, {}});
        commands.last().note = tr("Category, to review");
    }
    const Result<QList<View>> views = ViewStore(m_session.project().database()).all();
    if (!views)
        return commands; // Whatever else needs the project says what is wrong with it.
    for (const View &view : *views) {
        commands += placeCommand(u"view:"_s + view.name, view.name, {Queue::All, {}, view.query});
        commands.last().note = tr("Saved view");
    }
    return commands;
}

/// A beginning of a word may stand for words of nearly all examples; only a pause has time for
/// that.
QList<Command> WindowCommands::examples(const QString &text, CommandIndex::Look look) const
{
    const LabelSearch search(m_session.project().database());
    QList<LabelHit> hits;
    const auto add = [&hits](const Result<QList<LabelHit>> &found) {
        if (!found)
            return; // Whatever else needs the project says what is wrong with it.
        for (const LabelHit &hit : *found) {
            if (!hits.contains(hit) && hits.size() < mostExamples)
                hits += hit;
        }
    };
    add(search.startingWith(text, mostExamples));
    if (hits.size() < mostExamples)
        add(search.withWords(text, LabelSearch::Words::Whole, mostExamples));
    if (hits.size() < mostExamples && look == CommandIndex::Look::Thorough)
        add(search.withWords(text, LabelSearch::Words::Beginnings, mostExamples));
    QList<Command> commands;
    for (const LabelHit &hit : std::as_const(hits))
        commands += exampleCommand(hit);
    return commands;
}

Command WindowCommands::exampleCommand(const LabelHit &hit) const
{
    QStringList notes{safeText(hit.title.toUtf8()), Categories::nameOf(hit.category),
                      Statuses::name(hit.status)};
    notes.removeAll(QString());
    return {exampleId.arg(hit.label),
            safeText(hit.label.toUtf8()),
            notes.join(u" · "_s),
            {},
            true,
            {},
            [open = m_targets.open, id = hit.id] { open(id); }};
}
