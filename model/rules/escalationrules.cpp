// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/escalationrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/negation.h"
#include "model/rules/report.h"
#include "model/rules/signs.h"
#include "model/rules/thresholds.h"
#include "model/rules/urgency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The text of a trigger, which some generators wrap in an object.
const ReadText &textOfTrigger(const CheckedCase &checked, const JsonValue &trigger)
{
    if (trigger.isObject()) {
        for (const JsonValue &member : trigger.children()) {
            if (member.isString() && !member.isBlank())
                return checked.read(member);
        }
    }
    return checked.read(trigger);
}

void checkPresent(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    const Example &example = checked.example();
    const QList<JsonValue> triggers = example.escalationTriggers();
    const int written = int(std::ranges::count_if(triggers, [&](const JsonValue &trigger) {
        return textOfTrigger(checked, trigger).wordCount() > 0;
    }));
    const int least = int(report.number(checked.category() == u"ambiguous"
                                            ? QLatin1StringView("ambiguous_triggers")
                                            : QLatin1StringView("triggers")));
    if (written >= least)
        return;
    const JsonValue nested = example.redFlags()[u"escalation_triggers"_s];
    const JsonValue direct = checked.answer()[u"escalation_triggers"_s];
    const JsonValue &list = direct.exists() && !nested.exists() ? direct : nested;
    const JsonPointer place = list.exists()                 ? list.place()
                              : example.redFlags().exists() ? example.redFlags().place()
                                                            : checked.answer().place();
    report.add(place, written == 0
                          ? EscalationRules::tr("Nothing says what should send the athlete to a "
                                                "doctor; at least %1 trigger(s) are needed.")
                                .arg(least)
                          : EscalationRules::tr("%1 escalation trigger(s), at least %2 are needed.")
                                .arg(written)
                                .arg(least));
}

/// Whether a number of a trigger measures something: "4/10", "72 hours", "week 2".
bool isMeasure(const ReadText &text, const Amount &amount)
{
    static const QStringList before = {u"week"_s, u"day"_s, u"rpe"_s, u"level"_s, u"month"_s};
    return amount.unit != Unit::None || text.isAnyWordAt(amount.tokens.first - 1, before);
}

void checkActionable(const CheckedCase &checked, Report &report)
{
    const Lexicon &observables = checked.knowledge().lexicon(u"observables"_s);
    for (const JsonValue &trigger : checked.example().escalationTriggers()) {
        const ReadText &text = textOfTrigger(checked, trigger);
        if (text.wordCount() == 0)
            continue;
        const bool measured = std::ranges::any_of(
            text.amounts(), [&](const Amount &amount) { return isMeasure(text, amount); });
        if (measured || observables.matches(text))
            continue;
        report.add(text.place(),
                   EscalationRules::tr("\"%1\" names no sign that the athlete can see "
                                       "or feel, and no number.")
                       .arg(text.text()));
    }
}

void checkTimes(const CheckedCase &checked, Report &report)
{
    QList<Threshold> firsts;
    for (const Threshold &threshold : thresholdsOf(checked)) {
        const auto same = std::ranges::find(firsts, threshold.symptom, &Threshold::symptom);
        if (same == firsts.end()) {
            firsts += threshold;
            continue;
        }
        if (same->hours == threshold.hours || same->text == threshold.text)
            continue;
        report
            .add(threshold.text->place(),
                 EscalationRules::tr("\"%1\" here, but \"%2\" at %3: %4 hours against %5.")
                     .arg(threshold.text->quote(threshold.tokens), same->text->quote(same->tokens),
                          same->text->place().toString())
                     .arg(threshold.hours)
                     .arg(same->hours))
            .related += same->text->place();
    }
}

/// Whether a sentence sends to an emergency department, or at once to anybody.
bool sendsAtOnce(const CheckedCase &checked, const ReadText &text, TokenRange sentence)
{
    return Urgency::careIn(checked, text, u"now"_s, sentence).size() > 0 ||
           Urgency::careIn(checked, text, u"emergency"_s, sentence).size() > 0;
}

/// Whether the words between two places turn to something else: "…, or", "… or".
bool hasTurn(const ReadText &text, int first, int last, bool commaTurns)
{
    for (int at = first; at < last; ++at) {
        const QStringView word = text.viewAt(at);
        if (word == u"or" || word == u"/" ||
            (commaTurns && (word == u"," || word == u"\u2013" || word == u"\u2014")))
            return true;
    }
    return false;
}

/// "a calf swells or the soreness is still there after a week": the delay is the other one's.
bool isOfOther(const ReadText &text, int first, int last)
{
    static const QStringList lasting = {u"still"_s,     u"lasts"_s,    u"last"_s,    u"persists"_s,
                                        u"persist"_s,   u"remains"_s,  u"lingers"_s, u"soreness"_s,
                                        u"stiffness"_s, u"continues"_s};
    bool turned = false;
    for (int at = first; at < last; ++at) {
        turned = turned || text.viewAt(at) == u"or";
        if (turned && text.isAnyWordAt(at, lasting))
            return true;
    }
    return false;
}

/// "still bad after a week or your urine turns brown": the delay is what stands before it.
bool isOfFirst(const ReadText &text, int sign, TokenRange delay)
{
    static const QStringList lasting = {u"still"_s,   u"lasts"_s,   u"persists"_s, u"remains"_s,
                                        u"lingers"_s, u"hasn't"_s,  u"isn't"_s,    u"not"_s,
                                        u"no"_s,      u"persist"_s, u"longer"_s,   u"continues"_s};
    if (sign < delay.last || !hasTurn(text, delay.last, sign, false))
        return false;
    for (int at = text.sentenceOf(sign).first; at < delay.last; ++at) {
        if (text.isAnyWordAt(at, lasting))
            return true;
    }
    return false;
}

/// Whether a delay speaks of the sign, not of something else that the sentence lists: "see a doctor
/// if it lasts a week, and dark urine means the emergency department".
bool isOfSign(const ReadText &text, TokenRange sign, TokenRange delay, const QString &kind,
              bool sendsNow)
{
    if (isOfOther(text, sign.last, delay.first) || isOfFirst(text, sign.first, delay))
        return false;
    // "only see a doctor if it is still there after a week or a calf swells": two reasons to go.
    if (kind == u"only_if_lasting") {
        if (sign.first >= delay.last)
            return !hasTurn(text, delay.last, sign.first, true);
        if (sign.first > delay.first)
            return !hasTurn(text, sign.last, delay.last, false);
        return !hasTurn(text, sign.last, delay.first, sendsNow);
    }
    if (kind != u"no_improvement" && !sendsNow)
        return true;
    return delay.first >= sign.first && !hasTurn(text, sign.last, delay.first, true);
}

/// "rest a week", "ice it over the weekend": a span without a number, close behind a word.
bool namesSpan(const ReadText &text, int behind)
{
    static const QStringList articles = {u"a"_s,    u"the"_s,  u"few"_s,
                                         u"next"_s, u"this"_s, u"another"_s};
    static const QStringList spans = {u"day"_s,     u"week"_s,      u"night"_s, u"fortnight"_s,
                                      u"weekend"_s, u"overnight"_s, u"month"_s};
    for (int at = behind; at < behind + 5; ++at) {
        if (text.isAnyWordAt(at, spans) && text.isAnyWordAt(at - 1, articles))
            return true;
    }
    return false;
}

/// Whether a hit of the delay lexicon puts care off, given what stands around it.
bool isDelay(const CheckedCase &checked, const ReadText &text, TokenRange sentence,
             const PhraseHit &hit, bool hasSpan)
{
    const LexiconEntry &entry = checked.knowledge().lexicon(u"delays"_s).entry(hit);
    if (isNegated(text, hit.tokens))
        return false;
    const bool sendsNow = sendsAtOnce(checked, text, sentence);
    // "having to wait to pee" is the sign itself.
    if (entry.id == u"wait_time" && text.viewAt(hit.tokens.last) == u"to" &&
        text.viewAt(hit.tokens.last + 1) != u"see")
        return false;
    if (entry.id == u"monitor") {
        const QString next = text.wordAt(hit.tokens.last);
        return !sendsNow && next != u"for" && next != u"out";
    }
    if (entry.id == u"rest_first")
        return (hasSpan || namesSpan(text, hit.tokens.first + 1)) && !sendsNow;
    if (entry.id == u"no_improvement" || entry.id == u"look_again" || entry.id == u"wait_time")
        return hasSpan || !sendsNow;
    return !sendsNow;
}

/// Signs whose "lasting more than a day" is a delay in itself.
bool allowsNoDay(const QString &group)
{
    static const QStringList groups = {u"cauda_equina"_s, u"rhabdomyolysis"_s, u"cardiac"_s,
                                       u"neurovascular"_s, u"compartment_syndrome"_s};
    return groups.contains(group);
}

/// The words that put care off, with the time that they name.
QString quotedDelay(const ReadText &text, TokenRange delay, const Amount *span)
{
    const bool behind = span && span->tokens.first >= delay.first;
    return text.quote({delay.first, behind ? std::max(delay.last, span->tokens.last) : delay.last});
}

void checkSentence(const CheckedCase &checked, const ReadText &text, TokenRange sentence,
                   const QList<NamedSign> &signs, const QList<PhraseHit> &delays, Report &report)
{
    const QList<Amount> amounts = text.amountsIn(sentence);
    const auto span = std::ranges::find_if(amounts, [](const Amount &amount) {
        return hoursOf(amount.high, amount.unit).value_or(0) >= 6;
    });
    for (const PhraseHit &hit : delays) {
        if (!sentence.contains(hit.tokens.first) ||
            !isDelay(checked, text, sentence, hit, span != amounts.end()))
            continue;
        const bool isTheSign = std::ranges::any_of(
            signs, [&](const NamedSign &sign) { return sign.tokens.contains(hit.tokens.first); });
        const QString &kind = checked.knowledge().lexicon(u"delays"_s).entry(hit).id;
        const bool sendsNow = sendsAtOnce(checked, text, sentence);
        const auto delayed = std::ranges::find_if(signs, [&](const NamedSign &sign) {
            return (kind != u"no_improvement" || allowsNoDay(sign.entry->group)) &&
                   isOfSign(text, sign.tokens, hit.tokens, kind, sendsNow);
        });
        if (isTheSign || delayed == signs.end())
            continue;
        report.add(
            text.place(),
            EscalationRules::tr("%1 (\"%2\") needs a hospital at once, and the same sentence "
                                "says \"%3\".")
                .arg(delayed->entry->meaning, text.quote(delayed->tokens),
                     quotedDelay(text, hit.tokens, span != amounts.end() ? &*span : nullptr)));
        return;
    }
}

/// The entry of what means the heart only where the chest itself is not hurt.
constexpr QStringView chestPain = u"chest_pain_advice";

/// Whether the case is about the chest, whose pain is then no sign of the heart.
bool isOfChest(const CheckedCase &checked)
{
    static const QStringList words = {u"pec"_s, u"chest"_s, u"rib"_s, u"stern"_s, u"cost"_s};
    const Assessment &assessment = checked.assessment();
    for (const JsonValue &value : {assessment.object[u"body_part"_s], assessment.condition}) {
        const QString text = value.text().toLower();
        if (std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); }))
            return true;
    }
    return false;
}

/// A sentence, with the next when that answers it: "Dark urine? Drink more and look tomorrow."
TokenRange withAnswer(const ReadText &text, qsizetype index)
{
    static const QStringList others = {u"if"_s,   u"no"_s,    u"otherwise"_s, u"not"_s,
                                       u"good"_s, u"great"_s, u"then"_s};
    TokenRange sentence = text.sentences()[index];
    if (text.viewAt(sentence.last - 1) != u"?" || index + 1 >= text.sentences().size())
        return sentence;
    const TokenRange next = text.sentences()[index + 1];
    if (text.viewAt(next.last - 1) != u"?" && !text.isAnyWordAt(next.first, others))
        sentence.last = next.last;
    return sentence;
}

void checkDelayed(const CheckedCase &checked, Report &report)
{
    const Lexicon &redFlags = checked.knowledge().lexicon(u"red_flags"_s);
    const Lexicon &delayWords = checked.knowledge().lexicon(u"delays"_s);
    const bool ofChest = isOfChest(checked);
    for (const ReadText *text : checked.answerTexts()) {
        const QList<PhraseHit> &delays = checked.hitsOf(delayWords, *text);
        if (delays.isEmpty())
            continue;
        // A reason or a question is no advice.
        const QStringList place = text->place().tokens();
        if (place.contains(u"reasoning_chain"_s) || place.contains(u"clarifying_questions"_s))
            continue;
        QList<PhraseHit> hits = checked.hitsOf(redFlags, *text);
        if (ofChest)
            hits.removeIf(
                [&](const PhraseHit &hit) { return redFlags.entry(hit).id == chestPain; });
        for (qsizetype i = 0; i < text->sentences().size(); ++i) {
            const TokenRange sentence = text->sentences()[i];
            const QList<NamedSign> signs = Signs::inSentence(checked, *text, hits, sentence);
            if (!signs.isEmpty())
                checkSentence(checked, *text, withAnswer(*text, i), signs, delays, report);
        }
    }
}

} // namespace

QList<RuleFunction> EscalationRules::all()
{
    return {{u"escalation-present"_s, checkPresent},
            {u"escalation-actionable"_s, checkActionable},
            {u"escalation-time-consistent"_s, checkTimes},
            {u"emergency-sign-not-delayed"_s, checkDelayed}};
}
