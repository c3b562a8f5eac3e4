// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

/// Which backups stay when new ones come: the newest of each of the last days, weeks and months
/// that have one (grandfather, father, son). It counts days with backups, not days of the calendar,
/// so that a project left alone for a year keeps all it has. Days are those of UTC.
struct Retention
{
    int daily = 12;
    int weekly = 10;
    int monthly = 9;

    /// For each time, in any order, whether its backup stays.
    QList<bool> kept(const QList<QDateTime> &times) const;
    /// The newer ones that hold the places which this one has lost: those of its day, week, month.
    static QList<qsizetype> standIns(const QList<QDateTime> &times, qsizetype index);
};
