// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/retention.h"

#include <algorithm>
#include <map>

namespace {

using PeriodOf = qint64 (*)(const QDateTime &);

qint64 dayOf(const QDateTime &time)
{
    return time.toUTC().date().toJulianDay();
}

qint64 weekOf(const QDateTime &time)
{
    int year = 0;
    const int week = time.toUTC().date().weekNumber(&year); // ISO 8601: from Monday
    return qint64(year) * 100 + week;
}

qint64 monthOf(const QDateTime &time)
{
    const QDate date = time.toUTC().date();
    return qint64(date.year()) * 100 + date.month();
}

/// The newest of each period, newest period first. Of equal times the last one counts.
std::map<qint64, qsizetype, std::greater<>> newestOfEach(const QList<QDateTime> &times,
                                                         PeriodOf period)
{
    std::map<qint64, qsizetype, std::greater<>> newest;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const auto [found, isNew] = newest.try_emplace(period(times[i]), i);
        if (!isNew && times[found->second] <= times[i])
            found->second = i;
    }
    return newest;
}

} // namespace

QList<bool> Retention::kept(const QList<QDateTime> &times) const
{
    QList<bool> stays(times.size(), false);
    const std::pair<PeriodOf, int> rules[] = {
        {&dayOf, daily}, {&weekOf, weekly}, {&monthOf, monthly}};
    for (const auto &[period, count] : rules) {
        int left = count;
        for (const auto &[number, index] : newestOfEach(times, period)) {
            if (left-- <= 0)
                break;
            stays[index] = true;
        }
    }
    return stays;
}

QList<qsizetype> Retention::standIns(const QList<QDateTime> &times, qsizetype index)
{
    QList<qsizetype> found;
    for (const PeriodOf period : {&dayOf, &weekOf, &monthOf}) {
        const qsizetype newest = newestOfEach(times, period).at(period(times[index]));
        if (newest != index && !found.contains(newest))
            found += newest;
    }
    return found;
}
