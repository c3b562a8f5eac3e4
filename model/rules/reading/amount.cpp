// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/amount.h"

#include "model/rules/reading/unittable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Reads the amounts of one text from left to right.
class AmountReader
{
public:
    AmountReader(const QList<Token> &tokens, const QString &lower) : m_tokens(tokens), m_text(lower)
    {
    }

    QList<Amount> run()
    {
        for (int at = 0; at < m_tokens.size();) {
            if (m_tokens[at].isNumeric() && !isListNumber(at))
                at = read(at);
            else
                ++at;
        }
        return std::move(m_amounts);
    }

private:
    QStringView word(int at) const
    {
        if (at < 0 || at >= m_tokens.size())
            return {};
        const Token &token = m_tokens[at];
        if (token.kind == Token::Kind::Mark)
            return QStringView(&token.mark, 1);
        return QStringView(m_text).mid(token.start, token.length);
    }
    bool isMark(int at, char16_t mark) const
    {
        return at >= 0 && at < m_tokens.size() && m_tokens[at].isMark(mark);
    }
    bool isNumeric(int at) const
    {
        return at >= 0 && at < m_tokens.size() && m_tokens[at].isNumeric();
    }
    /// No space between this token and the one before.
    bool touches(int at) const
    {
        return at > 0 && at < m_tokens.size() && m_tokens[at].start == m_tokens[at - 1].end();
    }

    /// "1." or "1)" at the start of a line.
    bool isListNumber(int at) const
    {
        const bool first = at == 0 || isMark(at - 1, u'\n');
        return first && m_tokens[at].kind == Token::Kind::Number &&
               (isMark(at + 1, u'.') || isMark(at + 1, u')')) && touches(at + 1) &&
               (at + 2 >= m_tokens.size() || !touches(at + 2));
    }

    /// Reads an amount and says where to go on.
    int read(int at)
    {
        Amount amount;
        amount.lowToken = amount.highToken = at;
        amount.low = amount.high = m_tokens[at].value;
        amount.decimals = m_tokens[at].decimals;
        amount.bound = boundBefore(at);
        int next = at + 1;
        if (const int reps = setsReps(amount, next); reps > next) {
            finish(amount, at, reps);
            return reps;
        }
        const Unit first = unitAt(next, amount);
        const int afterUnit = first == Unit::None ? next : next + unitLength(next, first);
        const auto [joiner, second] = joinerAt(afterUnit);
        if (joiner == Joiner::None) {
            amount.unit = first == Unit::None && isRpe(at) ? Unit::Rpe : first;
            finish(amount, at, afterUnit);
            return afterUnit;
        }
        amount.joiner = joiner;
        amount.highToken = second;
        amount.high = m_tokens[second].value;
        amount.decimals = m_tokens[second].decimals;
        next = second + 1;
        const Unit last = unitAt(next, amount);
        // In "over 3 weeks to 130 kg" and "4 sets or 3 days" two things are counted.
        if (isOtherThing(first, last)) {
            amount.joiner = Joiner::None;
            amount.highToken = at;
            amount.high = amount.low;
            amount.decimals = m_tokens[at].decimals;
            amount.unit = first;
            finish(amount, at, afterUnit);
            return afterUnit;
        }
        amount.unit = last == Unit::None ? first : last;
        if (amount.unit == Unit::None && isRpe(at))
            amount.unit = Unit::Rpe;
        next += last == Unit::None ? 0 : unitLength(next, last);
        finish(amount, at, next);
        // A chain goes on from its second number.
        return joiner == Joiner::Arrow && joinerAt(next).first == Joiner::Arrow ? second : next;
    }

    /// Whether one unit is a time and the other none.
    static bool isOtherThing(Unit first, Unit last)
    {
        const auto isTime = [](Unit unit) { return UnitTable::standard().hours(unit) > 0; };
        return first != Unit::None && last != Unit::None && isTime(first) != isTime(last);
    }

    void finish(Amount &amount, int first, int last)
    {
        amount.tokens = {first, last};
        m_amounts += amount;
    }

    /// "3x8", "3 × 8-10", "3 sets of 8"; returns one behind it, or `next` when it is none.
    int setsReps(Amount &amount, int next)
    {
        int at = next;
        if (isMark(at, u'\u00d7') && isNumeric(at + 1)) {
            ++at;
        } else if ((word(at) == u"sets" || word(at) == u"set") &&
                   (word(at + 1) == u"of" || word(at + 1) == u"x") && isNumeric(at + 2)) {
            at += 2;
        } else {
            return next;
        }
        amount.reps = amount.repsHigh = m_tokens[at].value;
        amount.highToken = at;
        ++at;
        if ((isDash(at) || word(at) == u"to") && isNumeric(at + 1)) {
            amount.repsHigh = m_tokens[at + 1].value;
            at += 2;
        }
        // "6x400 m" and "5x30 s" count metres and seconds, not repetitions.
        const Unit unit = UnitTable::standard().find(word(at));
        const bool repetitions = unit == Unit::None || unit == Unit::Rep;
        amount.unit = repetitions ? Unit::SetsReps : Unit::Other;
        return at + (unit == Unit::None ? 0 : 1);
    }

    bool isHyphen(int at) const { return (isDash(at) || isMark(at, u'_')) && touches(at); }
    bool isDash(int at) const { return isMark(at, u'\u2013') || isMark(at, u'-'); }

    /// How the number that ends before `at` goes on to another number, and where that stands.
    std::pair<Joiner, int> joinerAt(int at) const
    {
        // In "from RPE 7.5 to 5x6" the second number belongs to the sets.
        if (!isDash(at) && isMark(at + 2, u'\u00d7') && isNumeric(at + 3))
            return {Joiner::None, 0};
        if (isMark(at, u'\u2192') && isNumeric(at + 1))
            return {Joiner::Arrow, at + 1};
        if (isDash(at) && isNumeric(at + 1) && m_tokens[at + 1].kind == Token::Kind::Number &&
            (touches(at) == touches(at + 1)))
            return {Joiner::Dash, at + 1};
        // In "from RPE 6.5 to four sets" the words go on to something else.
        if (isNumeric(at + 1) && isNumeric(at - 1) && m_tokens[at + 1].isWord() &&
            m_tokens[at - 1].decimals > 0)
            return {Joiner::None, 0};
        if ((word(at) == u"to" || word(at) == u"or") && isNumeric(at + 1))
            return {word(at) == u"to" ? Joiner::To : Joiner::Dash, at + 1};
        return {Joiner::None, 0};
    }

    /// Sets nothing but says which unit starts at a token.
    Unit unitAt(int at, const Amount &amount) const
    {
        if (isMark(at, u'/') && isNumeric(at + 1) && m_tokens[at + 1].value == 10)
            return Unit::PainOfTen;
        if (word(at) == u"out" && word(at + 1) == u"of" && isNumeric(at + 2) &&
            m_tokens[at + 2].value == 10)
            return Unit::PainOfTen;
        if (isHyphen(at)) // "3-week", "28-year-old", "within_24_hours"
            ++at;
        const Unit unit = UnitTable::standard().find(word(at));
        // "a 5 m walk" but "5 m" in "week 5 m...": a single letter has to touch or end the word.
        if (unit == Unit::Times && isMark(at, u'\u00d7') && isNumeric(at + 1))
            return Unit::None;
        if (unit == Unit::Other && word(at) == u"in" && !touches(at))
            return Unit::None;
        return unit == Unit::Rep && amount.unit == Unit::Set ? Unit::None : unit;
    }

    int unitLength(int at, Unit unit) const
    {
        if (unit == Unit::PainOfTen)
            return isMark(at, u'/') ? 2 : 3;
        return isHyphen(at) ? 2 : 1;
    }

    /// "RPE 8", "RPE of 8", "RPE from 7", "RPE: 8", also with up to four words between.
    bool isRpe(int at) const
    {
        for (int back = at - 1; back >= std::max(0, at - 5); --back) {
            if (word(back) == u"rpe")
                return true;
            const bool bridge = m_tokens[back].isWord() || isMark(back, u':') ||
                                isMark(back, u'\u2192') || isMark(back, u'~') ||
                                isMark(back, u'@') || m_tokens[back].isMark(u'(');
            if (!bridge || m_tokens[back].isNumeric())
                return false;
        }
        return false;
    }

    Bound boundBefore(int at) const
    {
        int back = at - 1;
        if (isMark(back, u'<'))
            return Bound::Below;
        if (isMark(back, u'>'))
            return Bound::Above;
        if (isMark(back, u'\u2264'))
            return Bound::AtMost;
        if (isMark(back, u'\u2265'))
            return Bound::AtLeast;
        if (isMark(back, u'~'))
            return Bound::About;
        const QStringView last = word(back);
        const QStringView before = word(back - 1);
        if (last == u"than") {
            const bool negated = word(back - 2) == u"no" || word(back - 2) == u"not";
            if (before == u"less" || before == u"fewer" || before == u"lower")
                return negated ? Bound::AtLeast : Bound::Below;
            if (before == u"more" || before == u"greater" || before == u"higher" ||
                before == u"longer" || before == u"worse")
                return negated ? Bound::AtMost : Bound::Above;
        }
        if (last == u"below" || last == u"under" || last == u"beneath")
            return Bound::Below;
        if (last == u"above" || last == u"over" || last == u"exceeds" || last == u"exceeding" ||
            last == u"beyond" || last == u"past")
            return Bound::Above;
        if ((last == u"to" && before == u"up") || (last == u"most" && before == u"at") ||
            last == u"max" || last == u"maximum" || last == u"within")
            return Bound::AtMost;
        if ((last == u"least" && before == u"at") || last == u"minimum")
            return Bound::AtLeast;
        static constexpr QStringView about[] = {u"about",  u"around", u"roughly",       u"approx",
                                                u"nearly", u"almost", u"approximately", u"circa"};
        return std::ranges::find(about, last) != std::end(about) ? Bound::About : Bound::Exact;
    }

    const QList<Token> &m_tokens;
    const QString &m_text;
    QList<Amount> m_amounts;
};

} // namespace

QList<Amount> amountsOf(const QList<Token> &tokens, const QString &lower)
{
    return AmountReader(tokens, lower).run();
}

std::optional<double> hoursOf(double value, Unit unit)
{
    const double hours = UnitTable::standard().hours(unit);
    return hours > 0 ? std::optional(value * hours) : std::nullopt;
}

double kilogramsOf(double value, Unit unit)
{
    return value * UnitTable::standard().kilograms(unit);
}
