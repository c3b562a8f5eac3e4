// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/stepverdict.h"

#include <QString>

#include <optional>

/// Where the confidence of a category should lie.
struct ConfidenceBand
{
    double low = 0;
    double high = 0;

    bool holds(double confidence) const { return confidence >= low && confidence <= high; }
};

/// What the window knows of an example and the record itself does not say.
struct HeaderFacts
{
    QString id;
    QString category;
    QString status = QStringLiteral("pending"); ///< pending, approved, rejected, second_opinion
    int revision = 1;
    QString position; ///< "12 of 174", in the words of the queue.
    std::optional<ConfidenceBand> band = std::nullopt;
    /// Open findings.
    int errors = 0;
    int warnings = 0;
    int hints = 0;
};
