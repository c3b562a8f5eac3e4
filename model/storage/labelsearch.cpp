// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/labelsearch.h"

#include "model/base/exacttext.h"
#include "model/base/foldedwords.h"
#include "model/storage/querysql.h"

using namespace Qt::StringLiterals;

namespace {

/// A beginning of one or two letters has so many words that the index takes longer than a key.
constexpr qsizetype shortestWord = 3;
constexpr qsizetype mostWords = 20;

} // namespace

Result<QList<LabelHit>> LabelSearch::read(const QString &condition,
                                          const QVariantList &values) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT id, CAST(label AS BLOB), CAST(category AS BLOB), CAST(title AS BLOB), status"_s +
            condition,
        values);
    if (!query)
        return query.error();
    QList<LabelHit> hits;
    while (query->next())
        hits += {{query->value(0).toLongLong()},
                 exactText(query->value(1).toByteArray()),
                 exactText(query->value(2).toByteArray()),
                 exactText(query->value(3).toByteArray()),
                 Statuses::fromId(query->value(4).toString()).value_or(Status::Pending)};
    if (Result<void> whole = m_database.finished(*query); !whole)
        return whole.error();
    return hits;
}

Result<QList<LabelHit>> LabelSearch::startingWith(const QString &text, int limit) const
{
    QList<LabelHit> hits;
    QStringList beginnings{text, text.toLower(), text.toUpper()};
    beginnings.removeDuplicates();
    beginnings.removeAll(QString());
    for (const QString &beginning : beginnings) {
        // The last of all characters ends the range.
        const char32_t last = 0x10FFFF;
        const Result<QList<LabelHit>> found =
            read(u" FROM example WHERE label >= ? AND label < ? ORDER BY label LIMIT ?"_s,
                 {beginning, beginning + QString::fromUcs4(&last, 1), limit - int(hits.size())});
        if (!found)
            return found.error();
        hits += *found;
    }
    return hits;
}

Result<QList<LabelHit>> LabelSearch::withWords(const QString &text, Words kind, int limit) const
{
    QList<FoldedWord> words = foldedWords(text);
    words.removeIf([](const FoldedWord &word) { return word.place.length < shortestWord; });
    if (words.isEmpty() || words.size() > mostWords)
        return QList<LabelHit>();
    Query query;
    for (const FoldedWord &word : std::as_const(words)) {
        QueryTerm term;
        term.text = text.mid(word.place.start, word.place.length);
        term.isBeginning = kind == Words::Beginnings;
        query.terms += term;
    }
    return read(u" FROM search CROSS JOIN example ON id = search.rowid WHERE search MATCH ? "
                "ORDER BY search.rowid LIMIT ?"_s,
                {QuerySql(query).match(), limit});
}
