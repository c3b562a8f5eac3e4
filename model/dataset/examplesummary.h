// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/ids.h"
#include "model/dataset/status.h"

#include <QString>

#include <optional>

class Example;

/// What lists and queues show of an example, without its payload.
struct ExampleSummary
{
    ExampleId id;
    QString label; ///< Its id, as people and scripts call it; unique in the project.
    QString category;
    QString title; ///< The condition, as people read it.
    std::optional<double> confidence;
    BatchId batch;
    int line = 0; ///< Of the batch file, from 1.
    Status status = Status::Pending;
    int revision = 1;
    QString asker; ///< Who waits for a second opinion.
    bool flagged = false;
    bool sentBack = false; ///< Reopened, and neither edited nor decided since.
    bool urgent = false;   ///< The payload says that a doctor is needed now.
    int openErrors = 0;
    int openWarnings = 0;

    /// Takes title, confidence, urgency and category from a payload; a record without a category of
    /// its own counts as the batch's.
    void describe(const Example &example, const QString &batchCategory);

    /// Whether it waits for somebody to mend it. What is rejected does not.
    bool needsEditor() const
    {
        return flagged || sentBack || (openErrors > 0 && status != Status::Rejected);
    }

    bool operator==(const ExampleSummary &) const = default;
};
