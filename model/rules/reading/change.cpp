// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/change.h"

#include "model/rules/reading/unittable.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Ties the percentages of one sentence to its pairs.
class ChangeReader
{
public:
    ChangeReader(const ReadText &text, TokenRange sentence, const QList<NumberPair> &pairs)
        : m_text(text), m_tokens(text.tokens()), m_sentence(sentence), m_pairs(pairs)
    {
    }

    void addTo(QList<StatedChange> &changes) const
    {
        for (const Amount &amount : m_text.amountsIn(m_sentence)) {
            if (amount.unit != Unit::Percent || amount.isPair() || isPartOfRange(amount.lowToken))
                continue;
            StatedChange change;
            change.percent = amount.low;
            change.decimals = amount.decimals;
            change.bound = amount.bound;
            change.percentToken = amount.lowToken;
            readDirection(change, amount);
            if (speaksOfElse(change, amount))
                continue;
            const NumberPair *pair = pairBefore(change, amount);
            if (!pair)
                pair = pairBehind(change, amount);
            if (!pair)
                continue;
            change.pair = fitting(change, *pair, pairBehind(change, amount));
            pair = &change.pair;
            change.tokens = {
                std::min(pair->tokens.first, amount.tokens.first),
                std::max({pair->tokens.last, amount.tokens.last, change.directionToken + 1})};
            if (word(change.tokens.last) == u")")
                ++change.tokens.last;
            changes += change;
        }
    }

private:
    QString word(int at) const { return m_sentence.contains(at) ? m_text.wordAt(at) : QString(); }
    int startOf(int at) const { return m_tokens[at].start; }

    /// "5-10%", "5 to 10%" and the 7 of "3,7%".
    bool isPartOfRange(int number) const
    {
        const QString before = word(number - 1);
        const bool joins = before == u"to" || before == u"or" || before == u"and" ||
                           before == u"-" || before == u"\u2013" || before == u"," ||
                           before == u"/";
        const bool numberBefore = number >= 2 && m_sentence.contains(number - 2) &&
                                  (m_tokens[number - 2].isNumeric() || word(number - 2) == u"%");
        const bool apart = before == u"," && startOf(number) > m_tokens[number - 1].end();
        return joins && numberBefore && !apart;
    }

    void readDirection(StatedChange &change, const Amount &percent) const
    {
        for (int at = percent.tokens.last; at < percent.tokens.last + 4; ++at) {
            const QString here = word(at);
            if (here.isEmpty() || !m_tokens[at].isWord() || here == u"of" || here == u"from")
                break;
            if (const Direction found = directionOf(here); found != Direction::None) {
                change.direction = found;
                change.directionToken = at;
                return;
            }
        }
        readDirectionBefore(change);
    }

    /// "+3.7%", "down 40%", "a reduction of 43%", "rose by about 3.7%".
    void readDirectionBefore(StatedChange &change) const
    {
        int at = change.percentToken - 1;
        const bool touches =
            m_sentence.contains(at) && m_tokens[at].end() == startOf(change.percentToken);
        const bool opens = at == m_sentence.first || word(at - 1) == u"(" ||
                           (m_sentence.contains(at - 1) && m_tokens[at - 1].end() < startOf(at));
        const QString sign = word(at);
        if (touches && opens && (sign == u"+" || sign == u"-" || sign == u"\u2013")) {
            change.direction = sign == u"+" ? Direction::Up : Direction::Down;
            return;
        }
        static const QSet<QString> small = {u"by"_s,      u"of"_s,     u"a"_s,      u"an"_s,
                                            u"about"_s,   u"~"_s,      u"nearly"_s, u"around"_s,
                                            u"roughly"_s, u"almost"_s, u"over"_s};
        while (m_sentence.contains(at) && small.contains(word(at)))
            --at;
        // "cut pressing volume by 43%"
        const int furthest = word(at + 1) == u"by" ? at - 3 : at;
        for (; at >= furthest && m_sentence.contains(at) && m_tokens[at].isWord(); --at) {
            change.direction = directionOf(word(at));
            if (change.direction != Direction::None) {
                change.directionToken = at;
                return;
            }
        }
    }

    /// A share ("60% of normal"), a rate ("10% per week"), a rule ("the 10% guideline"), a measure
    /// of effort ("80% 1RM").
    bool speaksOfElse(const StatedChange &change, const Amount &percent) const
    {
        static const QSet<QString> rates = {u"per"_s,   u"each"_s, u"every"_s,  u"weekly"_s,
                                            u"daily"_s, u"a"_s,    u"monthly"_s};
        static const QSet<QString> elsewhere = {
            u"peak"_s,    u"max"_s,       u"maximum"_s,     u"1rm"_s,
            u"best"_s,    u"pr"_s,        u"goal"_s,        u"target"_s,
            u"rule"_s,    u"limit"_s,     u"guideline"_s,   u"cap"_s,
            u"ceiling"_s, u"threshold"_s, u"recommended"_s, u"recommendation"_s,
            u"typical"_s, u"safe"_s,      u"planned"_s,     u"uninjured"_s,
            u"effort"_s,  u"intensity"_s};
        const int end = percent.tokens.last;
        if (word(end) == u"of" || (word(end) == u"/" && word(end + 1) != u""))
            return true;
        for (int at = end; at < end + 6; ++at) {
            const QString here = word(at);
            if (here.isEmpty() || here == u"." || here == u")" || here == u",")
                break;
            const bool nearby = at <= std::max(end, change.directionToken) + 1;
            if ((nearby && rates.contains(here)) || elsewhere.contains(here))
                return true;
        }
        for (int at = change.percentToken - 1; at >= change.percentToken - 2; --at) {
            if (word(at) == u"the" || word(at) == u"another" || elsewhere.contains(word(at)))
                return true;
        }
        return change.bound == Bound::AtMost || change.bound == Bound::AtLeast;
    }

    /// The pair that the percentage fits, be it another one before it; else the nearest. What
    /// follows a percentage belongs to it only where it is tied to it.
    NumberPair fitting(StatedChange change, const NumberPair &nearest,
                       const NumberPair *behind) const
    {
        change.pair = nearest;
        if (change.isRight(0.05))
            return nearest;
        for (const NumberPair &pair : m_pairs) {
            change.pair = pair;
            const bool near = pair.toToken < change.percentToken || &pair == behind;
            if (near && m_sentence.contains(pair.fromToken) && change.isRight(0.05) &&
                change.isDirectionRight())
                return pair;
        }
        return nearest;
    }

    bool isBare(const StatedChange &change, const Amount &percent) const
    {
        int before = change.percentToken - 1;
        while (word(before) == u"~" || word(before) == u"about" || word(before) == u"roughly")
            --before;
        const QString next = word(percent.tokens.last);
        const bool ends = next.isEmpty() || next == u")" || next == u"," || next == u"." ||
                          next == u";" || next == u"over" || next == u"in" || next == u"]";
        return ends && (word(before) == u"is" || word(before) == u"(" || word(before) == u"=" ||
                        word(before) == u"[");
    }

    bool isRange(const NumberPair &pair) const
    {
        if (pair.isExplicit)
            return false;
        static const QSet<QString> before = {
            u"add"_s,   u"by"_s,   u"for"_s,     u"in"_s,      u"over"_s, u"within"_s,
            u"every"_s, u"each"_s, u"another"_s, u"adding"_s,  u"of"_s,   u"at"_s,
            u"take"_s,  u"next"_s, u"first"_s,   u"between"_s, u"do"_s};
        const Unit unit = UnitTable::standard().find(pair.noun);
        return before.contains(word(pair.fromToken - 1)) || hoursOf(1, unit).has_value() ||
               unit == Unit::Rep;
    }

    /// The nearest pair that ends at most 40 characters before the percentage.
    const NumberPair *pairBefore(const StatedChange &change, const Amount &percent) const
    {
        if (change.direction == Direction::None && !isBare(change, percent))
            return nullptr;
        const NumberPair *nearest = nullptr;
        for (const NumberPair &pair : m_pairs) {
            if (pair.toToken >= change.percentToken || !m_sentence.contains(pair.fromToken))
                continue;
            const int distance =
                startOf(change.percentToken) - m_tokens[pair.tokens.last - 1].end();
            if (distance <= 40 && !isRange(pair) && !crosses(pair.tokens.last, change.percentToken))
                nearest = &pair;
        }
        return nearest;
    }

    /// Whether another percentage or a new statement stands between.
    bool crosses(int first, int last) const
    {
        for (int at = first; at < last; ++at) {
            const QString here = word(at);
            if (here == u"%" || here == u"percent" || here == u"while" || here == u"but" ||
                here == u"then" || here == u"plus" || here == u"although" || here == u"and")
                return true;
        }
        return false;
    }

    /// "an 11.4% increase (110→122.5)", "rose 3.7%, 135 to 140", "a 40% cut from 20 to 12 sets".
    const NumberPair *pairBehind(const StatedChange &change, const Amount &percent) const
    {
        if (change.direction == Direction::None)
            return nullptr;
        const int end = std::max(percent.tokens.last, change.directionToken + 1);
        for (const NumberPair &pair : m_pairs) {
            if (pair.fromToken < end || !m_sentence.contains(pair.fromToken))
                continue;
            const bool from = m_text.isWordAt(pair.fromToken - 1, u"from");
            const int opening = from ? pair.fromToken - 2 : pair.fromToken - 1;
            const bool opened = word(opening) == u"(" || word(opening) == u":" ||
                                (word(opening) == u"," && opening <= end + 1);
            const int words = pair.fromToken - end;
            if (crosses(end, pair.fromToken) || words > 8 || isRange(pair))
                return nullptr;
            // "20% in weekly distance, from 30 km to 40 km"; sets after a comma may be another
            // story.
            const bool plain = !hasMark(end, word(opening) == u"," ? opening : pair.fromToken);
            const bool countsSets = pair.noun == u"sets" || pair.noun == u"set";
            const bool tied = opened || (from && plain && (word(opening) != u"," || !countsSets));
            return tied && pair.noun != u"reps" && pair.noun != u"rep" ? &pair : nullptr;
        }
        return nullptr;
    }

    bool hasMark(int first, int last) const
    {
        for (int at = first; at < last; ++at) {
            if (m_tokens[at].kind == Token::Kind::Mark)
                return true;
        }
        return false;
    }

    const ReadText &m_text;
    const QList<Token> &m_tokens;
    TokenRange m_sentence;
    const QList<NumberPair> &m_pairs;
};

} // namespace

bool StatedChange::isRight(double slack) const
{
    const double unit = std::pow(10.0, -decimals);
    const auto fits = [&](double actual) {
        if (bound == Bound::Above)
            return actual >= percent - slack;
        if (bound == Bound::Below)
            return actual <= percent + slack;
        // Who writes "about" rounds to the next five.
        const double loose = bound == Bound::About ? std::min(2.5, actual / 10) : 0;
        return std::abs(percent - actual) <= std::max(unit / 2 + slack, loose) + 1e-9;
    };
    if (fits(std::abs(pair.percent())))
        return true;
    if (pair.isChain && (fits(std::abs((pair.to - pair.beforeLast) / pair.beforeLast * 100)) ||
                         fits(std::abs((pair.second - pair.from) / pair.from * 100))))
        return true;
    return direction == Direction::None && fits(pair.to / pair.from * 100);
}

bool StatedChange::isDirectionRight() const
{
    return direction == Direction::None || (direction == Direction::Up) == (pair.to >= pair.from);
}

QList<StatedChange> changesIn(const ReadText &text)
{
    QList<StatedChange> changes;
    const bool hasPercent = std::ranges::any_of(
        text.amounts(), [](const Amount &amount) { return amount.unit == Unit::Percent; });
    if (!hasPercent)
        return changes;
    const QList<NumberPair> pairs = pairsIn(text);
    if (pairs.isEmpty())
        return changes;
    for (const TokenRange &sentence : text.sentences())
        ChangeReader(text, sentence, pairs).addTo(changes);
    return changes;
}
