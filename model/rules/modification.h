// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/checkedcase.h"

/// One of the plan's training modifications, with the names that generators give its fields.
struct Modification
{
    JsonValue value; ///< An object; a text where a generator wrote only that.
    JsonValue action;
    JsonValue replacement;
    JsonValue load;
    JsonValue setsReps;
    JsonValue criteria;
    JsonValue rationale;
    QString verb;     ///< "substitute", lower case.
    QString exercise; ///< What the action is about: "overhead_press"; empty when it names nothing.

    /// Whether it changes how something is trained, rather than adding or forbidding it.
    bool changesTraining() const;
};

/// The training modifications of the plan.
const QList<Modification> &modificationsOf(const CheckedCase &checked);

/// The name in an entry of a list of exercises: a text, or an object with "exercise".
JsonValue exerciseName(const JsonValue &entry);
