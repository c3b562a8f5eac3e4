// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/severitytext.h"

QString SeverityText::name(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Hint:
        return tr("Hint");
    }
    Q_UNREACHABLE();
}

QString SeverityText::count(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return tr("%n error(s)", nullptr, count);
    case Severity::Warning:
        return tr("%n warning(s)", nullptr, count);
    case Severity::Hint:
        return tr("%n hint(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

Sign SeverityText::sign(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Sign::Error;
    case Severity::Warning:
        return Sign::Warning;
    case Severity::Hint:
        return Sign::Hint;
    }
    Q_UNREACHABLE();
}

Mark::Kind SeverityText::mark(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Mark::Kind::Error;
    case Severity::Warning:
        return Mark::Kind::Warning;
    case Severity::Hint:
        return Mark::Kind::Hint;
    }
    Q_UNREACHABLE();
}
