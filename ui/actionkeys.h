// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>
#include <QList>

class Actions;
class QAction;
class Settings;

/// Which keys each action has: those it was made with, unless somebody chose others. A choice is
/// kept in the settings and holds at once; no two actions ever have the same key.
class ActionKeys
{
    Q_DECLARE_TR_FUNCTIONS(ActionKeys)

public:
    using Keys = QList<QKeySequence>;

    /// Gives the actions, fresh from their making, the keys that were chosen before.
    ActionKeys(const Actions &actions, Settings &settings);
    Q_DISABLE_COPY_MOVE(ActionKeys)

    const Actions &actions() const { return m_actions; }
    bool isChanged(const QAction &action) const;
    /// Whether an action may have a key at all, whoever has it now; else why not.
    Result<void> check(const QAction &action, const QKeySequence &key) const;
    /// Another action that has the key; null when none has.
    QAction *holderOf(const QKeySequence &key, const QAction &except) const;

    /// Makes a free key the only one of an action; an empty one leaves it without any.
    Result<void> assign(QAction &action, const QKeySequence &key);
    /// Makes a key the only one of an action, and gives its holder this one's keys instead;
    /// refused when the holder may not have those.
    Result<void> swap(QAction &action, const QKeySequence &key);
    /// Back to the keys it was made with, which others that took them lose.
    void reset(QAction &action);
    void resetAll();

private:
    void load();
    void keep(QAction &action, const Keys &keys);
    /// Takes keys away from all other actions.
    void free(const Keys &keys, const QAction &except);

    const Actions &m_actions;
    Settings &m_settings;
    QHash<const QAction *, Keys> m_defaults;
};
