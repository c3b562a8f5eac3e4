// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/history/historyfacts.h"
#include "model/rules/history/pastclaims.h"

#include <QCoreApplication>

class Report;

/// Whether what an answer says of the athlete's past is in the record.
class Grounding
{
    Q_DECLARE_TR_FUNCTIONS(Grounding)

public:
    /// The rule history-facts-grounded.
    static void check(const CheckedCase &checked, Report &report);

private:
    Grounding(const CheckedCase &checked, Report &report);

    void read(const ReadText &text, PastClaims::Kind kind);
    void judge(const Amount &amount, const PastClaims &claims);
    /// Adds a finding about a stretch of the text unless the same words have one. `right` is what
    /// the number at a token has to be, where that is known.
    void add(TokenRange quote, const QString &known, const QList<JsonPointer> &related,
             int token = -1, std::optional<double> right = {});

    void judgeWeight(const Amount &amount);
    void judgeRpe(const Amount &amount);
    void judgeSetsReps(const Amount &amount);
    void judgeSleep(const Amount &amount);
    void judgeSets(const Amount &amount, int setsWord, TokenRange clause);
    bool isAddedUp(const Amount &amount) const;
    void judgeWeek(const Amount &amount);
    bool isAddressed(int token) const;
    void judgeAge(const Amount &amount);

    bool isRise(const Amount &amount) const;
    bool isRpe(const Amount &amount) const;
    bool isSleep(const Amount &amount, TokenRange clause) const;
    bool isSleepNow(const Amount &amount, const PastClaims &claims) const;
    bool isLifted(const Amount &amount) const;
    bool isRestatement(const Amount &amount) const;
    bool isTotal(const Amount &amount) const;
    bool isAge(const Amount &amount) const;
    bool isShareOf(const Amount &amount) const;
    int setsWordOf(const Amount &amount) const;
    QStringList weeklyKeysAt(const Amount &amount, int setsWord) const;
    QList<int> rowsNear(const Amount &amount) const;
    QList<JsonPointer> placesOf(const QList<int> &rows, const QString &member) const;

    const CheckedCase &m_checked;
    Report &m_report;
    const HistoryFacts &m_facts;
    double m_tolerance = 0;
    const ReadText *m_text = nullptr;
    PastClaims::Kind m_kind = PastClaims::Kind::Reasoning;
    QStringList m_reported; ///< In this text: a number said twice is one finding.
};
