// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/reviewflow.h"

#include <QList>

/// What is to be done with many examples at once: a decision, or to put a flag on or take it off.
struct ManyDecision
{
    std::optional<Decision> decision;
    bool flag = true; ///< Where there is no decision.
};

/// One of many: what would become of it, or did.
struct ManyResult
{
    ExampleId example;
    QString label;
    Status before = Status::Pending;
    QString refusal; ///< Empty when nothing stands in the way.

    bool isRefused() const { return !refusal.isEmpty(); }
    bool operator==(const ManyResult &) const = default;
};
