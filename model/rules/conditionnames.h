// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"
#include "model/base/textrange.h"

#include <QList>
#include <QString>

class Example;
class Knowledge;

/// Where an example names one of the conditions that it weighs.
struct ConditionName
{
    JsonPointer place;  ///< Of the string.
    TextRange words;    ///< In its decoded text.
    int condition = 0;  ///< The same number means the same condition, by whatever name.
    bool whole = false; ///< The string is the name of a condition and nothing else.

    bool operator==(const ConditionName &) const = default;
};

/// The names of the assessed condition and of the differential diagnoses: these themselves as
/// wholes, and the words that mean them, by any alias, in the reasoning chain, in what the athlete
/// wrote, in the distinguishing features and in the response. In the order of the record's parts.
QList<ConditionName> conditionNamesIn(const Example &example, const Knowledge &knowledge);

/// What belongs to a place in focus: to the name of a condition every other place that names it, to
/// any other text the conditions that it names, and its words that do.
QList<ConditionName> conditionLinks(const QList<ConditionName> &names, const JsonPointer &place);
