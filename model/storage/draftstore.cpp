// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/draftstore.h"

#include "model/base/exacttext.h"
#include "model/base/timestamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<Draft::Kind, QString>> &kindNames()
{
    static const QList<std::pair<Draft::Kind, QString>> names = {
        {Draft::Kind::Cell, u"cell"_s},           {Draft::Kind::Record, u"record"_s},
        {Draft::Kind::Opinion, u"opinion"_s},     {Draft::Kind::Comment, u"comment"_s},
        {Draft::Kind::Rejection, u"rejection"_s},
    };
    return names;
}

QString nameOf(Draft::Kind kind)
{
    return std::ranges::find(kindNames(), kind, &std::pair<Draft::Kind, QString>::first)->second;
}

Draft::Kind kindOf(const QString &name)
{
    const auto found =
        std::ranges::find(kindNames(), name, &std::pair<Draft::Kind, QString>::second);
    return found == kindNames().end() ? Draft::Kind::Cell : found->first;
}

} // namespace

Result<void> DraftStore::save(const Draft &draft)
{
    const Result<QSqlQuery> done = m_database.run(
        u"INSERT INTO draft (example, kind, pointer, revision, reviewer, at, text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (example, kind, pointer) DO UPDATE SET "
        "revision = excluded.revision, reviewer = excluded.reviewer, at = excluded.at, "
        "text = excluded.text"_s,
        {draft.example.number, nameOf(draft.kind), draft.place.toString(), draft.revision,
         draft.reviewer, toTimestamp(draft.at), draft.text.toUtf8()});
    return done ? Result<void>() : done.error();
}

Result<void> DraftStore::remove(const Draft &draft)
{
    const Result<QSqlQuery> done =
        m_database.run(u"DELETE FROM draft WHERE example = ? AND kind = ? AND pointer = ?"_s,
                       {draft.example.number, nameOf(draft.kind), draft.place.toString()});
    return done ? Result<void>() : done.error();
}

Result<QList<Draft>> DraftStore::all() const
{
    Result<QSqlQuery> query =
        m_database.run(u"SELECT example, kind, CAST(pointer AS BLOB), revision, "
                       "CAST(reviewer AS BLOB), at, text FROM draft ORDER BY at DESC"_s);
    if (!query)
        return query.error();
    QList<Draft> drafts;
    while (query->next()) {
        const QString pointer = exactText(query->value(2).toByteArray());
        drafts += {{query->value(0).toLongLong()},
                   kindOf(query->value(1).toString()),
                   JsonPointer::parse(pointer).value_or(JsonPointer()),
                   query->value(3).toInt(),
                   exactText(query->value(4).toByteArray()),
                   fromTimestamp(query->value(5).toString()),
                   exactText(query->value(6).toByteArray())};
    }
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return drafts;
}
