// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/urgency.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/negation.h"
#include "model/rules/reading/wordset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Words = WordSet;

bool hasWord(const ReadText &text, const Words &words)
{
    for (int at = 0; at < text.tokens().size(); ++at) {
        if (words.contains(text.viewAt(at)))
            return true;
    }
    return false;
}

bool hasUndenied(const ReadText &text, const Words &words)
{
    for (int at = 0; at < text.tokens().size(); ++at) {
        if (words.contains(text.viewAt(at)) && !isNegated(text, {at, at + 1}))
            return true;
    }
    return false;
}

/// The shortest span of time that a text names, in hours.
std::optional<double> shortestSpan(const ReadText &text)
{
    std::optional<double> least;
    for (const Amount &amount : text.amounts()) {
        const std::optional<double> hours = hoursOf(amount.high, amount.unit);
        if (hours && (!least || *hours < *least))
            least = hours;
    }
    return least;
}

} // namespace

Haste Urgency::hasteOf(const ReadText &text)
{
    static const Words conditions = {u"if"_s,    u"unless"_s,  u"when"_s,
                                     u"after"_s, u"pending"_s, u"depending"_s,
                                     u"or"_s,    u"decide"_s,  u"undecided"_s};
    static const Words waits = {u"monitor"_s, u"home"_s, u"self"_s,    u"wait"_s,
                                u"watch"_s,   u"none"_s, u"optional"_s};
    static const Words weeks = {u"routine"_s, u"elective"_s,   u"weeks"_s,   u"low"_s,
                                u"week"_s,    u"convenient"_s, u"standard"_s};
    if (text.tokens().isEmpty())
        return Haste::Unclear;
    if (hasUndenied(text, {u"immediate"_s, u"immediately"_s, u"emergency"_s, u"emergent"_s, u"er"_s,
                           u"ambulance"_s, u"911"_s, u"999"_s, u"112"_s, u"now"_s, u"stat"_s}))
        return hasWord(text, {u"if"_s, u"unless"_s}) ? Haste::Unclear : Haste::Now;
    const bool conditional = hasWord(text, conditions);
    if (hasUndenied(text, {u"today"_s, u"tonight"_s, u"same"_s, u"urgent"_s, u"urgently"_s,
                           u"asap"_s, u"tomorrow"_s}))
        return conditional ? Haste::Unclear : Haste::Today;
    if (hasWord(text, {u"not"_s, u"no"_s}) &&
        hasWord(text, {u"needed"_s, u"required"_s, u"necessary"_s, u"urgent"_s}))
        return Haste::None;
    if (hasWord(text, waits))
        return conditional ? Haste::Unclear : Haste::None;
    const std::optional<double> span = shortestSpan(text);
    if (span && *span <= 168 && !hasWord(text, {u"routine"_s}))
        return conditional ? Haste::Unclear : *span <= 24 ? Haste::Today : Haste::Days;
    if (hasWord(text, {u"this"_s, u"soon"_s, u"prompt"_s, u"promptly"_s}) || conditional)
        return hasWord(text, {u"routine"_s}) ? Haste::Routine : Haste::Unclear;
    return hasWord(text, weeks) || span ? Haste::Routine : Haste::Unclear;
}

bool Urgency::isUrgentAnswer(const CheckedCase &checked)
{
    const Example &example = checked.example();
    if (example.isUrgent())
        return true;
    const ReadText &urgency = checked.read(example.consultation()[u"urgency"_s]);
    const Haste haste = hasteOf(urgency);
    if (haste == Haste::Now || haste == Haste::Today)
        return true;
    const std::optional<double> span = shortestSpan(urgency);
    if (haste == Haste::Days && span && *span <= 48)
        return true;
    const QString grade = example.redFlags()[u"severity"_s].text().toLower();
    return grade == u"emergency" || grade == u"critical" || grade == u"urgent";
}

TokenRange Urgency::careIn(const CheckedCase &checked, const ReadText &text, const QString &group,
                           TokenRange within)
{
    static const Words numbers = {u"911"_s, u"999"_s, u"112"_s, u"111"_s, u"000"_s};
    const Lexicon &lexicon = checked.knowledge().lexicon(u"care"_s);
    TokenRange first;
    const auto take = [&](TokenRange range) {
        if (within.contains(range.first) && (first.size() == 0 || range.first < first.first) &&
            !isNegated(text, range))
            first = range;
    };
    for (const PhraseHit &hit : checked.hitsOf(lexicon, text)) {
        if (group.isEmpty() ? lexicon.entry(hit).group != u"now"
                            : lexicon.entry(hit).group == group)
            take(hit.tokens);
    }
    const bool emergency = group.isEmpty() || group == u"emergency";
    for (int at = 0; emergency && at < text.tokens().size(); ++at) {
        if (text.tokens()[at].kind == Token::Kind::Number && numbers.contains(text.viewAt(at)))
            take({at, at + 1});
        if (text.tokens()[at].isMark(u'&') && text.viewAt(at - 1) == u"a" &&
            text.viewAt(at + 1) == u"e")
            take({at - 1, at + 2});
    }
    return first;
}
