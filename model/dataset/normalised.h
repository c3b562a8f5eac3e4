// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/parts.h"
#include "model/dataset/patch.h"

/// Multiplies all probabilities by one factor, so that they add up to 1 to the last digit: the
/// ratios between the hypotheses stay, which is all that the list says. They get as many decimals
/// as the finest of them has (2 to 6); none that was above 0 becomes 0; what rounding leaves goes
/// to the largest. `values` are what the probabilities say, in order. Empty when all are 0 or
/// nothing would change.
Patch normalised(const QList<Differential> &list, const QList<double> &values);
