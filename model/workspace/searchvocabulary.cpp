// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/searchvocabulary.h"

#include "model/review/queryparser.h"
#include "model/review/reviewflow.h"
#include "model/rules/rule.h"
#include "model/rules/ruletext.h"
#include "model/workspace/project.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qint64 countOf(const QuotaRow &row)
{
    qint64 count = 0;
    for (const Status status : Statuses::all())
        count += row.count(status);
    return count;
}

QList<QueryChoice> reasons()
{
    QList<QueryChoice> choices;
    for (const Reason &reason : Reasons::all())
        choices += {reason.code, reason.name};
    return choices;
}

QList<QueryChoice> rules()
{
    QList<QueryChoice> choices;
    for (const RuleInfo &rule : RuleCatalogue::all())
        choices += {rule.id, ruletext::title(rule)};
    return choices;
}

} // namespace

Result<QueryVocabulary> searchVocabulary(Project &project, const QString &me)
{
    const Result<Quota> quota = project.quotas().load();
    const Result<QList<Batch>> batches = project.batches().all();
    const Result<QStringList> reviewers = project.events().reviewers();
    if (!quota)
        return quota.error();
    if (!batches)
        return batches.error();
    if (!reviewers)
        return reviewers.error();
    QueryVocabulary vocabulary;
    vocabulary.me = me;
    vocabulary.choices[QueryField::Reason] = reasons();
    vocabulary.choices[QueryField::Finding] = rules();
    // Generators invent categories: what examples carry can be asked for, too.
    for (const QuotaRow &row : quota->rows) {
        if (!row.category.isEmpty())
            vocabulary.choices[QueryField::Category] += {row.category, row.name, countOf(row)};
    }
    const QuotaRow total = quota->total();
    for (const Status status : Statuses::all())
        vocabulary.choices[QueryField::Status] +=
            {Statuses::id(status), Statuses::name(status), total.count(status)};
    for (const Batch &batch : *batches)
        vocabulary.choices[QueryField::Batch] +=
            {QString::number(batch.id.number), batch.fileName, batch.imported};
    for (const QString &reviewer : *reviewers)
        vocabulary.choices[QueryField::Reviewer] += {reviewer, {}};
    return vocabulary;
}

Result<Query> readQuery(Project &project, const QString &text, const QString &me)
{
    QueryVocabulary vocabulary;
    if (text.contains(u':')) {
        const Result<QueryVocabulary> known = searchVocabulary(project, me);
        if (!known)
            return known.error();
        vocabulary = *known;
    }
    Result<Query> query = QueryParser(vocabulary).parse(text);
    if (query && std::ranges::any_of(query->terms, &QueryTerm::isText)) {
        if (Result<void> ready = project.search().prepare(); !ready)
            return ready.error();
    }
    return query;
}
