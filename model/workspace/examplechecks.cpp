// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/examplechecks.h"

#include "model/dataset/example.h"
#include "model/review/waivers.h"

#include <algorithm>

Result<QList<CheckedFinding>> ExampleChecks::findings(const ExampleSummary &summary) const
{
    const Result<CheckMark> mark = m_project.checks().markOf(summary.id);
    if (!mark)
        return mark.error();
    if (*mark == markFor(summary))
        return m_project.checks().ofExample(summary.id);
    const Result<QList<Finding>> found = check(summary);
    const Result<QList<Event>> events = m_project.events().ofExample(summary.id);
    if (!found || !events)
        return found ? events.error() : found.error();
    return Waivers::applied(*found, fold(*events).waivers);
}

Result<QList<CheckedFinding>> ExampleChecks::refresh(ExampleSummary &summary,
                                                     const ExampleState &state)
{
    const Result<CheckMark> mark = m_project.checks().markOf(summary.id);
    const Result<QList<CheckedFinding>> stored = m_project.checks().ofExample(summary.id);
    if (!mark || !stored)
        return mark ? stored.error() : mark.error();
    QList<Finding> found;
    if (*mark != markFor(summary)) {
        const Result<QList<Finding>> fresh = check(summary);
        if (!fresh)
            return fresh.error();
        found = *fresh;
    } else {
        for (const CheckedFinding &one : *stored)
            found += one.finding;
        // Waived ones were put last: back to where they stood among the others.
        sortBySeverity(found);
    }
    const QList<CheckedFinding> findings = Waivers::applied(found, state.waivers);
    count(summary, findings);
    if (*mark == markFor(summary) && findings == *stored)
        return findings;
    const Result<bool> replaced =
        m_project.checks().replace(summary.id, markFor(summary), findings);
    if (!replaced)
        return replaced.error();
    return findings;
}

void ExampleChecks::count(ExampleSummary &summary, const QList<CheckedFinding> &findings)
{
    const auto open = [&findings](Severity severity) {
        return int(std::ranges::count_if(findings, [severity](const CheckedFinding &checked) {
            return checked.isOpen() && checked.finding.severity == severity;
        }));
    };
    summary.openErrors = open(Severity::Error);
    summary.openWarnings = open(Severity::Warning);
}

CheckMark ExampleChecks::markFor(const ExampleSummary &summary) const
{
    return {summary.revision, m_project.checker()->rules().version()};
}

Result<QList<Finding>> ExampleChecks::check(const ExampleSummary &summary) const
{
    const Result<QByteArray> raw = m_project.examples().raw(summary.id, summary.revision);
    if (!raw)
        return raw.error();
    return m_project.checker()->check(Example::of(*raw).value_or(Example()), summary.category);
}
