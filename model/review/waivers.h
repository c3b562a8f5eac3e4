// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/review/fold.h"

#include <QCoreApplication>

/// What holds against findings, and who may say so.
class Waivers
{
    Q_DECLARE_TR_FUNCTIONS(Waivers)

public:
    /// Each finding with the newest waiver that names it: open errors, warnings, hints, then the
    /// waived ones.
    static QList<CheckedFinding> applied(const QList<Finding> &findings,
                                         const QList<GivenWaiver> &waivers);
    /// Success when the reviewer may waive the finding, else the reason in words. A missed red flag
    /// takes a second reviewer: somebody else than who asked for the second opinion that is open.
    static Result<void> check(const ExampleState &state, const Finding &finding,
                              const QString &reason, const QString &reviewer);
    /// What a Waived event says.
    static QByteArray detailOf(const Finding &finding, const QString &reason);
};
