// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/medication.h"

#include "model/rules/reading/negation.h"
#include "model/rules/reading/wordset.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Words = WordSet;

bool isIbuprofen(QStringView word)
{
    static const Words names = {u"ibuprofen"_s, u"advil"_s, u"nurofen"_s, u"motrin"_s, u"brufen"_s};
    return names.contains(word);
}

bool isOther(QStringView word)
{
    static const Words names = {
        u"naproxen"_s,   u"aleve"_s,         u"naprosyn"_s,   u"aspirin"_s,    u"paracetamol"_s,
        u"tylenol"_s,    u"acetaminophen"_s, u"diclofenac"_s, u"voltaren"_s,   u"celecoxib"_s,
        u"celebrex"_s,   u"meloxicam"_s,     u"codeine"_s,    u"magnesium"_s,  u"caffeine"_s,
        u"calcium"_s,    u"collagen"_s,      u"vitamin"_s,    u"etoricoxib"_s, u"indomethacin"_s,
        u"ketoprofen"_s, u"tramadol"_s,      u"panadol"_s};
    return names.contains(word);
}

bool hasAny(const ReadText &text, TokenRange range, bool (*test)(QStringView))
{
    for (int at = range.first; at < range.last; ++at) {
        if (text.tokens()[at].isWord() && test(text.viewAt(at)))
            return true;
    }
    return false;
}

/// Reads one sentence about ibuprofen.
class AdviceReader
{
public:
    AdviceReader(const ReadText &text, TokenRange sentence) : m_text(text), m_sentence(sentence) {}

    std::optional<IbuprofenAdvice> run() const
    {
        if (isNoAdvice())
            return std::nullopt;
        IbuprofenAdvice advice;
        advice.sentence = m_sentence;
        double total = 0; // "1200 mg a day"
        for (const Amount &amount : m_text.amountsIn(m_sentence)) {
            const double milligrams = milligramsOf(amount);
            if (milligrams > 0 && !isLimit(amount, milligrams) &&
                (isDaily(amount.tokens.last) || isCalledDaily(amount)))
                total = std::max(total, milligrams);
            else
                take(advice, amount, milligrams);
        }
        advice.perDay = std::max({advice.perDay, abbreviated(), meals()});
        if (advice.dose == 0 && total > 0) {
            advice.dose = total;
            advice.perDay = 1;
        } else if (advice.maximum == 0) {
            advice.maximum = total;
        }
        return advice;
    }

private:
    QStringView word(int at) const
    {
        return m_sentence.contains(at) ? m_text.viewAt(at) : QStringView();
    }
    bool isAny(int at, const Words &words) const { return words.contains(word(at)); }
    bool isAny(int at, std::initializer_list<QStringView> words) const
    {
        return std::ranges::find(words, word(at)) != words.end();
    }

    /// The athlete's own habit, or a warning: "you have been taking", "no ibuprofen".
    bool isNoAdvice() const
    {
        static const Words habits = {u"you've"_s,   u"took"_s, u"been"_s,    u"already"_s,
                                     u"reports"_s,  u"user"_s, u"athlete"_s, u"were"_s,
                                     u"reported"_s, u"you'd"_s};
        for (int at = m_sentence.first; at < m_sentence.last; ++at) {
            const QStringView here = word(at);
            // What is rubbed in has no daily milligrams.
            if (isAny(at, {u"gel"_s, u"cream"_s, u"topical"_s, u"patch"_s, u"patches"_s}))
                return true;
            if (habits.contains(here) || isHabit(at) || isByDoctor(at) ||
                (here == u"too" && isAny(at + 1, {u"much"_s, u"high"_s})) ||
                (here == u"instead" && word(at + 1) == u"of"))
                return true;
            if (isIbuprofen(here) && isNegated(m_text, {at, at + 1}))
                return true;
            if (isAny(at, {u"avoid"_s, u"skip"_s}) &&
                (isIbuprofen(word(at + 1)) || isIbuprofen(word(at + 2))))
                return true;
        }
        return false;
    }

    /// "he takes 800 mg", "you are taking"; but "takes the edge off" and "start taking".
    bool isHabit(int at) const
    {
        if (word(at) == u"takes")
            return m_sentence.contains(at + 1) &&
                   (isIbuprofen(word(at + 1)) || m_text.tokens()[at + 1].isNumeric());
        if (word(at) != u"taking")
            return false;
        static const Words being = {u"are"_s,  u"you're"_s, u"is"_s,    u"was"_s, u"were"_s,
                                    u"been"_s, u"he's"_s,   u"she's"_s, u"your"_s};
        return isAny(at - 1, being) || isAny(at - 2, being);
    }

    /// "only if prescribed", "unless a doctor says so": not for the athlete to decide.
    bool isByDoctor(int at) const
    {
        static const Words authorities = {u"prescribed"_s, u"prescription"_s, u"prescriber"_s,
                                          u"prescribes"_s, u"doctor"_s,       u"supervision"_s};
        if (!authorities.contains(word(at)))
            return false;
        for (int back = at - 1; back >= std::max(m_sentence.first, at - 4); --back) {
            if (isAny(back, {u"unless"_s, u"only"_s, u"without"_s, u"if"_s, u"needs"_s,
                             u"require"_s, u"requires"_s, u"is"_s, u"are"_s}))
                return true;
        }
        return false;
    }

    /// "a daily dose of 1800 mg"
    bool isCalledDaily(const Amount &amount) const
    {
        for (int back = amount.tokens.first - 1;
             back >= std::max(m_sentence.first, amount.tokens.first - 5); --back) {
            if (word(back) == u"daily")
                return !isAny(back - 1, {u"twice"_s, u"times"_s, u"x"_s, u"thrice"_s, u"once"_s});
        }
        return false;
    }

    /// Behind "of ibuprofen" where that stands between an amount and its time.
    int afterName(int at) const
    {
        if (word(at) == u"of" && (isIbuprofen(word(at + 1)) || word(at + 1) == u"it"))
            return at + 2;
        return isIbuprofen(word(at)) ? at + 1 : at;
    }

    bool isDaily(int at) const
    {
        at = afterName(at);
        const bool slash = word(at) == u"/";
        return word(at) == u"daily" || (slash && isAny(at + 1, {u"day"_s, u"d"_s, u"24"_s})) ||
               (isAny(at, {u"per"_s, u"a"_s, u"each"_s, u"every"_s}) &&
                isAny(at + 1, {u"day"_s, u"24"_s})) ||
               (isAny(at, {u"over"_s, u"across"_s, u"through"_s}) &&
                (isAny(at + 1, {u"24"_s, u"day"_s}) || word(at + 2) == u"day")) ||
               (word(at) == u"total" && !isAny(at + 1, {u"for"_s})) ||
               (word(at) == u"in" &&
                isAny(at + 1, {u"24"_s, u"a"_s, u"any"_s, u"one"_s, u"total"_s, u"all"_s}));
    }

    /// "with breakfast, lunch and dinner"
    double meals() const
    {
        static const Words times = {u"breakfast"_s, u"lunch"_s,  u"dinner"_s,  u"supper"_s,
                                    u"bedtime"_s,   u"midday"_s, u"morning"_s, u"evening"_s,
                                    u"bed"_s,       u"noon"_s,   u"night"_s};
        double count = 0;
        for (int at = m_sentence.first; at < m_sentence.last; ++at)
            count += times.contains(word(at)) ? 1 : 0;
        return std::min(count, 4.0);
    }

    /// "bid", "three times a day" in words, "6-hourly".
    double abbreviated() const
    {
        static const QHash<QStringView, double> codes = {{u"bid", 2}, {u"bd", 2},  {u"tid", 3},
                                                         {u"tds", 3}, {u"qid", 4}, {u"qds", 4}};
        for (int at = m_sentence.first; at < m_sentence.last; ++at) {
            const QStringView here = word(at);
            if (codes.contains(here))
                return codes.value(here);
            if (isAny(at, {u"t"_s, u"b"_s, u"q"_s}) && word(at + 1) == u"." &&
                word(at + 2) == u"i" && word(at + 4) == u"d")
                return here == u"b" ? 2 : here == u"t" ? 3 : 4;
            if (here == u"twice" && (isDaily(at + 1)))
                return 2;
            if (here == u"thrice" && isDaily(at + 1))
                return 3;
            if (here == u"hourly" && at > m_sentence.first) {
                const int number = word(at - 1) == u"-" ? at - 2 : at - 1;
                const double hours =
                    m_sentence.contains(number) ? m_text.tokens()[number].value : 0;
                if (hours >= 1)
                    return 24 / hours;
            }
            if (isAny(at, {u"with"_s, u"after"_s}) &&
                isAny(at + 1, {u"meals"_s, u"each"_s, u"every"_s}) &&
                (word(at + 1) == u"meals" || word(at + 2) == u"meal"))
                return 3;
        }
        return 0;
    }

    void take(IbuprofenAdvice &advice, const Amount &amount, double milligrams) const
    {
        if (milligrams > 0) {
            takeMilligrams(advice, amount, milligrams);
        } else if (const std::optional<double> hours = hoursOf(amount.low, amount.unit)) {
            takeTime(advice, amount, *hours);
        } else if (amount.unit == Unit::Times && isDaily(amount.tokens.last)) {
            advice.perDay = std::max(advice.perDay, amount.high);
        } else if (amount.unit == Unit::None && amount.high <= 12 &&
                   (word(amount.tokens.first - 1) == u"x" ||
                    word(amount.tokens.first - 1) == u"\u00d7") &&
                   isDaily(amount.tokens.last)) {
            advice.perDay = std::max(advice.perDay, amount.high);
        }
    }

    double milligramsOf(const Amount &amount) const
    {
        const QStringView unit = word(amount.tokens.last - 1);
        if (amount.unit == Unit::Milligram)
            return amount.high;
        if (amount.unit == Unit::Other && unit == u"mg")
            return amount.low * amount.repsHigh;
        if (amount.unit == Unit::Other && (unit == u"g" || unit == u"gram" || unit == u"grams"))
            return amount.high * 1000;
        return 0;
    }

    /// Whether milligrams are the most that a day may have: "max 1200 mg", "1200 mg a day being the
    /// ceiling".
    bool isLimit(const Amount &amount, double milligrams) const
    {
        static const Words limits = {u"max"_s,     u"maximum"_s, u"exceed"_s, u"exceeding"_s,
                                     u"limit"_s,   u"total"_s,   u"most"_s,   u"than"_s,
                                     u"ceiling"_s, u"over"_s,    u"above"_s,  u"cap"_s,
                                     u"past"_s,    u"beyond"_s,  u"tops"_s,   u"altogether"_s};
        const bool much = milligrams > 800;
        if (amount.bound == Bound::AtMost && much)
            return true;
        for (int back = amount.tokens.first - 1;
             back >= std::max(m_sentence.first, amount.tokens.first - 5); --back) {
            if (m_text.tokens()[back].isMark(u','))
                break;
            if (limits.contains(word(back)) && (much || isDaily(amount.tokens.last)))
                return true;
        }
        const bool daily = isDaily(amount.tokens.last);
        if (isAny(amount.tokens.last, {u"max"_s, u"maximum"_s, u"limit"_s}))
            return true;
        for (int at = amount.tokens.last; at < std::min(m_sentence.last, amount.tokens.last + 7);
             ++at) {
            if (m_text.tokens()[at].isMark(u','))
                break;
            if ((daily || much) && limits.contains(word(at)))
                return true;
        }
        return false;
    }

    void takeMilligrams(IbuprofenAdvice &advice, const Amount &amount, double milligrams) const
    {
        if (isLimit(amount, milligrams)) {
            advice.maximum = milligrams;
            return;
        }
        // "two 200 mg tablets"
        const int before = amount.tokens.first - 1;
        double tablets = m_sentence.contains(before) ? m_text.tokens()[before].value : 0;
        if (m_sentence.contains(before) && isAny(before, {u"x"_s, u"\u00d7"_s, u"of"_s}))
            tablets = m_text.tokens().value(before - 1).value;
        if (!(tablets >= 2 && tablets <= 4))
            tablets = 1;
        if (milligrams * tablets < advice.dose)
            return;
        advice.dose = milligrams * tablets;
    }

    void takeTime(IbuprofenAdvice &advice, const Amount &amount, double hours) const
    {
        const QStringView before = word(amount.tokens.first - 1);
        const bool each = before == u"every" || before == u"each" || before == u"q";
        if (each && hours >= 1 && hours <= 48) {
            advice.perDay = std::max(advice.perDay, 24 / hours);
            return;
        }
        const std::optional<double> longest = hoursOf(amount.high, amount.unit);
        const bool span =
            amount.unit == Unit::Day || amount.unit == Unit::Week || amount.unit == Unit::Month;
        const bool duration = isAny(amount.tokens.first - 1,
                                    {u"for"_s, u"to"_s, u"first"_s, u"than"_s, u"most"_s, u"next"_s,
                                     u"max"_s, u"maximum"_s, u","_s, u"about"_s, u"("_s, u"~"_s});
        if (span && duration && longest)
            advice.days = std::max(advice.days, *longest / 24);
    }

    const ReadText &m_text;
    TokenRange m_sentence;
};

} // namespace

namespace {

/// The words that a limit of time consists of.
bool isOfLimit(const QString &word)
{
    static const Words words = {
        u"max"_s,    u"maximum"_s, u"not"_s,      u"no"_s,   u"only"_s,   u"up"_s,    u"to"_s,
        u"at"_s,     u"most"_s,    u"for"_s,      u"do"_s,   u"exceed"_s, u"never"_s, u"more"_s,
        u"longer"_s, u"than"_s,    u"a"_s,        u"the"_s,  u"day"_s,    u"days"_s,  u"week"_s,
        u"weeks"_s,  u"two"_s,     u"three"_s,    u"five"_s, u"total"_s,  u"in"_s,    u"use"_s,
        u"first"_s,  u"row"_s,     u"fourteen"_s, u"ten"_s};
    return words.contains(word.toLower());
}

/// Whether a sentence goes on about the medicine named before: "Max 1200 mg a day." "Take it for
/// 3 days at most." "No bench for 14 days" does not.
bool saysMoreOfIt(const ReadText &text, TokenRange sentence)
{
    static const Words takings = {u"take"_s,    u"tablet"_s, u"tablets"_s, u"dose"_s,  u"doses"_s,
                                  u"capsule"_s, u"pill"_s,   u"pills"_s,   u"course"_s};
    static const Words limits = {u"max"_s, u"maximum"_s, u"not"_s, u"no"_s, u"only"_s,
                                 u"up"_s,  u"at"_s,      u"for"_s, u"do"_s, u"never"_s};
    for (int at = sentence.first; at < sentence.last; ++at) {
        const QStringView word = text.viewAt(at);
        if (word.startsWith(u"mg") || takings.contains(word))
            return true;
    }
    // A short limit on its own: "Not longer than 3 days."
    return sentence.size() <= 9 && limits.contains(text.viewAt(sentence.first)) &&
           std::ranges::all_of(
               text.tokens().sliced(sentence.first, sentence.size()), [&text](const Token &token) {
                   return !token.isWord() || isOfLimit(text.text().mid(token.start, token.length));
               });
}

} // namespace

bool namesIbuprofen(const ReadText &text)
{
    return hasAny(text, {0, int(text.tokens().size())}, isIbuprofen);
}

bool namesOtherPainkiller(const ReadText &text)
{
    return hasAny(text, {0, int(text.tokens().size())}, isOther);
}

QList<IbuprofenAdvice> ibuprofenAdviceIn(const ReadText &text, bool about)
{
    QList<IbuprofenAdvice> list;
    bool goesOn = about;
    for (const TokenRange &sentence : text.sentences()) {
        const bool named = hasAny(text, sentence, isIbuprofen);
        const bool other = hasAny(text, sentence, isOther);
        goesOn = (goesOn || named) && !other;
        if (!goesOn || (!named && !about && !saysMoreOfIt(text, sentence)))
            continue;
        const std::optional<IbuprofenAdvice> advice = AdviceReader(text, sentence).run();
        if (!advice) {
            goesOn = about;
            continue;
        }
        // A second sentence about it says more of the same: "Max 1200 mg a day."
        if (!list.isEmpty() && (advice->dose == 0 || list.last().dose == 0) && !named) {
            IbuprofenAdvice &last = list.last();
            last.dose = std::max(last.dose, advice->dose);
            last.perDay = std::max(last.perDay, advice->perDay);
            last.maximum = std::max(last.maximum, advice->maximum);
            last.days = std::max(last.days, advice->days);
            last.sentence.last = advice->sentence.last;
        } else {
            list += *advice;
        }
    }
    return list;
}
