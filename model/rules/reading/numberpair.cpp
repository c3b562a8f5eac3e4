// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/numberpair.h"

#include "model/rules/reading/unittable.h"
#include "model/rules/reading/wordset.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Finds the pairs of one text.
class PairReader
{
public:
    explicit PairReader(const ReadText &text) : m_text(text), m_tokens(text.tokens()) {}

    QList<NumberPair> run()
    {
        for (const TokenRange &sentence : m_text.sentences()) {
            m_last = sentence.last;
            for (int at = sentence.first; at < sentence.last;) {
                const std::optional<NumberPair> pair = pairAt(at, sentence.first);
                if (pair)
                    m_pairs += *pair;
                at = pair ? pair->tokens.last : at + 1;
            }
        }
        return std::move(m_pairs);
    }

private:
    bool isNumber(int at) const
    {
        return at >= 0 && at < m_last && m_tokens[at].isNumeric() &&
               m_tokens[at].kind != Token::Kind::Date;
    }
    bool isMark(int at, char16_t mark) const
    {
        return at >= 0 && at < m_last && m_tokens[at].isMark(mark);
    }
    bool isDash(int at) const { return isMark(at, u'-') || isMark(at, u'\u2013'); }
    bool touches(int at) const
    {
        return at > 0 && at < m_last && m_tokens[at].start == m_tokens[at - 1].end();
    }

    /// A number that stands alone: no part of a date, a fraction, a range or a set scheme.
    bool isPlain(int at) const
    {
        if (!isNumber(at))
            return false;
        const bool joinedBefore =
            (isDash(at - 1) && touches(at) && isNumber(at - 2)) ||
            (isMark(at - 1, u'/') && isNumber(at - 2)) || isMark(at - 1, u'\u00d7') ||
            (isMark(at - 1, u'.') && touches(at)) ||
            (isMark(at - 1, u',') && touches(at) && isNumber(at - 2) && touches(at - 1));
        const bool joinedBehind =
            (isDash(at + 1) && isNumber(at + 2)) || (isMark(at + 1, u'/') && isNumber(at + 2)) ||
            isMark(at + 1, u':') ||
            (isMark(at + 1, u',') && touches(at + 1) && isNumber(at + 2) && touches(at + 2));
        return !joinedBefore && !joinedBehind;
    }

    /// "week 2", "phase 1", "RPE 7": a number that names or rates and counts nothing.
    bool isLabel(int at) const
    {
        static const WordSet labels = {u"week"_s,  u"weeks"_s, u"wk"_s,    u"day"_s,   u"days"_s,
                                       u"month"_s, u"phase"_s, u"grade"_s, u"level"_s, u"stage"_s,
                                       u"step"_s,  u"rpe"_s,   u"rir"_s,   u"set"_s,   u"age"_s,
                                       u"c"_s,     u"l"_s,     u"s"_s,     u"t"_s};
        static const WordSet verbs = {u"climbed"_s, u"went"_s, u"rose"_s, u"at"_s,
                                      u"fell"_s,    u"up"_s,   u"down"_s};
        bool moved = false;
        for (int back = at - 1; back >= std::max(0, at - 3); --back) {
            const QStringView word = m_text.viewAt(back);
            // "RPE went 7→9" rates, but "days went 3→4" counts.
            if (labels.contains(word))
                return !moved || word == u"rpe" || word == u"rir";
            moved = moved || verbs.contains(word);
            if (!verbs.contains(word) && word != u"from" && word != u"of" && word != u"~" &&
                word != u"around" && word != u"about" && word != u":")
                return false;
        }
        return false;
    }

    /// One behind "sets per week", "lb", "km/week", "kg per hand" behind a number.
    int afterUnit(int at, int most) const
    {
        int words = 0;
        if (repsAt(at - 1) > 0)
            at += 2;
        while (at < m_last && words < most) {
            const Token &token = m_tokens[at];
            const QStringView word = m_text.viewAt(at);
            if (token.isMark(u'%') || word == u"percent" || word == u"to" || word == u"and" ||
                word == u"or" || token.isNumeric())
                break;
            const bool joins = token.isMark(u'/') || token.isMark(u'#') ||
                               token.isMark(u'\u00b0') ||
                               (isDash(at) && touches(at) && touches(at + 1));
            if (const int closed = afterRemark(at); closed > at) {
                at = closed;
                continue;
            }
            if (!token.isWord() && !joins && token.kind != Token::Kind::Date)
                break;
            ++at;
            ++words;
        }
        return at;
    }

    /// One behind "(week 1)" or "(61 kg)"; the place itself when no short remark starts there.
    int afterRemark(int at) const
    {
        if (!isMark(at, u'('))
            return at;
        for (int end = at + 1; end < std::min(m_last, at + 5); ++end) {
            if (isPercent(end))
                return at;
            if (isMark(end, u')'))
                return end + 1;
        }
        return at;
    }

    /// The repetitions of "315x5", where the weight stands at `at`; 0 when there are none.
    double repsAt(int at) const
    {
        return isMark(at + 1, u'\u00d7') && isNumber(at + 2) ? m_tokens[at + 2].value : 0;
    }

    int skipHedge(int at) const
    {
        static const WordSet hedges = {u"about"_s, u"around"_s, u"roughly"_s, u"just"_s,
                                       u"only"_s,  u"nearly"_s, u"almost"_s,  u"a"_s};
        while (isMark(at, u'~') || isMark(at, u'+') ||
               (at < m_last && hedges.contains(m_text.viewAt(at))))
            ++at;
        return at;
    }

    bool isFromBefore(int at) const
    {
        int back = at - 1;
        while (isMark(back, u'~') || isMark(back, u'+') ||
               m_text.isAnyWordAt(back, {u"about"_s, u"around"_s}))
            --back;
        return m_text.isWordAt(back, u"from");
    }

    std::optional<NumberPair> pairAt(int at, int first) const
    {
        if (!isPlain(at) || isLabel(at) || at < first)
            return std::nullopt;
        NumberPair pair;
        pair.from = m_tokens[at].value;
        pair.fromToken = at;
        const bool from = isFromBefore(at);
        int end = 0;
        if (!extend(pair, at, from ? 6 : 4, end))
            return std::nullopt;
        pair.isExplicit = from || pair.joiner == Joiner::Arrow;
        while (pair.joiner == Joiner::Arrow) {
            NumberPair next;
            int nextEnd = 0;
            if (!extend(next, pair.toToken, 3, nextEnd) || next.joiner != Joiner::Arrow)
                break;
            if (!pair.isChain)
                pair.second = pair.to;
            pair.isChain = true;
            pair.beforeLast = pair.to;
            pair.to = next.to;
            pair.toToken = next.toToken;
            end = nextEnd;
        }
        pair.tokens = {at, end};
        const bool percents = isPercent(pair.fromToken + 1) || isPercent(pair.toToken + 1);
        // Weights compare where the repetitions are the same, and sets too.
        const bool otherReps = repsAt(pair.fromToken) != repsAt(pair.toToken);
        if (pair.from <= 0 || percents || otherReps || isRating(pair) || hasTwoUnits(pair))
            return std::nullopt;
        pair.noun = m_text.wordAt(pair.toToken + 1);
        if (pair.noun.isEmpty() || !m_tokens[pair.toToken + 1].isWord())
            pair.noun = m_text.wordAt(pair.fromToken + 1);
        return pair;
    }

    bool isPercent(int at) const { return isMark(at, u'%') || m_text.isWordAt(at, u"percent"); }

    /// The joiner and the second number behind the number at `at`.
    bool extend(NumberPair &pair, int at, int words, int &end) const
    {
        int next = afterUnit(at + 1, words);
        if (isMark(next, u'\u2192')) {
            pair.joiner = Joiner::Arrow;
        } else if (m_text.viewAt(next) == u"to" && next < m_last) {
            pair.joiner = Joiner::To;
        } else {
            return false;
        }
        const int second = skipHedge(next + 1);
        if (!isPlain(second))
            return false;
        pair.to = m_tokens[second].value;
        pair.toToken = second;
        const Unit unit = UnitTable::standard().find(m_text.viewAt(second + 1));
        end = second + (unit == Unit::None ? 1 : 2) + (repsAt(second) > 0 ? 1 : 0);
        return true;
    }

    /// "4/10 → 2/10" is left to the rules on pain.
    bool isRating(const NumberPair &pair) const
    {
        return isMark(pair.toToken + 1, u'/') && isNumber(pair.toToken + 2);
    }

    bool hasTwoUnits(const NumberPair &pair) const
    {
        const Unit first = UnitTable::standard().find(m_text.viewAt(pair.fromToken + 1));
        const Unit last = UnitTable::standard().find(m_text.viewAt(pair.toToken + 1));
        return first != Unit::None && last != Unit::None && first != last;
    }

    const ReadText &m_text;
    const QList<Token> &m_tokens;
    int m_last = 0;
    QList<NumberPair> m_pairs;
};

} // namespace

QList<NumberPair> pairsIn(const ReadText &text)
{
    return PairReader(text).run();
}
