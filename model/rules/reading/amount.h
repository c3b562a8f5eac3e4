// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/rules/reading/token.h"

#include <optional>

/// What a number of a text counts.
enum class Unit : quint8 {
    None,
    Percent,
    Pound,
    Kilogram,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Second,
    PainOfTen, ///< "4/10", "4 out of 10"
    Rpe,       ///< "RPE 8", "RPE of 7.5"
    Set,
    Rep,
    SetsReps, ///< "3x8-10": low to high are the sets, reps beside them
    Times,    ///< "5x per week", "twice" is no number
    Degree,
    Milligram,
    Centimetre,
    Metre,
    Kilometre,
    Other, ///< A word behind the number that the unit table knows and nobody here asks for.
};

/// How two numbers of one amount are joined.
enum class Joiner : quint8 {
    None,
    Dash,  ///< "3-5 days", a range
    To,    ///< "3 to 5", a range or, as in "from 135 to 140", a change
    Arrow, ///< "135→140", a change
};

/// What the words before a number make of it.
enum class Bound : quint8 { Exact, About, Below, AtMost, Above, AtLeast };

/// A number or a pair of numbers with their unit, as a text states them. "12→15→18" gives two.
struct Amount
{
    double low = 0;  ///< The first number.
    double high = 0; ///< The second number; the first again where there is only one.
    double reps = 0; ///< With SetsReps: the lowest and the highest count of repetitions.
    double repsHigh = 0;
    qint8 decimals = 0; ///< Of the number printed last.
    Unit unit = Unit::None;
    Joiner joiner = Joiner::None;
    Bound bound = Bound::Exact;
    TokenRange tokens; ///< Without the bounding words, with the unit.
    int lowToken = 0;
    int highToken = 0;

    bool isPair() const { return joiner != Joiner::None; }
    bool isWeight() const { return unit == Unit::Pound || unit == Unit::Kilogram; }
    bool isTime() const { return unit >= Unit::Minute && unit <= Unit::Second; }
};

/// The amounts of a lowered text, in order. Dates, times of day and list numbers ("1." at the start
/// of a line) are none.
QList<Amount> amountsOf(const QList<Token> &tokens, const QString &lower);

/// A span of time in hours; nothing for other units. A month counts 30 days, a year 365.
std::optional<double> hoursOf(double value, Unit unit);
/// Pounds of 0.45359237 kg (the international pound of 1959), so that weights compare.
double kilogramsOf(double value, Unit unit);
