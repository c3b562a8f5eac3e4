// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/ruleset.h"

class CheckedCase;
class Example;
class Knowledge;
class Report;

/// A rule at work: a pure function from one example to findings.
struct RuleFunction
{
    QString id;
    void (*check)(const CheckedCase &, Report &) = nullptr;
};

/// Runs the rules of a rule set over one example after another. Immutable, so one Checker serves
/// all threads.
class Checker
{
public:
    explicit Checker(RuleSet rules);

    const RuleSet &rules() const { return m_rules; }
    const Knowledge &knowledge() const { return *m_rules.knowledge(); }

    /// All findings of an example, errors first. `category` is the one under which the project
    /// holds it, since a record need not name its own.
    QList<Finding> check(const Example &example, const QString &category) const;
    /// What one rule finds, whether it is switched on or not.
    QList<Finding> check(const QString &rule, const Example &example,
                         const QString &category) const;

    /// The rules that look at one example, in the order of the catalogue; those of the dataset are
    /// in datasetcheck.h.
    static const QList<RuleFunction> &functions();

private:
    RuleSet m_rules;
};
