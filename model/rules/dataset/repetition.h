// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/dataset/datasetrun.h"

#include <QCoreApplication>

/// Sentences that many examples share word for word.
class Repetition
{
    Q_DECLARE_TR_FUNCTIONS(Repetition)

public:
    explicit Repetition(DatasetRun &run) : m_run(run) {}

    /// confidence-reasoning-present across the set.
    void reportExplanations();
    /// reasoning-step-distinct across the set.
    void reportSteps();

private:
    struct Seen
    {
        int count = 0;
        qsizetype first = 0;
    };

    DatasetRun &m_run;
};
