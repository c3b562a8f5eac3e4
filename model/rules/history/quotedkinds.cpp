// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/history/grounding.h"
#include "model/rules/reading/vocabulary.h"

#include <QSet>

#include <algorithm>
#include <cmath>

// What a number of an answer counts, told by the words around it.

using namespace Qt::StringLiterals;

/// "85→97.5 kg over 3 weeks": a load that rose within a time has risen.
bool Grounding::isRise(const Amount &amount) const
{
    static const QStringList spans = {u"over"_s, u"in"_s, u"within"_s, u"across"_s, u"during"_s};
    if (!amount.isWeight() || amount.joiner != Joiner::Arrow || amount.high <= amount.low)
        return false;
    return m_text->isAnyWordAt(amount.tokens.last, spans) ||
           m_text->wordAt(amount.tokens.last) == u"(";
}

bool Grounding::isRpe(const Amount &amount) const
{
    if (amount.unit == Unit::Rpe)
        return true;
    return (amount.unit == Unit::None && m_text->isWordAt(amount.tokens.last, u"rpe"));
}

bool Grounding::isSleep(const Amount &amount, TokenRange clause) const
{
    static const QStringList sleep = {u"sleep"_s, u"slept"_s, u"sleeping"_s};
    // "Sleep averages 5.2": a bare number has to be printed like hours.
    const bool hours =
        amount.unit == Unit::Hour || (amount.unit == Unit::None && amount.decimals > 0);
    if (!hours || amount.low > 16)
        return false;
    const int first = std::max(clause.first, amount.tokens.first - 5);
    const int reach = amount.unit == Unit::Hour ? 5 : 0;
    const int last = std::min(clause.last, amount.tokens.last + reach);
    for (int at = first; at < last; ++at) {
        if (m_text->isAnyWordAt(at, sleep))
            return true;
    }
    return false;
}

/// "Sleep at 4.9 h doesn't help", "with 5.2 hours of sleep": how the athlete sleeps, told without a
/// verb of the past. Who advises a number of hours prints whole or half ones.
bool Grounding::isSleepNow(const Amount &amount, const PastClaims &claims) const
{
    static const QStringList blames = {u"doesn't"_s, u"isn't"_s,   u"won't"_s,   u"slows"_s,
                                       u"hurts"_s,   u"limits"_s,  u"leaves"_s,  u"explains"_s,
                                       u"cannot"_s,  u"not"_s,     u"hinders"_s, u"delays"_s,
                                       u"can't"_s,   u"impairs"_s, u"blunts"_s};
    const TokenRange clause = claims.clauseOf(amount.tokens.first);
    if (!isSleep(amount, clause) || claims.isAhead({clause.first, amount.tokens.first}))
        return false;
    const double halves = amount.low * 2;
    if (std::abs(halves - std::round(halves)) > 1e-6)
        return true;
    for (int at = amount.tokens.last; at < std::min(clause.last, amount.tokens.last + 4); ++at) {
        if (m_text->isAnyWordAt(at, blames))
            return true;
    }
    return false;
}

/// "you benched 315": a bare number behind a lift is its weight.
bool Grounding::isLifted(const Amount &amount) const
{
    static const QStringList lifts = {u"benched"_s, u"squatted"_s, u"deadlifted"_s, u"pressed"_s,
                                      u"lifted"_s,  u"rowed"_s,    u"curled"_s,     u"pulled"_s,
                                      u"cleaned"_s, u"snatched"_s, u"jerked"_s};
    const int behind = amount.tokens.last;
    const bool counts = behind < m_text->tokens().size() && m_text->tokens()[behind].isWord() &&
                        !m_text->isAnyWordAt(behind, {u"for"_s, u"at"_s, u"on"_s, u"last"_s,
                                                      u"in"_s, u"over"_s, u"and"_s, u"with"_s});
    if (amount.unit != Unit::None || amount.low < 30 || counts)
        return false;
    return m_text->isAnyWordAt(amount.tokens.first - 1, lifts) ||
           m_text->isAnyWordAt(amount.tokens.first - 2, lifts);
}

bool Grounding::isAge(const Amount &amount) const
{
    if (m_text->isAnyWordAt(amount.tokens.first - 1, {u"age"_s, u"aged"_s}))
        return amount.unit == Unit::None || amount.unit == Unit::Year;
    if (amount.unit != Unit::Year)
        return false;
    int behind = amount.tokens.last;
    if (m_text->wordAt(behind) == u"-")
        ++behind;
    return m_text->wordAt(amount.tokens.last - 1) == u"yo" ||
           (m_text->isWordAt(behind, u"old") && m_text->wordAt(amount.tokens.last - 1) == u"year");
}

/// "75% of 395 lb" is reckoned, and so is what stands beside a bar's name.
bool Grounding::isShareOf(const Amount &amount) const
{
    for (const Amount &other : m_text->amountsIn(m_text->sentenceOf(amount.tokens.first))) {
        if (other.unit == Unit::Percent && (m_text->isWordAt(other.tokens.last, u"of") ||
                                            m_text->wordAt(other.tokens.last) == u"("))
            return true;
    }
    static const QStringList bars = {u"bar"_s,  u"barbell"_s, u"plate"_s, u"child"_s,
                                     u"baby"_s, u"toddler"_s, u"bag"_s};
    static const QStringList estimates = {u"estimated"_s, u"e1rm"_s, u"1rm"_s, u"projected"_s};
    for (int at = amount.tokens.last; at < amount.tokens.last + 2; ++at) {
        if (m_text->isAnyWordAt(at, bars))
            return true;
    }
    for (int at = amount.tokens.first - 3; at < amount.tokens.last + 2; ++at) {
        const bool bar = m_text->isWordAt(at, u"bar") &&
                         m_text->isAnyWordAt(at - 1, {u"empty"_s, u"bare"_s, u"the"_s});
        if (bar || m_text->isAnyWordAt(at, estimates))
            return true;
    }
    return false;
}

/// Where the word "sets" stands that a number counts: "16 sets", "16 hinge sets", "sets from 3 to
/// 4"; -1 when it counts something else.
int Grounding::setsWordOf(const Amount &amount) const
{
    const QList<Token> &tokens = m_text->tokens();
    if (amount.unit == Unit::Set)
        return amount.tokens.last - 1;
    if (amount.unit != Unit::None)
        return -1;
    for (int at = amount.tokens.last; at < std::min<int>(tokens.size(), amount.tokens.last + 4);
         ++at) {
        if (m_text->isWordAt(at, u"set"))
            return at;
        const bool bridge = tokens[at].isWord() || tokens[at].isMark(u'-');
        if (!bridge || tokens[at].isNumeric() || m_text->isAnyWordAt(at, {u"to"_s, u"and"_s}))
            break;
    }
    for (int at = amount.tokens.first - 1;
         amount.isPair() && at >= std::max(0, amount.tokens.first - 3); --at) {
        if (m_text->isWordAt(at, u"set"))
            return at;
    }
    return -1;
}

/// What the counted sets train, by the names of the weekly volume.
QStringList Grounding::weeklyKeysAt(const Amount &amount, int setsWord) const
{
    QSet<QString> words;
    for (int at = amount.tokens.last; at < setsWord; ++at)
        words += Vocabulary::fold(m_text->wordAt(at));
    if (m_text->isWordAt(setsWord + 1, u"of"))
        words += Vocabulary::fold(m_text->wordAt(setsWord + 2));
    if (words.isEmpty())
        words += Vocabulary::fold(m_text->wordAt(amount.tokens.first - 1));
    words -= {u"weekly"_s, u"total"_s, u"hard"_s, u"working"_s, u"of"_s, u"about"_s, u"-"_s};
    QStringList keys;
    for (const QString &key : m_facts.weeklySets().keys()) {
        QSet<QString> parts;
        for (const QString &part : key.split(u' ', Qt::SkipEmptyParts))
            parts += Vocabulary::fold(part);
        if (parts == words)
            keys += key;
    }
    return keys;
}
