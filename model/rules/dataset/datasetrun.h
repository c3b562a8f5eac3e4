// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/dataset/datasetdigest.h"
#include "model/rules/report.h"

#include <QElapsedTimer>

using Digests = QList<std::shared_ptr<const DatasetCheck::Digest>>;

/// Two examples by their positions among the digests; `later` came later. Small, as there can be
/// several of each example.
struct ExamplePair
{
    int earlier = 0;
    int later = 0;
    double similarity = 0;
    bool sameUserText = false;

    bool operator==(const ExamplePair &) const = default;
};

/// One run of the dataset rules: what they ask, and whom they tell what they found.
class DatasetRun
{
public:
    DatasetRun(const RuleSet &rules, const Digests &digests, const DatasetCheck::Read &read,
               const DatasetCheck::Proceed &proceed, const DatasetCheck::Sink &sink)
        : m_rules(rules), m_digests(digests), m_read(read), m_proceed(proceed), m_sink(sink)
    {
        m_sinceAsked.start();
    }

    const Digests &digests() const { return m_digests; }
    const DatasetCheck::Digest &digest(qsizetype index) const { return *m_digests[index]; }
    std::optional<Example> read(qsizetype index) const { return m_read(digest(index).member.id); }

    bool isOn(const QString &rule) const { return m_rules.setting(rule).on; }
    double number(const QString &rule, const QString &parameter) const
    {
        return m_rules.setting(rule).parameters.value(parameter).value(0);
    }

    /// Whether somebody stopped the run; asks at most every 50 ms.
    bool isStopped()
    {
        if (!m_stopped && m_sinceAsked.elapsed() >= 50) {
            m_stopped = !m_proceed();
            m_sinceAsked.restart();
        }
        return m_stopped;
    }

    /// Adds a finding on an example, or on the data set when the index is -1.
    void add(const QString &rule, Severity grade, qsizetype index, const JsonPointer &place,
             const QString &message)
    {
        QList<Finding> made;
        Report(*RuleCatalogue::find(rule), m_rules.setting(rule), made).add(grade, place, message);
        add({index < 0 ? ExampleId() : digest(index).member.id, made.first()});
    }
    void add(const DatasetFinding &finding) { m_stopped = isStopped() || !m_sink(finding); }

private:
    const RuleSet &m_rules;
    const Digests &m_digests;
    const DatasetCheck::Read &m_read;
    const DatasetCheck::Proceed &m_proceed;
    const DatasetCheck::Sink &m_sink;
    QElapsedTimer m_sinceAsked;
    bool m_stopped = false;
};
