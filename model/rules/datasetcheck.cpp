// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/datasetcheck.h"

#include "model/rules/dataset/balance.h"
#include "model/rules/dataset/contextpairs.h"
#include "model/rules/dataset/nearduplicates.h"
#include "model/rules/dataset/repetition.h"
#include "model/rules/dataset/splits.h"

using namespace Qt::StringLiterals;

struct DatasetCheck::Private
{
    RuleSet rules;
    QMap<QString, int> targets;
    Digests digests;
    QList<ExamplePair> contexts;
    QList<DatasetFinding> alikeContexts; ///< Found by reading the texts, and few.
    QList<ExamplePair> duplicates;
};

DatasetCheck::DatasetCheck(const RuleSet &rules, QMap<QString, int> targets)
    : d(std::make_unique<Private>(Private{rules, std::move(targets), {}, {}, {}, {}}))
{
}

DatasetCheck::~DatasetCheck() = default;

void DatasetCheck::add(std::shared_ptr<const Digest> digest)
{
    d->digests += std::move(digest);
}

bool DatasetCheck::compare(const Read &read, const Proceed &proceed)
{
    if (!proceed())
        return false;
    const Sink keep = [this](const DatasetFinding &finding) {
        d->alikeContexts += finding;
        return true;
    };
    DatasetRun run(d->rules, d->digests, read, proceed, keep);
    const std::shared_ptr<const Knowledge> knowledge = d->rules.knowledge();
    ContextPairs contexts(run, *knowledge);
    d->contexts = contexts.find();
    if (run.isOn(u"context-pair-differs"_s))
        contexts.reportAlike(d->contexts);
    if (run.isOn(u"split-leakage"_s) || run.isOn(u"near-duplicate"_s))
        d->duplicates = NearDuplicates(run).find();
    return !run.isStopped() && proceed();
}

bool DatasetCheck::report(const Read &read, const Proceed &proceed, const Sink &sink) const
{
    DatasetRun run(d->rules, d->digests, read, proceed, sink);
    const std::shared_ptr<const Knowledge> knowledge = d->rules.knowledge();
    // In the order of the catalogue.
    if (run.isOn(u"reasoning-step-distinct"_s))
        Repetition(run).reportSteps();
    if (run.isOn(u"confidence-reasoning-present"_s))
        Repetition(run).reportExplanations();
    if (run.isOn(u"context-pair-exists"_s))
        ContextPairs(run, *knowledge).reportLonely(d->contexts);
    for (const DatasetFinding &finding : std::as_const(d->alikeContexts))
        run.add(finding);
    if (run.isOn(u"near-duplicate"_s))
        NearDuplicates(run).report(d->duplicates, d->contexts);
    if (run.isOn(u"category-quota"_s)) {
        Balance(run, *knowledge).reportQuotas(d->targets);
        Balance(run, *knowledge).reportSkew();
    }
    if (run.isOn(u"split-leakage"_s))
        Splits(run).report(d->duplicates, d->contexts);
    return !run.isStopped() && proceed();
}
