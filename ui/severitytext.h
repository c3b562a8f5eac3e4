// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"
#include "ui/sheet/mark.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>

/// How the window says and shows the three severities.
class SeverityText
{
    Q_DECLARE_TR_FUNCTIONS(SeverityText)

public:
    static QList<Severity> all() { return {Severity::Error, Severity::Warning, Severity::Hint}; }
    static QString name(Severity severity);
    /// "2 errors".
    static QString count(Severity severity, int count);
    static Sign sign(Severity severity);
    static Mark::Kind mark(Severity severity);
};
