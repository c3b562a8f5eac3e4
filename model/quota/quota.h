// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/status.h"

#include <QList>
#include <QMap>
#include <QString>

/// How far one category is: its target and how many examples are in each status.
struct QuotaRow
{
    QString category;
    QString name;
    int target = 0;
    QMap<Status, int> counts;

    int count(Status status) const { return counts.value(status, 0); }
    /// Approved examples still wanted; never below 0.
    int missing() const;
    /// Examples that still have to be written if everything open is approved; never below 0.
    int toGenerate() const;
};

struct Quota
{
    /// The project's categories in their order, then any unknown category that examples carry.
    QList<QuotaRow> rows;

    /// The sums of all rows; missing and toGenerate are sums of the rows' own, so that a surplus in
    /// one category does not hide a gap in another.
    QuotaRow total() const;
    int missing() const;
    int toGenerate() const;
    int waiting() const { return total().count(Status::Pending); }
};
