// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/comparables.h"

#include "model/rules/rule.h"
#include "model/rules/ruletext.h"
#include "model/workspace/relatedexamples.h"

#include <QLocale>

using namespace Qt::StringLiterals;

Result<QList<Comparable>> Comparables::revisionsOf(Project &project, const ExampleSummary &example)
{
    const Result<QList<Event>> events = project.events().ofExample(example.id);
    if (!events)
        return events.error();
    QList<Comparable> list{{example.id, 1, tr("Revision 1, as generated")}};
    for (const Event &event : *events) {
        if (event.kind != EventKind::Edited)
            continue;
        const QString when = QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat);
        QString name = tr("Revision %1, %2, %3").arg(event.revision).arg(event.reviewer, when);
        if (event.revision == example.revision)
            name += tr(", current");
        list += {example.id, event.revision, name};
    }
    return list;
}

Result<QList<Comparable>> Comparables::relativesOf(Project &project, const ExampleSummary &example)
{
    const Result<QList<RelatedExample>> related = relatedExamples(project, example);
    if (!related)
        return related.error();
    QList<Comparable> list;
    for (const RelatedExample &one : *related) {
        const Result<std::optional<ExampleSummary>> summary = project.examples().find(one.id);
        if (!summary)
            return summary.error();
        if (!*summary)
            continue;
        const RuleInfo *rule = RuleCatalogue::find(one.rule);
        Comparable comparable = now(**summary);
        comparable.name = tr("%1: %2").arg(one.label, rule ? ruletext::title(*rule) : one.rule);
        list += comparable;
    }
    return list;
}

Comparable Comparables::now(const ExampleSummary &example)
{
    return {example.id, example.revision,
            example.revision > 1 ? tr("%1, revision %2").arg(example.label).arg(example.revision)
                                 : example.label};
}
