// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/event.h"
#include "model/dataset/example.h"
#include "model/dataset/examplesummary.h"
#include "model/dataset/finding.h"
#include "model/dataset/stepverdict.h"

#include <QMap>

/// The example on the desk: what the window shows of it.
struct CurrentExample
{
    ExampleSummary summary;
    Example example;
    QList<Event> history;            ///< All its events, the undone ones too.
    QMap<int, StepVerdict> verdicts; ///< By reasoning step, 0 being the first.
    /// Of this revision under the rules of now: open errors, warnings, hints, then the waived ones.
    QList<CheckedFinding> findings;
    /// In the queue, from 1; 0 when it is not (or no longer) in it, -1 until that was counted.
    qint64 position = 0;

    bool isValid() const { return summary.id.isValid(); }
};
