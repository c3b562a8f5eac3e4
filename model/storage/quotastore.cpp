// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/quotastore.h"

#include "model/base/exacttext.h"
#include "model/dataset/category.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<void> QuotaStore::insertDefaults()
{
    int position = 0;
    for (const Category &category : Categories::all()) {
        Result<QSqlQuery> done =
            m_database.run(u"INSERT INTO quota (category, position, target) VALUES (?, ?, ?)"_s,
                           {category.id, position++, category.target});
        if (!done)
            return done.error();
    }
    return {};
}

Result<Quota> QuotaStore::load() const
{
    Result<QSqlQuery> targets =
        m_database.run(u"SELECT category, target FROM quota ORDER BY position"_s);
    if (!targets)
        return targets.error();
    Quota quota;
    while (targets->next()) {
        const QString id = targets->value(0).toString();
        quota.rows += {id, Categories::nameOf(id), targets->value(1).toInt(), {}};
    }
    if (Result<void> whole = m_database.finished(*targets); !whole)
        return whole.error();
    Result<QSqlQuery> counters = m_database.run(
        u"SELECT CAST(category AS BLOB), status, count FROM counter WHERE count > 0 ORDER BY category"_s);
    if (!counters)
        return counters.error();
    while (counters->next()) {
        const QString id = exactText(counters->value(0).toByteArray());
        auto row = std::ranges::find(quota.rows, id, &QuotaRow::category);
        if (row == quota.rows.end())
            row = quota.rows.insert(quota.rows.end(), {id, Categories::nameOf(id), 0, {}});
        const Status status =
            Statuses::fromId(counters->value(1).toString()).value_or(Status::Pending);
        row->counts[status] = counters->value(2).toInt();
    }
    if (Result<void> whole = m_database.finished(*counters); !whole)
        return whole.error();
    return quota;
}

Result<bool> QuotaStore::setTarget(const QString &category, int target)
{
    Result<QSqlQuery> done =
        m_database.run(u"UPDATE quota SET target = ? WHERE category = ?"_s, {target, category});
    if (!done)
        return done.error();
    return done->numRowsAffected() > 0;
}
