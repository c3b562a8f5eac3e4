// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/event.h"
#include "model/dataset/finding.h"
#include "model/dataset/status.h"
#include "model/dataset/stepverdict.h"

#include <QList>
#include <QMap>

/// A reviewer's waiver, and the finding of which it speaks: rule, place and message.
struct GivenWaiver
{
    Finding finding;
    Waiver waiver;

    bool operator==(const GivenWaiver &) const = default;
};

/// What an example's events add up to.
struct ExampleState
{
    Status status = Status::Pending;
    int revision = 1;
    /// The revision that was approved; 0 unless the status is approved.
    int approvedRevision = 0;
    /// Who asked for the second opinion that is open; another reviewer has to give it.
    QString asker;
    bool flagged = false;
    /// Reopened, and neither edited nor decided since.
    bool sentBack = false;
    /// All of them: one holds again when the finding that it names comes back.
    QList<GivenWaiver> waivers;
    /// By the JSON Pointer of the reasoning step. It goes where the step goes; an
    /// edit of the step takes it away.
    QMap<QString, StepVerdict> verdicts;

    bool operator==(const ExampleState &) const = default;
};

/// The state after all events of one example, in order. Voided events do not count, and neither do
/// those that void them; an event that voids an undone event brings the first one back.
ExampleState fold(const QList<Event> &events);

/// The events that count, in order, without the undone ones and the undoing.
QList<Event> effectiveEvents(const QList<Event> &events);
