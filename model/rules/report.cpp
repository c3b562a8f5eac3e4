// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<double> Report::values(QLatin1StringView parameter) const
{
    const QList<double> found = m_setting.parameters.value(parameter);
    Q_ASSERT_X(!found.isEmpty(), "Report", "a parameter that the catalogue lacks");
    return found.isEmpty() ? QList<double>{0} : found;
}

std::pair<double, double> Report::band(const QString &parameter) const
{
    const QList<double> found = m_setting.parameters.value(parameter);
    return found.size() == 2 ? std::pair(found[0], found[1]) : std::pair(0.0, 0.0);
}

Finding &Report::add(const JsonPointer &place, const QString &message)
{
    return add(m_rule.severity, place, message);
}

Finding &Report::add(Severity grade, const JsonPointer &place, const QString &message)
{
    // Error is the lowest number: the larger of two severities is the milder one.
    Severity severity = grade;
    if (grade == m_rule.severity)
        severity = m_setting.severity;
    else if (m_setting.severity > m_rule.severity)
        severity = std::max(grade, m_setting.severity);
    ++m_added;
    m_findings += {m_rule.id, severity, place, {}, message, {}};
    return m_findings.last();
}

JsonPointer placeOrParent(const JsonValue &value)
{
    return value.exists() ? value.place() : value.place().parent();
}

Patch replacing(const JsonValue &value, const QByteArray &source)
{
    return {{PatchOperation::Kind::Replace, value.place(), {}, source, value.raw().toByteArray()}};
}
