// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/sessiontally.h"

#include "model/review/fold.h"

#include <numeric>

SessionTally SessionTally::of(const QList<Event> &events)
{
    SessionTally tally;
    for (const Event &event : effectiveEvents(events)) {
        if (event.example.isValid())
            tally.examples += event.example;
        switch (event.kind) {
        case EventKind::Approved:
        case EventKind::Rejected:
        case EventKind::SecondOpinionAsked:
        case EventKind::Reopened:
            ++tally.decisions[event.kind];
            break;
        case EventKind::Edited:
            ++(event.detailText("fix").isEmpty() ? tally.edits : tally.fixes);
            break;
        case EventKind::Waived:
            ++tally.waivers;
            break;
        case EventKind::Commented:
            ++tally.comments;
            break;
        case EventKind::Flagged:
        case EventKind::Marked:
        case EventKind::Imported:
        case EventKind::Undone:
        case EventKind::QuotaSet:
        case EventKind::RulesSet:
        case EventKind::SessionStarted:
        case EventKind::SessionEnded:
        case EventKind::GuidelineSet:
            break;
        }
    }
    return tally;
}

int SessionTally::decided() const
{
    return std::accumulate(decisions.begin(), decisions.end(), 0);
}
