// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/history/grounding.h"

#include "model/rules/history/numberedit.h"
#include "model/rules/history/weightunits.h"
#include "model/rules/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void Grounding::check(const CheckedCase &checked, Report &report)
{
    Grounding grounding(checked, report);
    // Without a context nobody can say what is invented.
    if (grounding.m_facts.isEmpty() || !checked.example().context().exists())
        return;
    for (const JsonValue &step : checked.reasoningChain())
        grounding.read(checked.read(step), PastClaims::Kind::Reasoning);
    grounding.read(checked.response(), PastClaims::Kind::Response);
}

Grounding::Grounding(const CheckedCase &checked, Report &report)
    : m_checked(checked),
      m_report(report),
      m_facts(checked.shared<HistoryFacts>()),
      m_tolerance(report.number(QLatin1StringView("tolerance")))
{
}

void Grounding::read(const ReadText &text, PastClaims::Kind kind)
{
    if (text.amounts().isEmpty())
        return;
    m_text = &text;
    m_kind = kind;
    m_reported.clear();
    const PastClaims claims(m_checked, text, kind);
    for (const Amount &amount : text.amounts())
        judge(amount, claims);
}

void Grounding::judge(const Amount &amount, const PastClaims &claims)
{
    // "keep it below RPE 7" sets a limit and tells no past; "about" may round.
    if (amount.bound != Bound::Exact && amount.bound != Bound::About)
        return;
    const TokenRange clause = claims.clauseOf(amount.tokens.first);
    if (isAge(amount))
        return judgeAge(amount);
    if (!claims.isPast(amount.tokens.first) && !isRise(amount) && !isSleepNow(amount, claims))
        return;
    if (isTotal(amount))
        return;
    if (isRpe(amount))
        judgeRpe(amount);
    else if (amount.isWeight() || isLifted(amount)) {
        if (!isShareOf(amount) && !isRestatement(amount))
            judgeWeight(amount);
    } else if (amount.unit == Unit::SetsReps)
        judgeSetsReps(amount);
    else if (isSleep(amount, clause))
        judgeSleep(amount);
    else if (const int setsWord = setsWordOf(amount); setsWord >= 0)
        judgeSets(amount, setsWord, clause);
    else if (m_text->isWordAt(amount.tokens.first - 1, u"week"))
        judgeWeek(amount);
}

/// What stands behind "=" is reckoned, and checked as a sum.
bool Grounding::isTotal(const Amount &amount) const
{
    static const QStringList words = {u"equals"_s, u"totals"_s, u"totaling"_s, u"totalling"_s,
                                      u"makes"_s};
    const int before = amount.tokens.first - 1;
    return before >= 0 &&
           (m_text->tokens()[before].isMark(u'=') || m_text->isAnyWordAt(before, words));
}

/// What only restates the weight before it in another unit is for unit-consistency.
bool Grounding::isRestatement(const Amount &amount) const
{
    const QList<Amount> &amounts = m_text->amounts();
    return std::ranges::any_of(amounts, [&](const Amount &before) {
        return before.tokens.first < amount.tokens.first &&
               WeightUnits::isRestated(*m_text, before, amount);
    });
}

void Grounding::add(TokenRange quote, const QString &known, const QList<JsonPointer> &related,
                    int token, std::optional<double> right)
{
    const QString quoted = m_text->quote(quote);
    if (m_reported.contains(quoted))
        return;
    m_reported += quoted;
    const QString message =
        known.isEmpty()
            ? tr("\"%1\" is told as the athlete's past and is nowhere in the record.").arg(quoted)
            : tr("\"%1\" is told as the athlete's past and is nowhere in the record, which has %2.")
                  .arg(quoted, known);
    Finding &finding = m_report.add(m_text->place(), message);
    finding.related = related;
    if (right)
        finding.fix = replacing(m_text->value(), withNumber(*m_text, token, *right));
}

QList<int> Grounding::rowsNear(const Amount &amount) const
{
    return m_facts.rowsNamedIn(*m_text, m_text->sentenceOf(amount.tokens.first));
}

QList<JsonPointer> Grounding::placesOf(const QList<int> &rows, const QString &member) const
{
    QList<JsonPointer> places;
    for (const HistoryFacts::Row &row : m_facts.rows()) {
        if (rows.isEmpty() || rows.contains(row.index))
            places += row.place / member;
    }
    return places;
}

void Grounding::judgeWeight(const Amount &amount)
{
    const QList<int> rows = rowsNear(amount);
    const double slack =
        amount.bound == Bound::About ? std::max(amount.low * 0.04, m_tolerance) : m_tolerance;
    const Unit unit = amount.isWeight() ? amount.unit : Unit::None;
    // Tonnage over a week can be added up in too many ways to be judged.
    if (amount.high > 1500)
        return;
    const bool change = amount.isPair() && amount.joiner != Joiner::Dash;
    // A change has to be one exercise's own; which one a sentence means is often left to the
    // reader.
    const bool known = change ? m_facts.hasChange(amount.low, amount.high, unit, slack)
                              : m_facts.hasWeight(amount.low, unit, slack) &&
                                    m_facts.hasWeight(amount.high, unit, slack);
    if (known || (unit == Unit::None && m_facts.hasNumber(amount.low, slack)))
        return;
    add(amount.tokens, m_facts.weightsText(rows), placesOf(rows, u"weight"_s));
}

void Grounding::judgeRpe(const Amount &amount)
{
    const QList<int> rows = rowsNear(amount);
    // "RPE climbed by 1.5 points" tells a difference.
    if (amount.low > 10 || amount.high > 10 || m_text->isWordAt(amount.tokens.last, u"point") ||
        m_text->wordAt(amount.tokens.first - 1) == u"by")
        return;
    const double slack =
        amount.bound == Bound::About || amount.joiner == Joiner::Dash ? 0.5 : m_tolerance;
    // A single rating belongs to the exercise that the step names; a change may be another's.
    const bool named = m_kind == PastClaims::Kind::Reasoning && !amount.isPair();
    if (named ? m_facts.hasRpe(amount.low, rows, slack)
              : m_facts.hasRpeChange(amount.low, amount.high, slack))
        return;
    int first = amount.tokens.first;
    const int nearest = std::max(0, first - 5);
    for (int at = first - 1; at >= nearest; --at) {
        if (m_text->isWordAt(at, u"rpe")) {
            first = at;
            break;
        }
    }
    const QString logged = m_facts.rpesText(rows);
    add({first, amount.tokens.last}, logged.isEmpty() ? logged : u"RPE "_s + logged,
        placesOf(rows, u"rpe"_s));
}

void Grounding::judgeSetsReps(const Amount &amount)
{
    const QList<int> rows = rowsNear(amount);
    // "3x10 wrist holds" of no logged exercise may be anything.
    if (rows.isEmpty() || amount.reps != amount.repsHigh ||
        m_facts.hasSetsReps(amount.low, amount.reps, amount.repsHigh))
        return;
    QStringList logged;
    for (const HistoryFacts::Row &row : m_facts.rows()) {
        const QString text = u"%1x%2"_s.arg(row.sets).arg(row.reps);
        if (rows.contains(row.index) && row.sets == row.sets && row.reps == row.reps &&
            !logged.contains(text))
            logged += text;
    }
    // A row that does not say its sets and repetitions as numbers cannot contradict.
    if (!logged.isEmpty())
        add(amount.tokens, logged.join(u", "_s), placesOf(rows, u"sets"_s));
}

void Grounding::judgeSleep(const Amount &amount)
{
    if (amount.isPair() || m_facts.sleepHours().isEmpty())
        return;
    const bool rounded = amount.decimals == 0 || amount.bound == Bound::About;
    if (m_facts.hasSleep(amount.low, rounded ? 0.5 : m_tolerance))
        return;
    const double known = m_facts.sleepHours().first();
    QList<JsonPointer> places;
    for (const JsonValue &value : m_checked.example().context()[u"recovery_data"_s].children()) {
        if (value.key().contains(u"sleep"_s) && value.number())
            places += value.place();
    }
    add(amount.tokens, tr("%1 hours of sleep").arg(known), places, amount.lowToken,
        m_facts.sleepHours().size() == 1 ? std::optional(known) : std::nullopt);
}

void Grounding::judgeSets(const Amount &amount, int setsWord, TokenRange clause)
{
    // "one hard set" counts nothing that a log holds.
    if (amount.joiner == Joiner::Dash || amount.high <= 2)
        return;
    const JsonPointer volume = m_checked.example().context()[u"weekly_volume"_s].place();
    const QStringList keys = weeklyKeysAt(amount, setsWord);
    if (keys.size() == 1 && !amount.isPair()) {
        const double known = m_facts.weeklySets().value(keys.first());
        const bool ofRow = std::ranges::any_of(
            m_facts.rows(), [&](const HistoryFacts::Row &row) { return row.sets == amount.low; });
        if (known == amount.low || ofRow || isAddedUp(amount) ||
            m_facts.isSaid(amount.low, Unit::Set, 0))
            return;
        const bool summed = m_text->quote(clause).contains(u'=');
        add({amount.tokens.first, std::max(amount.tokens.last, setsWord + 1)},
            tr("%1 sets of %2 a week").arg(known).arg(keys.first()), {volume}, amount.lowToken,
            summed ? std::nullopt : std::optional(known));
        return;
    }
    if ((m_facts.hasSets(amount.low) && m_facts.hasSets(amount.high)) ||
        m_facts.weeklySets().isEmpty())
        return;
    add({amount.tokens.first, std::max(amount.tokens.last, setsWord + 1)}, {}, {volume});
}

/// "14 sets of leg work (6 + 8 = 14)", "14 leg sets in all", and the total that the record itself
/// starts from: known volumes together, by the name of one of them.
bool Grounding::isAddedUp(const Amount &amount) const
{
    static const QStringList words = {u"total"_s,    u"all"_s,     u"altogether"_s, u"combined"_s,
                                      u"together"_s, u"overall"_s, u"across"_s,     u"between"_s,
                                      u"plus"_s,     u"sum"_s,     u"including"_s,  u"counting"_s,
                                      u"+"_s,        u"="_s,       u"totals"_s,     u"adds"_s};
    if (!m_facts.hasSets(amount.low))
        return false;
    const TokenRange sentence = m_text->sentenceOf(amount.tokens.first);
    for (int at = sentence.first; at < sentence.last; ++at) {
        if (words.contains(m_text->viewAt(at)))
            return true;
    }
    const JsonValue current = m_checked.example().loadManagement()[u"current_volume"_s];
    return std::ranges::any_of(current.children(), [&](const JsonValue &value) {
        return value.key().startsWith(u"total") && value.number() == amount.low;
    });
}

void Grounding::judgeWeek(const Amount &amount)
{
    const std::optional<double> week = m_facts.week();
    if (!week || amount.isPair())
        return;
    const int behind = amount.tokens.last;
    const bool counted = m_text->isWordAt(behind, u"of") && behind + 1 < m_text->tokens().size() &&
                         m_text->tokens()[behind + 1].isNumeric();
    const bool known = amount.low == *week || m_facts.programmeWeeks().contains(amount.low);
    const JsonPointer programme = m_checked.example().context()[u"current_program"_s].place();
    const TokenRange quote = {amount.tokens.first - 1, counted ? behind + 2 : behind};
    const QString record = m_facts.totalWeeks()
                               ? tr("week %1 of %2").arg(*week).arg(*m_facts.totalWeeks())
                               : tr("week %1").arg(*week);
    if (counted && m_facts.totalWeeks()) {
        const double total = m_text->tokens()[behind + 1].value;
        if (total != *m_facts.totalWeeks() && !m_facts.isSaid(total, Unit::Week, 0))
            return add(quote, record, {programme / u"total_weeks"_s}, behind + 1,
                       m_facts.totalWeeks());
        if (!known)
            add(quote, record, {programme / u"week"_s}, amount.lowToken, week);
        return;
    }
    static const QStringList nows = {u"in"_s,  u"program"_s, u"programme"_s, u"currently"_s,
                                     u"now"_s, u"is"_s,      u"block"_s,     u"through"_s,
                                     u"at"_s,  u"into"_s};
    // Earlier weeks are part of the past too.
    if (!known && amount.low > *week && !m_facts.isSaid(amount.low, Unit::Week, 0) &&
        m_text->isAnyWordAt(amount.tokens.first - 2, nows) &&
        (m_kind == PastClaims::Kind::Reasoning || isAddressed(amount.tokens.first - 2)))
        add(quote, record, {programme / u"week"_s}, amount.lowToken, week);
}

/// "you're in week 9", "currently in week 9", but not "running returns in week 9".
bool Grounding::isAddressed(int token) const
{
    static const QStringList words = {u"you're"_s, u"you"_s,     u"currently"_s,  u"now"_s,
                                      u"are"_s,    u"already"_s, u"program"_s,    u"programme"_s,
                                      u"block"_s,  u"current"_s, u"you\u2019re"_s};
    for (int at = token; at >= std::max(0, token - 3); --at) {
        if (m_text->isAnyWordAt(at, words))
            return true;
    }
    return false;
}

void Grounding::judgeAge(const Amount &amount)
{
    const std::optional<double> age = m_facts.age();
    if (!age || amount.isPair() || amount.low == *age || m_facts.isSaid(amount.low, Unit::Year, 0))
        return;
    add(amount.tokens, tr("an age of %1").arg(*age),
        {m_checked.example().context()[u"user_profile"_s][u"age"_s].place()}, amount.lowToken, age);
}
