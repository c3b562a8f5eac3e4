// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/viewstore.h"

#include "model/base/exacttext.h"

using namespace Qt::StringLiterals;

Result<QList<View>> ViewStore::all() const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT id, CAST(name AS BLOB), CAST(query AS BLOB) FROM view "
                       "ORDER BY position, id"_s);
    if (!query)
        return query.error();
    QList<View> list;
    while (query->next())
        list += {{query->value(0).toLongLong()},
                 exactText(query->value(1).toByteArray()),
                 exactText(query->value(2).toByteArray())};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}

Result<std::optional<View>> ViewStore::find(const QString &name) const
{
    const Result<QList<View>> views = all();
    if (!views)
        return views.error();
    for (const View &view : *views) {
        if (view.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return std::optional(view);
    }
    return std::optional<View>();
}

Result<QString> ViewStore::freeName(const QString &name, ViewId except) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Error{tr("A view needs a name."), {}};
    const Result<std::optional<View>> holder = find(trimmed);
    if (!holder)
        return holder.error();
    if (*holder && (*holder)->id != except)
        return Error{
            tr("There is a view called \"%1\" already. Choose another name.").arg((*holder)->name),
            {}};
    return trimmed;
}

Result<ViewId> ViewStore::add(const QString &name, const QString &query)
{
    const Result<QString> free = freeName(name, {});
    if (!free)
        return free.error();
    const Result<QSqlQuery> done =
        m_database.run(u"INSERT INTO view (name, query, position) "
                       "VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM view))"_s,
                       {*free, query});
    if (!done)
        return done.error();
    return ViewId{done->lastInsertId().toLongLong()};
}

Result<void> ViewStore::rename(ViewId id, const QString &name)
{
    const Result<QString> free = freeName(name, id);
    if (!free)
        return free.error();
    return change(u"UPDATE view SET name = ? WHERE id = ?"_s, {*free, id.number});
}

Result<void> ViewStore::setQuery(ViewId id, const QString &query)
{
    return change(u"UPDATE view SET query = ? WHERE id = ?"_s, {query, id.number});
}

Result<void> ViewStore::setOrder(const QList<ViewId> &order)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<QList<View>> views = all();
    if (!views)
        return views.error();
    QList<ViewId> wanted = order;
    for (const View &view : *views) {
        if (!order.contains(view.id))
            wanted += view.id;
    }
    int position = 0;
    for (const ViewId id : std::as_const(wanted)) {
        Result<QSqlQuery> done =
            m_database.run(u"UPDATE view SET position = ? WHERE id = ?"_s, {++position, id.number});
        if (!done)
            return done.error();
    }
    return (*transaction)->commit();
}

Result<void> ViewStore::remove(ViewId id)
{
    const Result<QSqlQuery> done = m_database.run(u"DELETE FROM view WHERE id = ?"_s, {id.number});
    return done ? Result<void>() : done.error();
}

Result<void> ViewStore::change(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> done = m_database.run(sql, values);
    if (!done)
        return done.error();
    if (done->numRowsAffected() == 0)
        return Error{tr("This view is no longer in the project."), {}};
    return {};
}
