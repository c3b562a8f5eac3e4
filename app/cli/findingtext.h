// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsontypes.h"
#include "model/dataset/examplesummary.h"
#include "model/dataset/finding.h"

#include <QCoreApplication>

/// Findings as the command line writes them.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)

public:
    /// Without an example it speaks of the data set.
    static Json toJson(const CheckedFinding &checked, const ExampleSummary *example);
    /// Two indented lines: what and where, then the message.
    static QString toText(const CheckedFinding &checked);
};
