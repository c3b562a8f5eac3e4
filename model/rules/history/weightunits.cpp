// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/history/weightunits.h"

#include "model/rules/history/historyfacts.h"
#include "model/rules/history/numberedit.h"
#include "model/rules/report.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Unit unit)
{
    return unit == Unit::Pound ? u"lb"_s : u"kg"_s;
}

double converted(double value, Unit from, Unit to)
{
    return from == to ? value : kilogramsOf(value, from) / kilogramsOf(1, to);
}

/// As people write a load: whole pounds, kilograms to the half.
double readable(double value, Unit unit)
{
    return unit == Unit::Pound ? std::round(value) : std::round(value * 2) / 2;
}

QString printed(double value)
{
    return QString::number(value, 'g', 8);
}

} // namespace

void WeightUnits::check(const CheckedCase &checked, Report &report)
{
    WeightUnits rule(checked, report);
    rule.checkLog();
    for (const ReadText *text : checked.answerTexts()) {
        if (text->amounts().isEmpty())
            continue;
        rule.checkConversions(*text);
        rule.checkUnit(*text);
    }
    for (const Turn &turn : checked.example().conversation()) {
        if (!turn.isUser())
            rule.checkConversions(checked.read(turn.content));
    }
}

WeightUnits::WeightUnits(const CheckedCase &checked, Report &report)
    : m_checked(checked),
      m_report(report),
      m_share(report.number(QLatin1StringView("tolerance")) / 100)
{
    int pounds = 0;
    int kilograms = 0;
    for (const LogRow &row : checked.trainingLog()) {
        const Unit unit = weightUnitOf(row.unit.text());
        if (row.weight.number().value_or(0) > 0 && unit != Unit::None)
            ++(unit == Unit::Pound ? pounds : kilograms);
    }
    if (pounds == 0 && kilograms == 0) {
        for (const ReadText *text : checked.userTexts()) {
            for (const Amount &amount : text->amounts()) {
                if (amount.isWeight())
                    ++(amount.unit == Unit::Pound ? pounds : kilograms);
            }
        }
    }
    if (pounds > 0 && kilograms == 0)
        m_unit = Unit::Pound;
    else if (kilograms > 0 && pounds == 0)
        m_unit = Unit::Kilogram;
}

void WeightUnits::checkLog()
{
    QList<JsonValue> pounds, kilograms;
    for (const LogRow &row : m_checked.trainingLog()) {
        const Unit unit = weightUnitOf(row.unit.text());
        if (row.weight.number().value_or(0) > 0 && unit != Unit::None)
            (unit == Unit::Pound ? pounds : kilograms) += row.unit;
    }
    if (pounds.isEmpty() || kilograms.isEmpty())
        return;
    const bool fewer = pounds.size() <= kilograms.size();
    const JsonValue odd = fewer ? pounds.first() : kilograms.first();
    const JsonValue usual = fewer ? kilograms.first() : pounds.first();
    m_report
        .add(odd.place(), tr("The log mixes units: this row is in %1, %2 of %3 rows are in %4.")
                              .arg(odd.text())
                              .arg(std::max(pounds.size(), kilograms.size()))
                              .arg(pounds.size() + kilograms.size())
                              .arg(usual.text()))
        .related = {usual.place()};
}

bool WeightUnits::isRestated(const ReadText &text, const Amount &one, const Amount &other)
{
    if (!one.isWeight() || !other.isWeight() || one.unit == other.unit)
        return false;
    if (other.tokens.first - one.tokens.last > 4)
        return false;
    static const QStringList words = {u"about"_s,  u"roughly"_s, u"around"_s, u"approximately"_s,
                                      u"approx"_s, u"or"_s,      u"equals"_s, u"is"_s,
                                      u"that's"_s, u"i"_s,       u"e"_s,      u"so"_s,
                                      u"nearly"_s, u"almost"_s,  u"just"_s,   u"over"_s,
                                      u"under"_s,  u"aka"_s};
    bool joined = false;
    for (int at = one.tokens.last; at < other.tokens.first; ++at) {
        const Token &token = text.tokens()[at];
        const bool mark = token.isMark(u'(') || token.isMark(u'=') || token.isMark(u'~') ||
                          token.isMark(u'/') || token.isMark(u'[');
        if (!mark && !text.isAnyWordAt(at, words) && !token.isMark(u',') && !token.isMark(u'.'))
            return false;
        joined = joined || mark || text.isAnyWordAt(at, words);
    }
    return joined;
}

bool WeightUnits::isWellConverted(double value, Unit unit, double other, Unit otherUnit) const
{
    // Either side may be the rounded one.
    return isConversion(value, unit, other, otherUnit, m_share) ||
           isConversion(other, otherUnit, value, unit, m_share);
}

void WeightUnits::checkConversions(const ReadText &text)
{
    const QList<Amount> &amounts = text.amounts();
    for (qsizetype i = 1; i < amounts.size(); ++i) {
        const Amount &one = amounts[i - 1];
        const Amount &other = amounts[i];
        if (!isRestated(text, one, other) || one.isPair() != other.isPair())
            continue;
        const bool low = isWellConverted(other.low, other.unit, one.low, one.unit);
        const bool high = isWellConverted(other.high, other.unit, one.high, one.unit);
        if (low && high)
            continue;
        const bool first = !low;
        const double from = first ? one.low : one.high;
        const double said = first ? other.low : other.high;
        const double right = readable(converted(from, one.unit, other.unit), other.unit);
        Finding &finding = m_report.add(
            text.place(), tr("\"%1 %2\" is given as %3 %4; it is %5 %4 (1 kg = 2.2046 lb).")
                              .arg(printed(from), nameOf(one.unit), printed(said),
                                   nameOf(other.unit), printed(right)));
        finding.fix = replacing(text.value(),
                                withNumber(text, first ? other.lowToken : other.highToken, right));
    }
}

/// Whether the athlete's own words or the context hold this very weight.
bool WeightUnits::isQuoted(const Amount &amount) const
{
    const auto holds = [&](const ReadText &text) {
        for (const Amount &said : text.amounts()) {
            if ((said.unit == amount.unit || said.unit == Unit::None) &&
                (said.low == amount.low || said.high == amount.low))
                return true;
        }
        return false;
    };
    for (const ReadText *text : m_checked.userTexts()) {
        if (holds(*text))
            return true;
    }
    QList<JsonValue> open = {m_checked.example().context()};
    while (!open.isEmpty()) {
        const JsonValue value = open.takeLast();
        if (value.isString() && holds(m_checked.read(value)))
            return true;
        if (value.isObject() || value.isArray())
            open += value.children();
    }
    return false;
}

/// "100 to 110 kg. In pounds that is 220 to 243": a conversion of what the text said before.
bool WeightUnits::isToldBefore(const QList<Amount> &amounts, qsizetype index) const
{
    const Amount &amount = amounts[index];
    const auto isTold = [&](double value) {
        for (qsizetype i = 0; i < index; ++i) {
            const Amount &told = amounts[i];
            if (told.unit == m_unit && (isWellConverted(value, amount.unit, told.low, m_unit) ||
                                        isWellConverted(value, amount.unit, told.high, m_unit)))
                return true;
        }
        return false;
    };
    return isTold(amount.low) && isTold(amount.high);
}

void WeightUnits::checkUnit(const ReadText &text)
{
    if (m_unit == Unit::None)
        return;
    const QList<Amount> &amounts = text.amounts();
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        const Amount &amount = amounts[i];
        if (!amount.isWeight() || amount.unit == m_unit || isQuoted(amount))
            continue;
        const bool isConverted =
            (i > 0 && isRestated(text, amounts[i - 1], amount)) ||
            (i + 1 < amounts.size() && isRestated(text, amount, amounts[i + 1]));
        if (isConverted || isToldBefore(amounts, i))
            continue;
        const double step = m_unit == Unit::Pound ? 5 : 2.5;
        const auto plates = [&](double value) {
            const double exact = converted(value, amount.unit, m_unit);
            return printed(exact < 4 * step ? readable(exact, m_unit)
                                            : std::round(exact / step) * step);
        };
        Finding &finding = m_report.add(
            text.place(), tr("\"%1\" is in %2 while the athlete's weights are in %3, and no "
                             "conversion is written (it would be about %4 %3).")
                              .arg(text.quote(amount.tokens), nameOf(amount.unit), nameOf(m_unit),
                                   plates(amount.low)));
        if (!amount.isPair())
            finding.fix =
                replacing(text.value(), withWords(text, {amount.lowToken, amount.tokens.last},
                                                  plates(amount.low) + u' ' + nameOf(m_unit)));
        return; // One string in the wrong unit is one fault.
    }
}
