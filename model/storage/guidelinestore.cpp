// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/guidelinestore.h"

#include "model/base/exacttext.h"
#include "model/base/timestamp.h"
#include "model/dataset/category.h"

#include <QFile>

using namespace Qt::StringLiterals;

Result<Guideline> GuidelineStore::current(const QString &category) const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT version, CAST(text AS BLOB) FROM guideline WHERE category = ? "
                       "ORDER BY version DESC LIMIT 1"_s,
                       {category});
    if (!query)
        return query.error();
    if (!query->next())
        return Guideline{category, 0, {}};
    return Guideline{category, query->value(0).toInt(), exactText(query->value(1).toByteArray())};
}

Result<int> GuidelineStore::newestVersion(const QString &category) const
{
    const Result<QVariant> newest =
        m_database.value(u"SELECT max(version) FROM guideline WHERE category = ?"_s, {category});
    if (!newest)
        return newest.error();
    return newest->toInt();
}

Result<int> GuidelineStore::insert(const QString &category, const QString &text,
                                   const QString &reviewer, const QDateTime &at)
{
    const Result<int> newest = newestVersion(category);
    if (!newest)
        return newest.error();
    const Result<QSqlQuery> done = m_database.run(
        u"INSERT INTO guideline (category, version, at, reviewer, text) VALUES (?, ?, ?, ?, ?)"_s,
        {category, *newest + 1, toTimestamp(at), reviewer, text});
    if (!done)
        return done.error();
    return *newest + 1;
}

Result<void> GuidelineStore::insertDefaults(const QDateTime &at)
{
    for (const Category &category : Categories::all()) {
        const QString path = u":/guidelines/%1.md"_s.arg(category.id);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{tr("%1 is missing from this build of Rounds.").arg(path), {}};
        const Result<int> done =
            insert(category.id, QString::fromUtf8(file.readAll()).trimmed(), {}, at);
        if (!done)
            return done.error();
    }
    return {};
}
