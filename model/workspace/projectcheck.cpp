// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/projectcheck.h"

#include "model/base/jsontypes.h"
#include "model/base/sha256.h"
#include "model/dataset/example.h"
#include "model/dataset/identity.h"
#include "model/review/eventtext.h"
#include "model/storage/eventchain.h"
#include "model/storage/schema.h"
#include "model/workspace/examplechecks.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QStringList> ProjectCheck::run()
{
    m_problems.clear();
    m_counts.clear();
    const Result<QVariant> version = m_project.database().value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() > Schema::newest())
        return Error{tr("A newer Rounds made this project, and only that can check it."),
                     {},
                     ErrorKind::Storage};
    m_keepsSentBack = version->toInt() >= 2;
    using Step = Result<void> (ProjectCheck::*)();
    for (const Step step :
         {&ProjectCheck::checkPages, &ProjectCheck::checkChain, &ProjectCheck::checkExamples,
          &ProjectCheck::checkRules, &ProjectCheck::checkBatches, &ProjectCheck::checkLeftovers,
          &ProjectCheck::checkCounters, &ProjectCheck::checkSearch}) {
        if (Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    return m_problems;
}

void ProjectCheck::report(const QString &problem)
{
    m_problems += problem;
}

Result<void> ProjectCheck::checkPages()
{
    for (const QString &pragma : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s}) {
        Result<QSqlQuery> rows = m_project.database().run(pragma);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (const QString finding = rows->value(0).toString(); finding != u"ok"_s)
                report(tr("The file's structure is damaged: %1").arg(finding));
        }
        if (Result<void> whole = m_project.database().finished(*rows); !whole)
            return whole.error();
    }
    return {};
}

Result<void> ProjectCheck::checkChain()
{
    EventChain chain(m_project.events());
    if (Result<void> whole = chain.check(); !whole)
        report(whole.error().message);
    return {};
}

Result<void> ProjectCheck::checkExamples()
{
    ExampleFilter everything;
    everything.withWithdrawn = true;
    return m_project.examples().forEach(everything,
                                        [this](const ExampleSummary &summary) -> Result<bool> {
                                            Result<void> done = checkExample(summary);
                                            return done ? Result<bool>(true) : done.error();
                                        });
}

Result<void> ProjectCheck::checkExample(const ExampleSummary &summary)
{
    if (!summary.withdrawn)
        ++m_counts[summary.category][summary.status];
    const Result<QList<Event>> events = m_project.events().ofExample(summary.id);
    if (!events)
        return events.error();
    const ExampleState state = fold(*events);
    if (state.status != summary.status || state.revision != summary.revision ||
        state.asker != summary.asker || state.flagged != summary.flagged ||
        (m_keepsSentBack && state.sentBack != summary.sentBack))
        report(tr("%1 says %2, revision %3, but its events add up to %4, revision %5.")
                   .arg(summary.label, Statuses::name(summary.status))
                   .arg(summary.revision)
                   .arg(Statuses::name(state.status))
                   .arg(state.revision));
    if (Result<void> done = checkFindings(summary, state); !done)
        return done;
    return checkRevisions(summary, *events);
}

/// Findings can be made again, so a fault in them is mended by a check; but until then the window
/// and the exports go by them.
Result<void> ProjectCheck::checkFindings(const ExampleSummary &summary, const ExampleState &state)
{
    const Result<QList<CheckedFinding>> stored = m_project.checks().ofExample(summary.id);
    if (!stored)
        return stored.error();
    ExampleSummary counted = summary;
    ExampleChecks::count(counted, *stored);
    if (counted.openErrors != summary.openErrors || counted.openWarnings != summary.openWarnings)
        report(tr("%1 says %2 open errors and %3 warnings, but %4 and %5 are stored.")
                   .arg(summary.label)
                   .arg(summary.openErrors)
                   .arg(summary.openWarnings)
                   .arg(counted.openErrors)
                   .arg(counted.openWarnings));
    for (const CheckedFinding &one : *stored) {
        const bool given =
            one.isOpen() || std::ranges::any_of(state.waivers, [&one](const GivenWaiver &waiver) {
                return waiver.waiver == *one.waiver && isSame(waiver.finding, one.finding);
            });
        if (!given)
            report(tr("%1: the finding of %2 at %3 counts as waived, but nobody waived it.")
                       .arg(summary.label, one.finding.rule, one.finding.place.toString()));
    }
    return {};
}

Result<void> ProjectCheck::checkRules()
{
    const Result<int> newest = m_project.rules().newestVersion();
    if (!newest)
        return newest.error();
    for (int version = 1; version <= *newest; ++version) {
        if (const Result<RuleSet> rules = m_project.rules().version(version); !rules)
            report(rules.error().message);
    }
    const Result<bool> strays = m_project.checks().hasStrays();
    if (!strays)
        return strays.error();
    if (*strays)
        report(tr("There are findings of examples that are not in the project, or waived by events "
                  "that never happened."));
    return {};
}

/// Each revision has to be the bytes that were stored, and each edit has to lead from the revision
/// it names to the one it made.
Result<void> ProjectCheck::checkRevisions(const ExampleSummary &summary, const QList<Event> &events)
{
    const Result<QByteArray> generated = m_project.examples().checkedRaw(summary.id, 1);
    if (!generated) {
        report(tr("%1: %2").arg(summary.label, generated.error().message));
        return {};
    }
    const Result<QByteArray> identity = m_project.examples().contentHash(summary.id);
    if (!identity)
        return identity.error();
    if (contentHash(*generated) != *identity)
        report(tr("%1: the generated text is not the one that was imported.").arg(summary.label));
    for (const Event &event : events) {
        if (event.kind == EventKind::Mended || event.kind == EventKind::ConflictRenamed ||
            event.kind == EventKind::Regenerated) {
            checkArrival(summary, event);
            continue;
        }
        if (event.kind != EventKind::Edited)
            continue;
        const int from = int(numberOf(parseJson(event.detail), "from", event.revision - 1));
        const Result<QByteArray> before = m_project.examples().checkedRaw(summary.id, from);
        const Result<QByteArray> after =
            m_project.examples().checkedRaw(summary.id, event.revision);
        if (!before || !after) {
            report(tr("%1: %2").arg(summary.label, (before ? after : before).error().message));
            continue;
        }
        const Result<QByteArray> replayed = PatchCodec::apply(*before, EventText::patchOf(event));
        if (!replayed || *replayed != *after)
            report(tr("%1: revision %2 is not what its edit made of revision %3.")
                       .arg(summary.label)
                       .arg(event.revision)
                       .arg(from));
    }
    return {};
}

Result<void> ProjectCheck::checkCounters()
{
    const Result<Quota> quota = m_project.quotas().load();
    if (!quota)
        return quota.error();
    for (const QuotaRow &row : quota->rows) {
        for (const Status status : Statuses::all()) {
            const int counted = m_counts.value(row.category).value(status);
            if (row.count(status) != counted)
                report(tr("The counter of %1, %2 says %3; there are %4.")
                           .arg(row.name, Statuses::name(status))
                           .arg(row.count(status))
                           .arg(counted));
        }
        m_counts.remove(row.category);
    }
    for (auto left = m_counts.cbegin(); left != m_counts.cend(); ++left)
        report(tr("Category \"%1\" is not counted.").arg(left.key()));
    return {};
}

Result<void> ProjectCheck::checkSearch()
{
    if (Result<void> ready = m_project.search().prepare(); !ready)
        return ready;
    const Result<qint64> missing = m_project.search().missing();
    const Result<qint64> surplus = m_project.search().surplus();
    if (!missing || !surplus)
        return missing ? surplus.error() : missing.error();
    if (*missing > 0)
        report(tr("%n example(s) cannot be found by the search.", nullptr, int(*missing)));
    if (*surplus > 0)
        report(tr("The search knows %n example(s) that are not there.", nullptr, int(*surplus)));
    return {};
}
