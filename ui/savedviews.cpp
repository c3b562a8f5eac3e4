// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/savedviews.h"

#include "model/workspace/project.h"

#include <algorithm>

SavedViews::SavedViews(Project &project, QObject *parent) : QObject(parent), m_project(project)
{
    if (const Result<QList<View>> views = project.views().all())
        m_views = *views;
}

View SavedViews::find(ViewId id) const
{
    const auto found = std::ranges::find(m_views, id, &View::id);
    return found == m_views.end() ? View() : *found;
}

Result<void> SavedViews::add(const QString &name, const QString &query)
{
    const Result<ViewId> added = m_project.views().add(name, query);
    return reloadAfter(added ? Result<void>() : added.error());
}

Result<void> SavedViews::rename(ViewId id, const QString &name)
{
    return reloadAfter(m_project.views().rename(id, name));
}

Result<void> SavedViews::remove(ViewId id)
{
    return reloadAfter(m_project.views().remove(id));
}

Result<void> SavedViews::move(ViewId id, int by)
{
    QList<ViewId> order;
    for (const View &view : std::as_const(m_views))
        order += view.id;
    const qsizetype from = order.indexOf(id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return {};
    order.move(from, to);
    return reloadAfter(m_project.views().setOrder(order));
}

Result<void> SavedViews::reloadAfter(const Result<void> &done)
{
    if (!done)
        return done;
    const Result<QList<View>> views = m_project.views().all();
    if (!views)
        return views.error();
    m_views = *views;
    Q_EMIT changed();
    return {};
}
