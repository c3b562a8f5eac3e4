// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/history/historyfacts.h"

#include "model/rules/knowledge/knowledge.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool isClose(double one, double other, double tolerance)
{
    return std::abs(one - other) <= tolerance + 1e-9;
}

QStringList nameWords(const QString &exercise)
{
    QStringList words;
    for (const QString &word : spaced(exercise).split(u' ', Qt::SkipEmptyParts)) {
        for (const QString &part : word.split(u'-', Qt::SkipEmptyParts))
            words += Vocabulary::fold(part);
    }
    return words;
}

/// Whether a row is meant by a list in which none means all.
bool isUsed(int row, const QList<int> &rows)
{
    return rows.isEmpty() || rows.contains(row);
}

bool isLikeLogged(double value, Unit unit, double logged, Unit loggedUnit, double tolerance)
{
    if (unit == loggedUnit || unit == Unit::None || loggedUnit == Unit::None)
        return isClose(value, logged, tolerance);
    return isConversion(value, unit, logged, loggedUnit, 0.01);
}

/// Numbers as a list for people: "7, 8 and 9".
QString listed(QList<double> values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    QStringList texts;
    for (const double value : std::as_const(values))
        texts += QString::number(value, 'g', 8);
    if (texts.size() > 6)
        return texts.first() + u" … "_s + texts.last();
    return texts.join(u", "_s);
}

} // namespace

Unit weightUnitOf(const QString &written)
{
    const QString unit = written.toLower();
    if (unit.startsWith(u"lb"_s) || unit.startsWith(u"pound"_s))
        return Unit::Pound;
    return unit.startsWith(u"kg"_s) || unit.startsWith(u"kilo"_s) ? Unit::Kilogram : Unit::None;
}

bool isConversion(double value, Unit unit, double other, Unit otherUnit, double share)
{
    const double exact =
        kilogramsOf(other, otherUnit) / (unit == Unit::Pound ? kilogramsOf(1, Unit::Pound) : 1);
    const double off = std::abs(value - exact);
    if (off <= exact * share || off <= 0.5 + 1e-9)
        return true;
    const double plate = unit == Unit::Pound ? 5 : 2.5;
    const bool onPlate = isClose(std::fmod(value, plate), 0, 1e-6);
    return onPlate && off <= plate / 2 + 1e-9;
}

HistoryFacts::HistoryFacts(const CheckedCase &checked) : m_checked(checked)
{
    addRows(checked);
    addContext(checked, checked.example().context());
    for (const ReadText *text : checked.userTexts())
        addText(*text);
    addDerivedSets();
}

void HistoryFacts::addRows(const CheckedCase &checked)
{
    int index = 0;
    for (const LogRow &row : checked.trainingLog()) {
        const auto number = [](const JsonValue &value) {
            bool written = false;
            const double spelt = value.isString() ? value.text().toDouble(&written) : nothing;
            return written ? spelt : value.number().value_or(nothing);
        };
        Row read;
        read.index = index++;
        read.exercise = checked.knowledge().exercises().canonical(row.exercise.text());
        read.words = nameWords(row.exercise.text());
        read.weight = number(row.weight);
        read.unit = weightUnitOf(row.unit.text());
        read.sets = number(row.sets);
        read.reps = number(row.reps);
        read.rpe = number(row.rpe);
        read.place = row.object.place();
        m_rows += read;
        if (row.reps.isString())
            addText(checked.read(row.reps));
    }
}

void HistoryFacts::addContext(const CheckedCase &checked, const JsonValue &value)
{
    if (value.isString()) {
        addText(checked.read(value));
    } else if (value.isArray() || value.isObject()) {
        for (const JsonValue &child : value.children())
            addContext(checked, child);
    } else if (const std::optional<double> number = value.number()) {
        const QString key = value.key().toLower();
        m_numbers += *number;
        if (key.contains(u"sleep"_s))
            m_sleep += *number;
        else if (key.endsWith(u"sets"_s) && key != u"sets"_s)
            m_weeklySets.insert(key.chopped(4).replace(u'_', u' ').trimmed(), *number);
        else if (key == u"age"_s)
            m_age = number;
        else if (key == u"week"_s || key == u"current_week"_s)
            m_week = number;
        else if (key == u"total_weeks"_s)
            m_totalWeeks = number;
        else if (key != u"weight"_s && (key.contains(u"weight"_s) || key.contains(u"_kg"_s) ||
                                        key.contains(u"_lb"_s) || key.contains(u"max"_s)))
            m_said += {*number, Unit::None};
    }
}

void HistoryFacts::addText(const ReadText &text)
{
    const QList<Token> &tokens = text.tokens();
    for (const Amount &amount : text.amounts()) {
        m_numbers += amount.low;
        m_numbers += amount.high;
        // "9_weeks" and "week_6" are no bare numbers.
        const int before = amount.tokens.first - 1;
        const int behind = amount.tokens.last;
        const int word = before >= 0 && tokens[before].isMark(u'_') ? before - 1 : before;
        if (text.isWordAt(word, u"week"))
            m_programmeWeeks += amount.low;
        if (amount.unit == Unit::None && ((before >= 0 && tokens[before].isMark(u'_')) ||
                                          (behind < tokens.size() && tokens[behind].isMark(u'_'))))
            continue;
        if (amount.unit == Unit::SetsReps) {
            m_saidSetsReps += {{amount.low, amount.reps}, {amount.low, amount.repsHigh}};
            m_said += {{amount.low, Unit::Set}, {amount.reps, Unit::Rep}};
            continue;
        }
        m_said += {amount.low, amount.unit};
        m_said += {amount.high, amount.unit};
    }
}

void HistoryFacts::addDerivedSets()
{
    // Sums of up to four weekly volumes, which is what "28 gripping sets" adds up.
    QList<std::pair<double, int>> sums = {{0, 0}};
    for (const double sets : std::as_const(m_weeklySets)) {
        const qsizetype before = std::min<qsizetype>(sums.size(), 400);
        for (qsizetype i = 0; i < before; ++i) {
            if (sums[i].second < 4)
                sums += {sums[i].first + sets, sums[i].second + 1};
        }
    }
    for (const auto &[sum, count] : std::as_const(sums))
        m_sets += sum;
    double all = 0;
    QMap<QString, double> byExercise;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.sets != row.sets)
            continue;
        m_sets += row.sets;
        all += row.sets;
        m_sets += byExercise[row.exercise] += row.sets;
    }
    m_sets += all;
}

QList<int> HistoryFacts::rowsNamedIn(const ReadText &text, TokenRange range) const
{
    static const QSet<QString> vague = {
        u"dumbbell"_s, u"barbell"_s,  u"machine"_s, u"cable"_s,    u"seated"_s, u"standing"_s,
        u"weighted"_s, u"assisted"_s, u"single"_s,  u"leg"_s,      u"arm"_s,    u"back"_s,
        u"front"_s,    u"side"_s,     u"high"_s,    u"low"_s,      u"close"_s,  u"wide"_s,
        u"grip"_s,     u"band"_s,     u"up"_s,      u"over"_s,     u"bar"_s,    u"body"_s,
        u"hip"_s,      u"shoulder"_s, u"chest"_s,   u"calf"_s,     u"knee"_s,   u"heel"_s,
        u"toe"_s,      u"wrist"_s,    u"hand"_s,    u"hamstring"_s};
    const auto holds = [&](const QString &word) {
        for (int at = range.first; at < range.last; ++at) {
            if (text.isWordAt(at, word))
                return true;
        }
        return false;
    };
    QSet<QString> canonical;
    for (const PhraseHit &hit : m_checked.exercisesIn(text)) {
        if (range.contains(hit.tokens.first))
            canonical += m_checked.knowledge().exercises().all()[hit.entry].name;
    }
    QList<int> whole, partly;
    for (const Row &row : m_rows) {
        const QStringList &name = row.words;
        const bool all = std::ranges::all_of(name, holds);
        if ((all && !name.isEmpty()) || canonical.contains(row.exercise))
            whole += row.index;
        else if (std::ranges::any_of(name, [&](const QString &word) {
                     return !vague.contains(word) && holds(word);
                 }))
            partly += row.index;
    }
    return canonical.size() > 1 || whole.isEmpty() ? whole + partly : whole;
}

bool HistoryFacts::hasWeight(double value, Unit unit, double tolerance) const
{
    for (const auto &[said, saidUnit] : m_said) {
        const bool weight = saidUnit == Unit::Pound || saidUnit == Unit::Kilogram;
        if ((weight || saidUnit == Unit::None) &&
            isLikeLogged(value, unit, said, saidUnit, tolerance))
            return true;
    }
    double volume = 0;
    for (const Row &row : m_rows) {
        for (const double factor : {1.0, 2.0, 0.5}) {
            if (isLikeLogged(value, unit, row.weight * factor, row.unit, tolerance))
                return true;
        }
        const double load = row.weight * row.sets * row.reps;
        if (load == load)
            volume += load;
        if (load > 0 && (isClose(value, load, 1) || isClose(value, volume, 1)))
            return true;
    }
    return isDifference(value, unit, tolerance);
}

bool HistoryFacts::isDifference(double value, Unit unit, double tolerance) const
{
    for (const Row &from : m_rows) {
        for (const Row &to : m_rows) {
            const double difference = to.weight - from.weight;
            if (from.exercise != to.exercise || !(difference > 0))
                continue;
            // Also evenly over up to eight sessions or weeks: "about 5 lb a week".
            for (int steps = 1; steps <= 8; ++steps) {
                if (isLikeLogged(value, unit, difference / steps, to.unit, tolerance))
                    return true;
            }
        }
    }
    return false;
}

bool HistoryFacts::hasChange(double from, double to, Unit unit, double tolerance) const
{
    const auto has = [&](double value, const Row &row) {
        return isLikeLogged(value, unit, row.weight, row.unit, tolerance) ||
               isLikeLogged(value, unit, row.weight * 2, row.unit, tolerance) ||
               isSaid(value, unit, tolerance);
    };
    for (const Row &before : m_rows) {
        for (const Row &after : m_rows) {
            if (before.exercise == after.exercise && has(from, before) && has(to, after))
                return true;
        }
    }
    return isSaid(from, unit, tolerance) && isSaid(to, unit, tolerance);
}

bool HistoryFacts::hasRpe(double value, const QList<int> &rows, double tolerance) const
{
    return isSaid(value, Unit::Rpe, tolerance) || std::ranges::any_of(m_rows, [&](const Row &row) {
               return isUsed(row.index, rows) && isClose(row.rpe, value, tolerance);
           });
}

bool HistoryFacts::hasRpeChange(double from, double to, double tolerance) const
{
    return std::ranges::any_of(m_rows, [&](const Row &before) {
        QList<int> same;
        for (const Row &after : m_rows) {
            if (after.exercise == before.exercise)
                same += after.index;
        }
        return hasRpe(from, same, tolerance) && hasRpe(to, same, tolerance);
    });
}

bool HistoryFacts::hasSetsReps(double sets, double reps, double repsHigh) const
{
    const auto is = [&](double haveSets, double haveReps) {
        return haveSets == sets &&
               (haveReps == reps || haveReps == repsHigh || haveReps != haveReps);
    };
    for (const Row &row : m_rows) {
        // Some write "3x8" with the repetitions first.
        if (is(row.sets, row.reps) || (row.sets == reps && row.reps == sets))
            return true;
    }
    for (const auto &[saidSets, saidReps] : m_saidSetsReps) {
        if (is(saidSets, saidReps))
            return true;
    }
    return isSaid(sets, Unit::Set, 0) && isSaid(reps, Unit::Rep, 0);
}

bool HistoryFacts::hasSleep(double hours, double tolerance) const
{
    return isSaid(hours, Unit::Hour, 0.05) || std::ranges::any_of(m_sleep, [&](double known) {
               return isClose(known, hours, tolerance);
           });
}

bool HistoryFacts::hasSets(double value) const
{
    return m_sets.contains(value) || isSaid(value, Unit::Set, 0);
}

bool HistoryFacts::hasNumber(double value, double tolerance) const
{
    return std::ranges::any_of(m_numbers,
                               [&](double known) { return isClose(known, value, tolerance); });
}

bool HistoryFacts::isSaid(double value, Unit unit, double tolerance) const
{
    return std::ranges::any_of(m_said, [&](const std::pair<double, Unit> &said) {
        return (said.second == unit || said.second == Unit::None) &&
               isClose(said.first, value, tolerance);
    });
}

QString HistoryFacts::weightsText(const QList<int> &rows) const
{
    QStringList parts;
    for (const Unit unit : {Unit::Pound, Unit::Kilogram}) {
        QList<double> values;
        for (const Row &row : m_rows) {
            if (isUsed(row.index, rows) && row.unit == unit && row.weight == row.weight)
                values += row.weight;
        }
        if (!values.isEmpty())
            parts += listed(values) + (unit == Unit::Pound ? u" lb"_s : u" kg"_s);
    }
    return parts.join(u", "_s);
}

QString HistoryFacts::rpesText(const QList<int> &rows) const
{
    QList<double> values;
    for (const Row &row : m_rows) {
        if (isUsed(row.index, rows) && row.rpe == row.rpe)
            values += row.rpe;
    }
    return listed(values);
}
