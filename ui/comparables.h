// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/examplesummary.h"
#include "model/workspace/project.h"

#include <QCoreApplication>

/// A text that another can be compared with: one revision of an example.
struct Comparable
{
    ExampleId example;
    int revision = 1;
    QString name; ///< "Revision 2, A. Keller, 23 Nov 2026", or another example and why.

    bool isSameText(ExampleId other, int otherRevision) const
    {
        return example == other && revision == otherRevision;
    }
};

/// What there is to compare with an example.
class Comparables
{
    Q_DECLARE_TR_FUNCTIONS(Comparables)

public:
    /// Its revisions, the generated one first.
    static Result<QList<Comparable>> revisionsOf(Project &project, const ExampleSummary &example);
    /// The current revisions of the examples that checks of the data set set beside it.
    static Result<QList<Comparable>> relativesOf(Project &project, const ExampleSummary &example);
    /// Another example as it is now.
    static Comparable now(const ExampleSummary &example);
};
