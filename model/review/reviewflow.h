// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/dataset/examplesummary.h"
#include "model/review/fold.h"

#include <QCoreApplication>
#include <QStringList>

enum class Verdict { Approve, Reject, SecondOpinion, Reopen };

struct Decision
{
    Verdict verdict = Verdict::Approve;
    QStringList reasons; ///< Codes from Reasons; for Reject.
    QString note;
};

/// A coded reason for a rejection.
struct Reason
{
    QString code;
    QString name;
    QChar key; ///< Chooses it with one key press.
};

class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)

public:
    static const QList<Reason> &all();
    static QString nameOf(const QString &code);
};

/// Who may decide what, and when: the status table, without a database or a clock.
class ReviewFlow
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFlow)

public:
    static QString id(Verdict verdict); ///< "second-opinion", as on the command line.
    static std::optional<Verdict> verdictFromId(const QString &id);
    static QString name(Verdict verdict);
    static EventKind kindOf(Verdict verdict);

    /// Success when the decision is allowed, else the reason in words. Open errors among the
    /// findings are named; without findings there is only their number.
    static Result<void> check(const ExampleState &state, const Decision &decision,
                              const QString &reviewer, int openErrors,
                              const QList<CheckedFinding> &findings = {});
    /// The same by an example's row, which keeps what its events add up to.
    static Result<void> check(const ExampleSummary &example, const Decision &decision,
                              const QString &reviewer, const QList<CheckedFinding> &findings = {});
    /// Whether the decision itself is complete: known reasons, a note where one is needed.
    static Result<void> check(const Decision &decision);
    /// "A. Keller" is not another reviewer than " a. keller".
    static bool isSamePerson(const QString &a, const QString &b);
};
