// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/exampletable.h"

#include "model/base/exacttext.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString lastEvent =
    u"(SELECT %1 FROM event WHERE event.example = example.id ORDER BY sequence DESC LIMIT 1)"_s;

QString expressionOf(ExampleColumn column)
{
    switch (column) {
    case ExampleColumn::Label:
        return u"label"_s;
    case ExampleColumn::Category:
        return u"category"_s;
    case ExampleColumn::Status:
        return u"CASE status WHEN 'pending' THEN 0 WHEN 'second_opinion' THEN 1 "
               "WHEN 'approved' THEN 2 ELSE 3 END"_s;
    case ExampleColumn::Confidence:
        return u"confidence"_s;
    case ExampleColumn::Errors:
        return u"open_errors"_s;
    case ExampleColumn::Warnings:
        return u"open_warnings"_s;
    case ExampleColumn::Title:
        return u"title COLLATE NOCASE"_s;
    case ExampleColumn::Batch:
        return u"batch"_s;
    case ExampleColumn::Revision:
        return u"revision"_s;
    case ExampleColumn::Flagged:
        return u"flagged"_s;
    case ExampleColumn::Reviewer:
        return lastEvent.arg(u"reviewer"_s) + u" COLLATE NOCASE"_s;
    case ExampleColumn::Time:
        return lastEvent.arg(u"sequence"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<ExampleId>> ExampleTable::ids(const ExampleFilter &filter,
                                           std::optional<ExampleColumn> column,
                                           Qt::SortOrder order) const
{
    if (!column)
        return m_examples.sorted(filter, u"1"_s, Qt::AscendingOrder);
    if (*column == ExampleColumn::Label)
        return byLabel(filter, order);
    return m_examples.sorted(filter, expressionOf(*column), order);
}

Result<QList<ExampleId>> ExampleTable::byLabel(const ExampleFilter &filter,
                                               Qt::SortOrder order) const
{
    // The "C" locale knows no numbers in texts.
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    // A key for each: to compare texts anew each time costs a second for 100,000.
    std::vector<std::pair<QCollatorSortKey, ExampleId>> keyed;
    Result<void> read =
        m_examples.forEach(filter, [&](const ExampleSummary &example) -> Result<bool> {
            keyed.emplace_back(collator.sortKey(example.label), example.id);
            return true;
        });
    if (!read)
        return read.error();
    const bool falls = order == Qt::DescendingOrder;
    std::ranges::stable_sort(keyed, [falls](const auto &one, const auto &other) {
        const int comparison = one.first.compare(other.first);
        return falls ? comparison > 0 : comparison < 0;
    });
    QList<ExampleId> ids;
    ids.reserve(qsizetype(keyed.size()));
    for (const auto &[key, id] : keyed)
        ids += id;
    return ids;
}

Result<QList<ExampleRow>> ExampleTable::rows(const QList<ExampleId> &ids) const
{
    Statement others(m_database,
                     u"SELECT CAST(file_name AS BLOB), %1, %2 FROM example JOIN batch "
                     "ON batch.id = example.batch WHERE example.id = ?"_s.arg(
                         lastEvent.arg(u"CAST(reviewer AS BLOB)"_s), lastEvent.arg(u"at"_s)));
    QList<ExampleRow> rows;
    for (const ExampleId id : ids) {
        const Result<std::optional<ExampleSummary>> summary = m_examples.find(id);
        if (!summary)
            return summary.error();
        if (Result<void> done = others.run({id.number}); !done)
            return done.error();
        if (!*summary || !others.query().next())
            continue;
        const QSqlQuery &query = others.query();
        rows += {**summary, exactText(query.value(0).toByteArray()),
                 exactText(query.value(1).toByteArray()),
                 QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs)};
    }
    return rows;
}
