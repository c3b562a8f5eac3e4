// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/storage/database.h"

using ViewId = Id<struct ViewTag>;

/// A search that has a name in the project.
struct View
{
    ViewId id;
    QString name;
    QString query; ///< As it was typed; it is read anew each time.

    bool operator==(const View &) const = default;
};

/// The saved views, in the order in which they were added or put since. Names are unique, whatever
/// the case of their letters.
class ViewStore
{
    Q_DECLARE_TR_FUNCTIONS(ViewStore)

public:
    explicit ViewStore(Database &database) : m_database(database) {}

    Result<QList<View>> all() const;
    Result<std::optional<View>> find(const QString &name) const;
    Result<ViewId> add(const QString &name, const QString &query);
    Result<void> rename(ViewId id, const QString &name);
    Result<void> setQuery(ViewId id, const QString &query);
    /// Puts the views into this order; those that are not named stay behind them.
    Result<void> setOrder(const QList<ViewId> &order);
    /// Success also when it is gone already.
    Result<void> remove(ViewId id);

private:
    /// The name without white space around it, when another view does not have it.
    Result<QString> freeName(const QString &name, ViewId except) const;
    Result<void> change(const QString &sql, const QVariantList &values);

    Database &m_database;
};
