// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"

#include <optional>

// The parts of a record that people speak of: each a handful of values of the source text. A value
// that a record lacks is one that does not exist but knows where it would stand.

/// One turn of a conversation.
struct Turn
{
    JsonValue object;
    JsonValue role;
    JsonValue content;
    JsonValue reasoning; ///< Why the assistant asked; often missing.

    bool isUser() const { return role.text() == QStringLiteral("user"); }
};

/// One row of the athlete's training log. Weight is in the row's own unit.
struct LogRow
{
    JsonValue object;
    JsonValue date;
    JsonValue exercise;
    JsonValue weight;
    JsonValue unit; ///< "lb" or "kg"
    JsonValue sets;
    JsonValue reps;
    JsonValue rpe; ///< Rating of perceived exertion, 1 to 10.
    JsonValue notes;
};

struct Assessment
{
    JsonValue object;
    JsonValue condition; ///< injury_type, or condition where no injury was found
    JsonValue subtype;
    JsonValue bodyPart; ///< The most specific that is written.
    JsonValue injuryDetected;
    JsonValue severity;
    JsonValue severityReasoning;
    JsonValue confidence; ///< 0 to 1
    JsonValue confidenceReasoning;
    JsonValue contributingFactors;
    JsonValue urgent;
};

struct Differential
{
    JsonValue object;
    JsonValue condition;
    JsonValue probability; ///< 0 to 1
    JsonValue distinguishingFeatures;
    JsonValue confidenceReasoning;
};

/// What is expected of the recovery at one time, and what to do in each outcome.
struct Checkpoint
{
    JsonValue object; ///< Its key names the time: day_3_checkpoint, week_2_checkpoint.
    int day = 0;      ///< Days after the injury; a week counts seven. 0 when the key says no time.
    JsonValue expected;
    JsonValue ifImproved;
    JsonValue ifNotImproved;
    JsonValue ifWorse;

    /// The highest pain of 0 to 10 that `expected` allows ("≤3/10" is 3), or nothing when it names
    /// none.
    std::optional<double> painCeiling() const;
};

/// Confidence after a question of a multi-turn conversation.
struct ConfidenceStep
{
    JsonValue value;
    JsonValue reasoning;
    int question = 0;
};
