// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/history/contextvalues.h"

#include "model/rules/checkedcase.h"
#include "model/rules/report.h"

#include <QDate>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A calendar date, alone or with a time behind it; invalid for anything else.
QDate dateOf(const QString &written)
{
    const bool timed = written.size() > 10 && (written[10] == u'T' || written[10] == u' ');
    if (written.size() != 10 && !timed)
        return {};
    return QDate::fromString(written.left(10), Qt::ISODate);
}

/// Which of two rows out of order is the odd one: the earlier when the rest is in order without it
/// and is not without the later.
qsizetype oddOne(const QList<QDate> &dates, qsizetype later)
{
    const auto fits = [&](qsizetype left) {
        QDate last;
        for (qsizetype i = 0; i < dates.size(); ++i) {
            if (i == left || !dates[i].isValid())
                continue;
            if (last.isValid() && dates[i] < last)
                return false;
            last = dates[i];
        }
        return true;
    };
    return !fits(later) && fits(later - 1) ? later - 1 : later;
}

} // namespace

void ContextValues::check(const CheckedCase &checked, Report &report)
{
    const QList<LogRow> &log = checked.trainingLog();
    checkDates(log, report);
    for (const LogRow &row : log)
        checkRow(row, report);
    const JsonValue context = checked.example().context();
    checkNumber(context[u"user_profile"_s][u"age"_s], u"age"_s, tr("an age in years"), report);
    for (const JsonValue &value : context[u"recovery_data"_s].children()) {
        const QString key = value.key().toLower();
        static const QRegularExpression noHours(
            u"quality|score|rating|efficien|debt|min|percent"_s);
        if (key.contains(u"sleep"_s) && !key.contains(noHours))
            checkNumber(value, u"sleep"_s, tr("hours of sleep"), report);
        else if (key.contains(u"soreness"_s))
            checkNumber(value, u"soreness"_s, tr("soreness of 10"), report);
    }
}

void ContextValues::checkDates(const QList<LogRow> &log, Report &report)
{
    QList<QDate> dates;
    for (const LogRow &row : log) {
        const QDate date = dateOf(row.date.text());
        dates += date;
        if (row.date.isString() && !date.isValid())
            report.add(row.date.place(),
                       tr("\"%1\" is no date: a day of the calendar as YYYY-MM-DD is expected.")
                           .arg(row.date.text()));
    }
    qsizetype before = -1;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        if (!dates[i].isValid())
            continue;
        if (before >= 0 && dates[i] < dates[before]) {
            const qsizetype odd = oddOne(dates, i);
            const qsizetype other = odd == i ? before : i;
            report
                .add(log[odd].date.place(), tr("The log is out of order: %1 stands before %2.")
                                                .arg(log[before].date.text(), log[i].date.text()))
                .related = {log[other].date.place()};
            return; // A log that runs backwards is one fault, not one for each row.
        }
        before = i;
    }
}

void ContextValues::checkRow(const LogRow &row, Report &report)
{
    checkNumber(row.sets, u"sets"_s, tr("sets of one session"), report);
    checkNumber(row.reps, u"reps"_s, tr("repetitions of one set"), report);
    const bool kilograms = row.unit.text().startsWith(u"k"_s, Qt::CaseInsensitive);
    checkNumber(row.weight, u"weight"_s, kilograms ? tr("kilograms") : tr("pounds"), report,
                kilograms ? kilogramsOf(1, Unit::Pound) : 1);
    checkNumber(row.rpe, u"rpe"_s, tr("an RPE"), report);
    const std::optional<double> rpe = row.rpe.number();
    const auto [least, most] = report.band(u"rpe"_s);
    if (rpe && *rpe >= least && *rpe <= most && std::fmod(*rpe * 2, 1) != 0)
        report.add(row.rpe.place(), tr("%1 is no RPE: the scale has steps of 0.5.").arg(*rpe));
}

void ContextValues::checkNumber(const JsonValue &value, const QString &parameter,
                                const QString &what, Report &report, double factor)
{
    const std::optional<double> number = value.number();
    const auto [least, most] = report.band(parameter);
    if (!number || (*number >= least * factor && *number <= most * factor))
        return;
    report.add(value.place(), tr("%1 cannot be %2: %3 to %4 is possible.")
                                  .arg(value.text(), what)
                                  .arg(least * factor, 0, 'g', 6)
                                  .arg(std::floor(most * factor), 0, 'g', 6));
}
