// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/amount.h"

#include <QHash>

/// The words of units (resources/rules/units.json).
class UnitTable
{
public:
    static const UnitTable &standard();

    /// None when the word is no unit.
    Unit find(QStringView word) const;
    /// In hours, or 0.
    double hours(Unit unit) const { return m_hours.value(int(unit)); }
    /// In kilograms, or 0.
    double kilograms(Unit unit) const { return m_kilograms.value(int(unit)); }

private:
    UnitTable();

    /// Few enough that a walk through those of one first letter beats hashing.
    QHash<char16_t, QList<std::pair<QString, Unit>>> m_words;
    QHash<int, double> m_hours;
    QHash<int, double> m_kilograms;
};
