// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/textrange.h"

#include <QList>
#include <QString>

/// Where two texts differ, by whole words: the ranges of each that the other lacks, in order.
struct WordDifference
{
    QList<TextRange> left;
    QList<TextRange> right;

    static WordDifference of(const QString &left, const QString &right);
    /// From 0, no word in common, to 1, the same text; the order of the words is left out.
    static double likeness(const QString &left, const QString &right);

    bool isEmpty() const { return left.isEmpty() && right.isEmpty(); }
    bool operator==(const WordDifference &) const = default;
};
