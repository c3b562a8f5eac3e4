// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/rule.h"

#include "model/dataset/jsontext.h"

/// Where a rule puts what it finds, and where it asks for its parameters.
class Report
{
public:
    Report(const RuleInfo &rule, const RuleSetting &setting, QList<Finding> &findings)
        : m_rule(rule), m_setting(setting), m_findings(findings)
    {
    }

    /// The lead's value of a parameter; the name has to be in the catalogue.
    double number(QLatin1StringView parameter) const { return values(parameter).first(); }
    /// The two numbers of a band; both 0 when the catalogue has no such parameter.
    std::pair<double, double> band(const QString &parameter) const;

    /// Adds a finding of the rule's own severity. The reference holds until the next call.
    Finding &add(const JsonPointer &place, const QString &message);
    /// The same with a grade of its own: what a rule takes less (or more) to heart than its main
    /// case. Never above what the lead turned the rule down to.
    Finding &add(Severity grade, const JsonPointer &place, const QString &message);
    /// Whether this run has added nothing yet.
    bool isEmpty() const { return m_added == 0; }

private:
    QList<double> values(QLatin1StringView parameter) const;

    const RuleInfo &m_rule;
    const RuleSetting &m_setting;
    QList<Finding> &m_findings;
    int m_added = 0;
};

/// Where a finding about this value stands: its place, or its parent's when it is missing.
JsonPointer placeOrParent(const JsonValue &value);
/// A patch of one step that writes another value (JSON source text) in its place.
Patch replacing(const JsonValue &value, const QByteArray &source);
