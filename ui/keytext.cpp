// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/keytext.h"

#include <QAction>
#include <QKeySequence>

using namespace Qt::StringLiterals;

QString keytext::of(const QKeySequence &keys)
{
    // Keyboards say Enter where Qt tells two keys apart.
    return keys.toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s);
}

QString keytext::first(const QAction &action)
{
    return of(action.shortcut());
}

QString keytext::all(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys += of(shortcut);
    keys.removeDuplicates();
    return keys.join(u", "_s);
}
