// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/dataset/status.h"
#include "model/rules/checker.h"

#include <functional>

/// A finding about the whole data set, or about one example among the others.
struct DatasetFinding
{
    ExampleId example; ///< Invalid when it speaks of the data set.
    Finding finding;

    bool operator==(const DatasetFinding &) const = default;
};

/// An example as the dataset rules are told of it.
struct DatasetMember
{
    ExampleId id;
    QString label;
    QString category;
    Status status = Status::Pending;
};

/// The rules that need all examples. Keeps a digest of each example, not its text, so that memory
/// stays small; the few texts that have to be compared in full are asked for again.
class DatasetCheck
{
public:
    /// The payload of an example, or nothing when it cannot be read.
    using Read = std::function<std::optional<Example>(ExampleId)>;
    /// Asked now and then; false stops.
    using Proceed = std::function<bool()>;
    /// Takes one finding; false stops.
    using Sink = std::function<bool(const DatasetFinding &)>;

    /// What is kept of one example: a pure function, so that many threads can make them.
    struct Digest;
    static std::shared_ptr<const Digest>
    digestOf(const DatasetMember &member, const Example &example, const Knowledge &knowledge);

    /// `targets` are the quotas by category.
    DatasetCheck(const RuleSet &rules, QMap<QString, int> targets);
    ~DatasetCheck();
    Q_DISABLE_COPY_MOVE(DatasetCheck)

    /// In the order in which the examples came into the project.
    void add(std::shared_ptr<const Digest> digest);
    /// Compares the examples, which takes long; to be called behind the last one. False when it was
    /// stopped.
    bool compare(const Read &read, const Proceed &proceed);
    /// Hands over all findings, in the order of the catalogue: there can be many more of them than
    /// of examples, so nobody keeps them in a list. False when it was stopped.
    bool report(const Read &read, const Proceed &proceed, const Sink &sink) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
