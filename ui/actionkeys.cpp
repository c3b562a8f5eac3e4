// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/actionkeys.h"

#include "ui/actions.h"
#include "ui/keytext.h"
#include "ui/settings.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isBare(const QKeySequence &key)
{
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    return !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// What moves and edits inside panels, lists and dialogs, whatever an action would like.
bool movesInside(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_F2:
    case Qt::Key_F10:
    case Qt::Key_Menu:
        return true;
    default:
        return key >= Qt::Key_Home && key <= Qt::Key_PageDown; // And the arrows between them.
    }
}

/// Chords that a text editor needs for typing.
bool isOfTyping(const QKeySequence &key)
{
    constexpr QKeySequence::StandardKey standard[] = {QKeySequence::Copy, QKeySequence::Cut,
                                                      QKeySequence::Paste, QKeySequence::SelectAll};
    if (std::ranges::any_of(standard, [&key](QKeySequence::StandardKey each) {
            return QKeySequence::keyBindings(each).contains(key);
        }))
        return true;
    return !isBare(key) && key[0].key() != Qt::Key_Return && key[0].key() != Qt::Key_Enter &&
           movesInside(key[0].key());
}

bool opensMenu(const QKeySequence &key)
{
    return key[0].keyboardModifiers() == Qt::AltModifier && key[0].key() <= Qt::Key_Z;
}

} // namespace

ActionKeys::ActionKeys(const Actions &actions, Settings &settings)
    : m_actions(actions), m_settings(settings)
{
    for (const QAction *action : m_actions.all())
        m_defaults.insert(action, action->shortcuts());
    load();
}

/// What somebody chose goes before what an action was made with: a later Rounds may make another
/// action with the same key.
void ActionKeys::load()
{
    const QList<QAction *> all = m_actions.all();
    for (QAction *action : all) {
        const std::optional<QStringList> chosen = m_settings.keys(action->objectName());
        if (!chosen)
            continue;
        Keys keys;
        for (const QString &text : *chosen) {
            const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (key.count() == 1 && check(*action, key))
                keys += key;
        }
        free(keys, *action);
        action->setShortcuts(keys);
    }
}

bool ActionKeys::isChanged(const QAction &action) const
{
    return action.shortcuts() != m_defaults.value(&action);
}

Result<void> ActionKeys::check(const QAction &action, const QKeySequence &key) const
{
    const Keys made = m_defaults.value(&action);
    if (key.isEmpty() || made.contains(key))
        return {};
    const QString name = keytext::of(key);
    if (key[0].key() == Qt::Key_unknown)
        return Error{tr("This key has no name that could be kept. Choose another key."), {}};
    if (key.count() > 1)
        return Error{tr("One key at a time: %1 is a sequence.").arg(name), {}};
    if (isBare(key) && movesInside(key[0].key()))
        return Error{tr("%1 moves and edits inside panels. Choose another key.").arg(name), {}};
    if (isOfTyping(key))
        return Error{tr("%1 is needed while a text is typed. Choose another key.").arg(name), {}};
    if (opensMenu(key))
        return Error{tr("Alt with a letter opens the menus. Choose a key other than %1.").arg(name),
                     {}};
    // Bare keys keep still while a text is typed; this one would not.
    if (!isBare(key) && !made.isEmpty() && std::ranges::all_of(made, isBare))
        return Error{tr("%1 would act while a text is being typed. %2 needs a key without Ctrl, "
                        "Alt or Meta.")
                         .arg(name, Actions::nameOf(action)),
                     {}};
    return {};
}

QAction *ActionKeys::holderOf(const QKeySequence &key, const QAction &except) const
{
    for (QAction *action : m_actions.all()) {
        if (action != &except && !key.isEmpty() && action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

Result<void> ActionKeys::assign(QAction &action, const QKeySequence &key)
{
    if (Result<void> allowed = check(action, key); !allowed)
        return allowed;
    if (const QAction *holder = holderOf(key, action))
        return Error{tr("%1 is the key of \"%2\".").arg(keytext::of(key), Actions::nameOf(*holder)),
                     {}};
    keep(action, key.isEmpty() ? Keys() : Keys{key});
    return {};
}

Result<void> ActionKeys::swap(QAction &action, const QKeySequence &key)
{
    QAction *holder = holderOf(key, action);
    if (!holder)
        return assign(action, key);
    if (Result<void> allowed = check(action, key); !allowed)
        return allowed;
    const Keys given = action.shortcuts();
    for (const QKeySequence &each : given) {
        if (Result<void> allowed = check(*holder, each); !allowed)
            return allowed;
    }
    keep(action, {key});
    keep(*holder, given);
    return {};
}

void ActionKeys::reset(QAction &action)
{
    const Keys made = m_defaults.value(&action);
    free(made, action);
    keep(action, made);
}

void ActionKeys::resetAll()
{
    for (QAction *action : m_actions.all())
        keep(*action, m_defaults.value(action));
}

void ActionKeys::keep(QAction &action, const Keys &keys)
{
    action.setShortcuts(keys);
    if (!isChanged(action)) {
        m_settings.setKeys(action.objectName(), std::nullopt);
        return;
    }
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::PortableText);
    m_settings.setKeys(action.objectName(), texts);
}

void ActionKeys::free(const Keys &keys, const QAction &except)
{
    for (QAction *action : m_actions.all()) {
        Keys left = action->shortcuts();
        if (action != &except &&
            left.removeIf([&keys](const QKeySequence &key) { return keys.contains(key); }) > 0)
            keep(*action, left);
    }
}
