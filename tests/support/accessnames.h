// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QStringList>
#include <QWidget>

/// What a screen reader would have nothing to say of.
namespace accessnames {

inline QString describe(const QAccessibleInterface &node)
{
    const QObject *object = node.object();
    if (!object)
        return QStringLiteral("role %1").arg(node.role());
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(object->metaObject()->className()), object->objectName(),
             object->parent() ? QString::fromLatin1(object->parent()->metaObject()->className())
                              : QString());
}

inline bool isFaulty(const QAccessibleInterface &node)
{
    // An empty cell has nothing to say.
    if (!node.state().focusable || node.role() == QAccessible::Cell)
        return false;
    return node.role() == QAccessible::NoRole || node.text(QAccessible::Name).trimmed().isEmpty();
}

inline void collect(const QAccessibleInterface *node, QStringList &faults)
{
    for (int i = 0; node && i < node->childCount(); ++i) {
        const QAccessibleInterface *child = node->child(i);
        if (!child || child->state().invisible)
            continue;
        if (isFaulty(*child))
            faults += describe(*child);
        collect(child, faults);
    }
}

/// What can take the focus in a window and has no name or no role.
inline QStringList faults(QWidget *window)
{
    QStringList found;
    collect(QAccessible::queryAccessibleInterface(window), found);
    found.removeDuplicates();
    return found;
}

} // namespace accessnames
