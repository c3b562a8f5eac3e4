// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/datasetcheck.h"

#include "model/rules/dataset/balance.h"
#include "model/rules/dataset/contextpairs.h"
#include "model/rules/dataset/nearduplicates.h"
#include "model/rules/dataset/repetition.h"
#include "model/rules/dataset/splits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct DatasetCheck::Private
{
    RuleSet rules;
    QMap<QString, int> targets;
    Digests digests;

    void run(DatasetRun &run) const;
};

DatasetCheck::DatasetCheck(const RuleSet &rules, QMap<QString, int> targets)
    : d(std::make_unique<Private>(Private{rules, std::move(targets), {}}))
{
}

DatasetCheck::~DatasetCheck() = default;

void DatasetCheck::add(std::shared_ptr<const Digest> digest)
{
    d->digests += std::move(digest);
}

void DatasetCheck::Private::run(DatasetRun &run) const
{
    const bool leakage = run.isOn(u"split-leakage"_s);
    const std::shared_ptr<const Knowledge> knowledge = rules.knowledge();
    ContextPairs contexts(run, *knowledge);
    const QList<ExamplePair> pairs = contexts.find();
    QSet<std::pair<qsizetype, qsizetype>> meant;
    for (const ExamplePair &pair : pairs)
        meant += {pair.earlier, pair.later};
    if (run.isOn(u"context-pair-exists"_s))
        contexts.reportLonely(pairs);
    if (run.isOn(u"context-pair-differs"_s))
        contexts.reportAlike(pairs);
    QList<ExamplePair> duplicates;
    NearDuplicates nearDuplicates(run);
    if (leakage || run.isOn(u"near-duplicate"_s))
        duplicates = nearDuplicates.find();
    if (run.isOn(u"near-duplicate"_s))
        nearDuplicates.report(duplicates, meant);
    if (leakage)
        Splits(run).report(duplicates, pairs);
    if (run.isOn(u"confidence-reasoning-present"_s))
        Repetition(run).reportExplanations();
    if (run.isOn(u"reasoning-step-distinct"_s))
        Repetition(run).reportSteps();
    if (run.isOn(u"category-quota"_s)) {
        Balance(run, *knowledge).reportQuotas(targets);
        Balance(run, *knowledge).reportSkew();
    }
}

std::optional<QList<DatasetFinding>> DatasetCheck::finish(const Read &read, const Proceed &proceed)
{
    if (!proceed())
        return std::nullopt;
    DatasetRun run(d->rules, d->digests, read, proceed);
    d->run(run);
    if (run.isStopped() || !proceed())
        return std::nullopt;
    QList<DatasetFinding> findings = run.takeFindings();
    std::ranges::stable_sort(findings, {}, [](const DatasetFinding &finding) {
        return RuleCatalogue::indexOf(finding.finding.rule);
    });
    return findings;
}
