// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/history/timespan.h"

#include "model/rules/history/numberedit.h"
#include "model/rules/report.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Whether nothing but a few words and brackets stands between a change and its span.
bool isTied(const ReadText &text, int from, int to)
{
    int depth = 0;
    int words = 0;
    for (int at = from; at < to; ++at) {
        const Token &token = text.tokens()[at];
        depth += token.isMark(u'(') ? 1 : 0;
        if (depth == 0 && token.isMark(u','))
            return false;
        words += depth == 0 ? 1 : 0;
        depth -= token.isMark(u')') ? 1 : 0;
    }
    return words <= 6;
}

} // namespace

void TimeSpan::check(const CheckedCase &checked, Report &report)
{
    if (checked.trainingLog().size() < 2)
        return;
    TimeSpan rule(checked, report);
    for (const JsonValue &step : checked.reasoningChain())
        rule.read(checked.read(step));
    rule.read(checked.response());
}

TimeSpan::TimeSpan(const CheckedCase &checked, Report &report)
    : m_checked(checked), m_report(report), m_facts(checked.shared<HistoryFacts>())
{
    for (const LogRow &row : checked.trainingLog())
        m_dates += QDate::fromString(row.date.text().left(10), Qt::ISODate);
}

void TimeSpan::read(const ReadText &text)
{
    const QList<Amount> &amounts = text.amounts();
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        Amount amount = amounts[i];
        // "35 → 40 → 45 lb" goes from its first number to its last.
        while (amount.joiner == Joiner::Arrow && i + 1 < amounts.size() &&
               amounts[i + 1].lowToken == amount.highToken) {
            const Amount &next = amounts[++i];
            amount.high = next.high;
            amount.highToken = next.highToken;
            amount.unit = next.unit;
            amount.tokens.last = next.tokens.last;
        }
        if (!amount.isPair() || amount.joiner == Joiner::Dash || amount.low == amount.high)
            continue;
        if (const Amount *span = spanBehind(text, amount))
            judge(text, amount, *span);
    }
}

/// The span that a change is said to have taken: "… over 2 weeks", before another change follows.
const Amount *TimeSpan::spanBehind(const ReadText &text, const Amount &change) const
{
    static const QStringList words = {u"over"_s,   u"in"_s,     u"within"_s,
                                      u"across"_s, u"during"_s, u"spanning"_s};
    static const QStringList fillers = {u"only"_s, u"just"_s, u"about"_s,   u"the"_s,
                                        u"last"_s, u"past"_s, u"roughly"_s, u"around"_s,
                                        u"some"_s, u"a"_s,    u"under"_s};
    const TokenRange sentence = text.sentenceOf(change.tokens.first);
    for (const Amount &other : text.amounts()) {
        if (other.tokens.first < change.tokens.last || !sentence.contains(other.tokens.first))
            continue;
        if (other.isPair() && other.joiner != Joiner::Dash)
            return nullptr;
        const bool dated =
            other.unit == Unit::Day || other.unit == Unit::Week || other.unit == Unit::Month;
        if (!dated || other.isPair() || other.tokens.first - change.tokens.last > 14)
            continue;
        int at = other.tokens.first - 1;
        while (at >= change.tokens.last &&
               (text.isAnyWordAt(at, fillers) || text.tokens()[at].isMark(u'~')))
            --at;
        // "came in two days after" tells when, not how long.
        static const QStringList moments = {u"after"_s, u"later"_s,   u"before"_s,
                                            u"ago"_s,   u"earlier"_s, u"prior"_s};
        const bool moment = text.isAnyWordAt(other.tokens.last, moments);
        const bool tied =
            !moment && text.isAnyWordAt(at, words) && isTied(text, change.tokens.last, at);
        return tied ? &other : nullptr;
    }
    return nullptr;
}

QList<TimeSpan::Gap> TimeSpan::gapsOf(const ReadText &text, const Amount &change) const
{
    const QList<int> named = m_facts.rowsNamedIn(text, text.sentenceOf(change.tokens.first));
    const auto valueOf = [&](const HistoryFacts::Row &row) {
        switch (change.unit) {
        case Unit::Rpe:
            return row.rpe;
        case Unit::Set:
            return row.sets;
        case Unit::Rep:
            return row.reps;
        default:
            return row.weight;
        }
    };
    QList<Gap> gaps;
    for (const HistoryFacts::Row &from : m_facts.rows()) {
        for (const HistoryFacts::Row &to : m_facts.rows()) {
            const bool compared = from.exercise == to.exercise &&
                                  (named.isEmpty() || named.contains(from.index)) &&
                                  std::abs(valueOf(from) - change.low) < 0.05 &&
                                  std::abs(valueOf(to) - change.high) < 0.05;
            const QDate before = m_dates[from.index];
            const QDate after = m_dates[to.index];
            if (compared && before.isValid() && after > before)
                gaps += {from.index, to.index, int(before.daysTo(after))};
        }
    }
    return gaps;
}

void TimeSpan::judge(const ReadText &text, const Amount &change, const Amount &span)
{
    const QList<Gap> gaps = gapsOf(text, change);
    if (gaps.isEmpty())
        return;
    const double stated = hoursOf(span.low, span.unit).value_or(0) / 24;
    double slack = m_report.number(QLatin1StringView("days"));
    // Months and rounded spans are coarse by nature.
    if (span.unit == Unit::Month || span.bound == Bound::About)
        slack = std::max(slack, stated * 0.2);
    const bool fits = std::ranges::any_of(gaps, [&](const Gap &gap) {
        // "in under 3 weeks" names an upper end.
        if (span.bound == Bound::Below || span.bound == Bound::AtMost)
            return gap.days <= stated + slack;
        return std::abs(gap.days - stated) <= slack;
    });
    if (fits)
        return;
    const auto widest = std::ranges::max_element(gaps, {}, &Gap::days);
    const QList<LogRow> &log = m_checked.trainingLog();
    Finding &finding = m_report.add(
        text.place(),
        tr("\"%1\" for %2: the log has them on %3 and %4, %n day(s) apart.", nullptr, widest->days)
            .arg(text.quote(span.tokens), text.quote(change.tokens), log[widest->from].date.text(),
                 log[widest->to].date.text()));
    finding.related = {log[widest->from].date.place(), log[widest->to].date.place()};
    const bool one =
        std::ranges::all_of(gaps, [&](const Gap &gap) { return gap.days == widest->days; });
    if (one)
        finding.fix = fixOf(text, span, widest->days);
}

Patch TimeSpan::fixOf(const ReadText &text, const Amount &span, int days) const
{
    const bool weeks = span.unit != Unit::Day && days >= 7 && days % 7 <= 1;
    const int count = weeks ? days / 7 : days;
    const QString unit =
        weeks ? (count == 1 ? u"week"_s : u"weeks"_s) : (count == 1 ? u"day"_s : u"days"_s);
    return replacing(text.value(),
                     withWords(text, span.tokens, QString::number(count) + u' ' + unit));
}
