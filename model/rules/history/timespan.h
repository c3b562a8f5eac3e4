// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/patch.h"
#include "model/rules/history/historyfacts.h"

#include <QCoreApplication>
#include <QDate>

class Report;

/// Whether "over 3 weeks" fits the dates of the log rows that a text compares.
class TimeSpan
{
    Q_DECLARE_TR_FUNCTIONS(TimeSpan)

public:
    /// The rule history-timespan.
    static void check(const CheckedCase &checked, Report &report);

private:
    TimeSpan(const CheckedCase &checked, Report &report);

    /// Days between two rows of the log.
    struct Gap
    {
        int from = 0;
        int to = 0;
        int days = 0;
    };

    void read(const ReadText &text);
    const Amount *spanBehind(const ReadText &text, const Amount &change) const;
    QList<Gap> gapsOf(const ReadText &text, const Amount &change) const;
    void judge(const ReadText &text, const Amount &change, const Amount &span);
    Patch fixOf(const ReadText &text, const Amount &span, int days) const;

    const CheckedCase &m_checked;
    Report &m_report;
    const HistoryFacts &m_facts;
    QList<QDate> m_dates;
};
