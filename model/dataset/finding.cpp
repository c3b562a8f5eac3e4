// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString idOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Severity> severityFromId(const QString &id)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        if (idOf(severity) == id)
            return severity;
    }
    return std::nullopt;
}

bool isSame(const Finding &one, const Finding &other)
{
    return one.rule == other.rule && one.place == other.place && one.message == other.message;
}

void sortBySeverity(QList<Finding> &findings)
{
    std::ranges::stable_sort(findings, {}, &Finding::severity);
}
