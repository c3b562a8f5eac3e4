// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>

/// Two lists laid beside each other. Each pair names an element of the left and one of the right
/// list; -1 where the other list has nothing that belongs to it. Both sides keep their order.
class Alignment
{
public:
    using Pair = std::pair<qsizetype, qsizetype>;
    /// How well two elements belong together; 0 or less: not at all.
    using Likeness = std::function<double(qsizetype left, qsizetype right)>;

    /// The pairs whose likenesses add up to most. What both lists begin and end with alike is
    /// taken as it is; where the rest is longer than `longest` comparisons, it is not compared.
    static QList<Pair> of(qsizetype left, qsizetype right, const Likeness &likeness,
                          double whole = 1, qsizetype longest = 4'000'000);
};
