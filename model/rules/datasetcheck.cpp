// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/datasetcheck.h"

#include "model/dataset/example.h"

struct DatasetCheck::Digest
{
    DatasetMember member;
};

struct DatasetCheck::Private
{
    RuleSet rules;
    QMap<QString, int> targets;
    QList<std::shared_ptr<const Digest>> digests;
};

std::shared_ptr<const DatasetCheck::Digest>
DatasetCheck::digestOf(const DatasetMember &member, const Example &, const Knowledge &)
{
    return std::make_shared<const Digest>(Digest{member});
}

DatasetCheck::DatasetCheck(const RuleSet &rules, QMap<QString, int> targets)
    : d(std::make_unique<Private>(Private{rules, std::move(targets), {}}))
{
}

DatasetCheck::~DatasetCheck() = default;

void DatasetCheck::add(std::shared_ptr<const Digest> digest)
{
    d->digests += std::move(digest);
}

std::optional<QList<DatasetFinding>> DatasetCheck::finish(const Read &, const Proceed &proceed)
{
    if (!proceed())
        return std::nullopt;
    return QList<DatasetFinding>();
}
