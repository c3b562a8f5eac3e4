// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/viewstore.h"

#include <QObject>

class Project;

/// The searches that have a name in the project, for everybody in the window who lists them.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(Project &project, QObject *parent = nullptr);

    const QList<View> &all() const { return m_views; }
    /// One without a name when there is none.
    View find(ViewId id) const;

    Result<void> add(const QString &name, const QString &query);
    Result<void> rename(ViewId id, const QString &name);
    Result<void> remove(ViewId id);
    /// Before or after its neighbour; at either end nothing happens.
    Result<void> move(ViewId id, int by);

Q_SIGNALS:
    void changed();

private:
    Result<void> reloadAfter(const Result<void> &done);

    Project &m_project;
    QList<View> m_views;
};
