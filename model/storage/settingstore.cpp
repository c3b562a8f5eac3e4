// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/settingstore.h"

#include "model/base/exacttext.h"

using namespace Qt::StringLiterals;

Result<QString> SettingStore::value(const QString &key) const
{
    Result<QVariant> value = m_database.value(u"SELECT value FROM setting WHERE key = ?"_s, {key});
    if (!value)
        return value.error();
    return value->toString();
}

Result<void> SettingStore::setValue(const QString &key, const QString &value)
{
    Result<QSqlQuery> done =
        m_database.run(u"INSERT INTO setting (key, value) VALUES (?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                       {key, value});
    return done ? Result<void>() : done.error();
}

Result<QList<Reviewer>> SettingStore::reviewers() const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT CAST(name AS BLOB), CAST(role AS BLOB), "
                       "CAST(credential AS BLOB) FROM reviewer ORDER BY name"_s);
    if (!query)
        return query.error();
    QList<Reviewer> list;
    while (query->next())
        list += {exactText(query->value(0).toByteArray()), exactText(query->value(1).toByteArray()),
                 exactText(query->value(2).toByteArray())};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return list;
}

Result<void> SettingStore::saveReviewer(const Reviewer &reviewer)
{
    Result<QSqlQuery> done = m_database.run(
        u"INSERT INTO reviewer (name, role, credential) VALUES (?, ?, ?) ON CONFLICT (name) "
        "DO UPDATE SET role = excluded.role, credential = excluded.credential"_s,
        {reviewer.name, reviewer.role, reviewer.credential});
    return done ? Result<void>() : done.error();
}
