// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/relatedexamples.h"

#include "model/base/jsontypes.h"
#include "model/dataset/example.h"
#include "model/workspace/project.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

const QString contextPair = u"context-pair-differs"_s; // the rule that compares them

/// What of a message could be a label: its words, without the marks around them.
QStringList wordsOf(const QString &message)
{
    static const QString marks = u".,;:()\"'"_s;
    QStringList words = message.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (!word.isEmpty() && marks.contains(word.back()))
            word.chop(1);
        while (!word.isEmpty() && marks.contains(word.front()))
            word.remove(0, 1);
    }
    words.removeDuplicates();
    return words;
}

class Search
{
public:
    Search(Project &project, const ExampleSummary &example) : m_project(project), m_example(example)
    {
    }

    Result<void> take(const DatasetFinding &one)
    {
        const QStringList words = wordsOf(one.finding.message);
        if (one.example != m_example.id) {
            if (!words.contains(m_example.label) || !one.example.isValid())
                return {};
            return add(m_project.examples().find(one.example), one.finding);
        }
        for (const QString &word : words) {
            if (Result<void> done = add(m_project.examples().findByLabel(word), one.finding); !done)
                return done;
        }
        return {};
    }

    /// The other half of a context pair: of the same pair_id where it has one, else the nearest
    /// with the same injury. A pair that is as it should be is named by no finding.
    Result<void> takePartner()
    {
        const Result<QString> ours = pairIdOf(m_example);
        if (!ours)
            return ours.error();
        std::optional<ExampleSummary> nearest;
        ExampleFilter filter;
        filter.category = m_example.category;
        const auto distance = [this](const ExampleSummary &one) {
            return std::abs(one.id.number - m_example.id.number);
        };
        Result<void> walked =
            m_project.examples().forEach(filter, [&](const ExampleSummary &one) -> Result<bool> {
                if (one.id == m_example.id || (ours->isEmpty() && one.title != m_example.title) ||
                    (nearest && distance(one) >= distance(*nearest)))
                    return true;
                const Result<QString> theirs = pairIdOf(one);
                if (!theirs)
                    return theirs.error();
                if (*theirs == *ours)
                    nearest = one;
                return true;
            });
        if (!walked || !nearest)
            return walked;
        return add(nearest, {contextPair, Severity::Hint, {}, {}, {}, {}});
    }

    QList<RelatedExample> take() { return std::move(m_found); }

private:
    Result<QString> pairIdOf(const ExampleSummary &one) const
    {
        const Result<QByteArray> raw = m_project.examples().raw(one.id, one.revision);
        if (!raw)
            return raw.error();
        const std::optional<Example> example = Example::of(*raw);
        return example ? example->root()[u"metadata"_s][u"pair_id"_s].text() : QString();
    }

    Result<void> add(const Result<std::optional<ExampleSummary>> &other, const Finding &finding)
    {
        if (!other)
            return other.error();
        const bool isNew =
            *other && (*other)->id != m_example.id &&
            std::ranges::find(m_found, (*other)->id, &RelatedExample::id) == m_found.end();
        if (isNew)
            m_found += {(*other)->id, (*other)->label, finding.rule, finding.message};
        return {};
    }

    Project &m_project;
    const ExampleSummary &m_example;
    QList<RelatedExample> m_found;
};

} // namespace

Result<QList<RelatedExample>> relatedExamples(Project &project, const ExampleSummary &example)
{
    const Result<QList<DatasetFinding>> findings = project.datasetChecks().all();
    if (!findings)
        return findings.error();
    Search search(project, example);
    if (example.category == u"context"_s) {
        if (Result<void> done = search.takePartner(); !done)
            return done.error();
    }
    for (const DatasetFinding &one : *findings) {
        if (Result<void> done = search.take(one); !done)
            return done.error();
    }
    return search.take();
}
