// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/dataset/finding.h"
#include "model/storage/database.h"

#include <QMap>

/// Which payload and which rules findings speak of.
struct CheckMark
{
    int revision = 0; ///< 0: never checked.
    int rules = 0;    ///< Version of the rule set.

    bool operator==(const CheckMark &) const = default;
};

/// A finding that its rule can mend, with whose it is.
struct FixableFinding
{
    ExampleId example;
    QString label;
    Finding finding;
};

/// The findings of each example's current revision. They follow from the payload, the rules and the
/// waivers, and can be made again from them at any time.
class FindingStore
{
public:
    explicit FindingStore(Database &database) : m_database(database) {}

    /// As they were stored: open errors, warnings, hints, then the waived ones.
    Result<QList<CheckedFinding>> ofExample(ExampleId example) const;
    Result<CheckMark> markOf(ExampleId example) const;
    /// The examples whose payload changed since they were checked, or that an older version of the
    /// rules saw, in order.
    Result<QList<ExampleId>> stale(int rules) const;
    Result<bool> hasStale(int rules) const;
    /// How many examples have an open finding of each rule.
    Result<QMap<QString, int>> openCounts() const;
    /// The open findings of a rule that carry a fix, unless their example is rejected.
    Result<QList<FixableFinding>> fixable(const QString &rule) const;

    /// Whether any belongs to no example, or is waived by no event.
    Result<bool> hasStrays() const;

    /// Puts findings in the place of those that are stored, and counts the open ones in the
    /// example's row. False, and nothing is changed, when the mark's revision is not the current
    /// one.
    Result<bool> replace(ExampleId example, const CheckMark &mark,
                         const QList<CheckedFinding> &findings);
    /// Has everything checked again, the data set too, whatever the marks say.
    Result<void> forgetMarks();

private:
    Database &m_database;
};

/// Stores the findings of many examples with prepared statements, inside the caller's transaction.
class FindingWriter
{
public:
    explicit FindingWriter(Database &database);

    /// As FindingStore::replace().
    Result<bool> replace(ExampleId example, const CheckMark &mark,
                         const QList<CheckedFinding> &findings);

private:
    Statement m_mark;
    Statement m_remove;
    Statement m_insert;
};
