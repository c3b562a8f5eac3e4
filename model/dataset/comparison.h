// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"
#include "model/dataset/worddifference.h"

/// One value of two records, beside each other.
struct ComparedRow
{
    enum class Kind {
        Same,
        Changed,
        OnlyLeft,
        OnlyRight,
        Order ///< An object's members stand in another order; the texts are their names.
    };

    Kind kind = Kind::Same;
    JsonPointer left; ///< Where it stands in each record. Where one lacks it, the other's place.
    JsonPointer right;
    QString leftText; ///< A string decoded; anything else as it was written.
    QString rightText;
    WordDifference words; ///< What is different in a text that both have.

    bool isDifferent() const { return kind != Kind::Same; }
    /// Where to look it up: in the right record, or in the left one if it alone has it.
    const JsonPointer &place() const { return kind == Kind::OnlyLeft ? left : right; }
    bool operator==(const ComparedRow &) const = default;
};

/// Two records as one list of values in the order in which the left one is read. Members belong
/// together by name, array elements by what they say, so that a step put in between moves none of
/// the others. White space between values is no difference; the form of a number and the order of
/// keys are.
class Comparison
{
public:
    static QList<ComparedRow> of(const JsonText &left, const JsonText &right);
};
