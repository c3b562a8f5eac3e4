// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The half of ReviewSession that deals with findings and rules.
#include "model/workspace/reviewsession.h"

#include "model/workspace/examplechecks.h"

#include <algorithm>

const RuleSet &ReviewSession::rules() const
{
    return m_project.checker()->rules();
}

QMap<QString, int> ReviewSession::openCounts() const
{
    const Result<QMap<QString, int>> counts = m_project.checks().openCounts();
    return counts ? *counts : QMap<QString, int>();
}

QList<DatasetFinding> ReviewSession::datasetFindings() const
{
    const Result<QList<DatasetFinding>> findings = m_project.datasetChecks().all();
    return findings ? *findings : QList<DatasetFinding>();
}

bool ReviewSession::waive(const Finding &finding, const QString &reason)
{
    if (!begin() || !settle(m_desk.waive(m_current.summary.id, finding, reason, actor()), false))
        return false;
    Q_EMIT findingsChanged();
    return true;
}

bool ReviewSession::applyFix(const Finding &finding)
{
    const auto current =
        std::ranges::find_if(m_current.findings, [&finding](const CheckedFinding &one) {
            return isSame(one.finding, finding) && one.finding.isFixable();
        });
    if (current == m_current.findings.end()) {
        Q_EMIT failed(
            Error{tr("This finding is no longer there, so its fix was not applied."), {}});
        return false;
    }
    const ExampleSummary &summary = m_current.summary;
    const Finding proposed = current->finding;
    return begin() &&
           settle(m_desk.edit(summary.id, summary.revision, proposed.fix, actor(), proposed.rule),
                  false);
}

bool ReviewSession::setRules(const RuleSet &rules)
{
    const Result<int> version = m_project.setRules(rules, m_reviewer.name, m_clock());
    if (!version) {
        Q_EMIT failed(version.error());
        return false;
    }
    Q_EMIT rulesChanged();
    refreshFindings();
    return true;
}

void ReviewSession::refreshFindings()
{
    if (Result<void> known = m_project.reloadRules(); !known)
        Q_EMIT failed(known.error());
    if (m_current.isValid()) {
        const Result<std::optional<ExampleSummary>> found =
            m_project.examples().find(m_current.summary.id);
        // What is on the desk stays there, be it edited at this moment: only its findings follow.
        if (found && *found && (*found)->revision == m_current.summary.revision) {
            m_current.summary = **found;
            readFindings(m_current);
            Q_EMIT summaryChanged(m_current.summary);
        }
    }
    m_work.forgetRoll();
    m_counter.count(m_quota);
    m_current.position = m_work.knownPositionOf(m_current.summary);
    Q_EMIT findingsChanged();
}

void ReviewSession::readFindings(CurrentExample &current)
{
    const Result<QList<CheckedFinding>> findings = m_desk.findings(current.summary);
    if (!findings) {
        Q_EMIT failed(findings.error());
        return;
    }
    current.findings = *findings;
    ExampleChecks::count(current.summary, *findings);
}
