// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/signs.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/negation.h"
#include "model/rules/reading/wordset.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Words = WordSet;

bool hasAny(const ReadText &text, TokenRange range, const Words &words)
{
    for (int at = range.first; at < range.last; ++at) {
        if (words.contains(text.viewAt(at)))
            return true;
    }
    return false;
}

/// The part of the sentence between commas and "but" that holds a range.
TokenRange clauseOf(const ReadText &text, TokenRange range)
{
    const TokenRange sentence = text.sentenceOf(range.first);
    const auto ends = [&text](int at) {
        const QStringView word = text.viewAt(at);
        return word == u"," || word == u"but" || word == u"\u2013" || word == u"\u2014";
    };
    TokenRange clause = range;
    while (clause.first > sentence.first && !ends(clause.first - 1))
        --clause.first;
    while (clause.last < sentence.last && !ends(clause.last))
        ++clause.last;
    return clause;
}

/// "last week", "last month"
bool isLastWeek(const ReadText &text, TokenRange range)
{
    for (int at = range.first; at + 1 < range.last; ++at) {
        if (text.viewAt(at) == u"last" &&
            (text.viewAt(at + 1) == u"week" || text.viewAt(at + 1) == u"month"))
            return true;
    }
    return false;
}

/// "in 2018", "three years ago", "as a kid", "at first": over, unless the clause says "again".
bool isPast(const ReadText &text, TokenRange clause)
{
    static const Words now = {u"now"_s,     u"again"_s,  u"still"_s,     u"today"_s,  u"since"_s,
                              u"tonight"_s, u"lately"_s, u"yesterday"_s, u"ongoing"_s};
    if (hasAny(text, clause, now))
        return false;
    static const Words past = {u"previously"_s, u"previous"_s, u"initially"_s, u"formerly"_s,
                               u"childhood"_s};
    static const Words yearLeads = {u"in"_s,     u"of"_s,   u"from"_s,   u"back"_s,   u"early"_s,
                                    u"late"_s,   u"mid"_s,  u"summer"_s, u"spring"_s, u"winter"_s,
                                    u"autumn"_s, u"fall"_s, u"("_s};
    static const Words after = {u"i"_s, u"you"_s, u"the"_s, u"it"_s, u"my"_s, u"a"_s, u"per"_s};
    if (hasAny(text, clause, past))
        return true;
    for (int at = clause.first; at < clause.last; ++at) {
        const QStringView word = text.viewAt(at);
        const QStringView next = text.viewAt(at + 1);
        const double value = text.tokens()[at].value;
        if ((word == u"last" && (next == u"year" || next == u"season" || next == u"summer")) ||
            (word == u"used" && next == u"to") ||
            (word == u"as" && text.viewAt(at + 2) == u"kid") ||
            (word == u"when" && text.viewAt(at + 2) == u"was" &&
             text.tokens().value(at + 3).isNumeric()) ||
            (word == u"at" && next == u"first") || (word == u"history" && next == u"of") ||
            ((word == u"years" || word == u"year" || word == u"months" || word == u"yrs") &&
             (next == u"ago" || next == u"back")) ||
            (word == u"once" && !after.contains(next)) ||
            (word == u"had" && isLastWeek(text, {at, clause.last})) ||
            (value >= 1950 && value <= 2100 && yearLeads.contains(text.viewAt(at - 1)) &&
             text.tokens()[at].decimals == 0 && text.tokens()[at].length == 4))
            return true;
    }
    return false;
}

/// "broke it in 2012, it was bent like a fork then": a clause that goes on about the past.
bool isToldOn(const ReadText &text, TokenRange range)
{
    const TokenRange clause = clauseOf(text, range);
    const TokenRange sentence = text.sentenceOf(range.first);
    static const Words subjects = {u"it"_s, u"that"_s, u"they"_s, u"which"_s, u"i"_s};
    return clause.first > sentence.first && subjects.contains(text.viewAt(clause.first)) &&
           hasAny(text, clause, {u"was"_s, u"were"_s, u"then"_s}) &&
           !hasAny(text, clause, {u"now"_s, u"this"_s, u"today"_s, u"since"_s, u"still"_s}) &&
           isPast(text, {sentence.first, clause.first});
}

/// "What would be a sign of something serious, like numbness?", "How would I know if it broke?"
bool asksForSigns(const ReadText &text, TokenRange sentence)
{
    static const Words signs = {u"sign"_s, u"signs"_s, u"symptom"_s, u"symptoms"_s, u"flags"_s};
    static const Words lead = {u"what"_s, u"which"_s, u"any"_s, u"are"_s, u"how"_s};
    if (text.viewAt(sentence.last - 1) != u"?" || !lead.contains(text.viewAt(sentence.first)))
        return false;
    const bool knows = text.viewAt(sentence.first) == u"how" &&
                       hasAny(text, sentence, {u"know"_s, u"tell"_s, u"recognise"_s});
    return knows || hasAny(text, sentence, signs);
}

/// "what if", "in case", "if I get", "worried about getting", "signs like".
bool isHypothetical(const ReadText &text, TokenRange range)
{
    if (asksForSigns(text, text.sentenceOf(range.first)))
        return true;
    const TokenRange clause = clauseOf(text, range);
    static const Words onset = {u"get"_s,   u"gets"_s,   u"got"_s,      u"start"_s,   u"starts"_s,
                                u"begin"_s, u"begins"_s, u"develop"_s,  u"notice"_s,  u"see"_s,
                                u"lose"_s,  u"were"_s,   u"ever"_s,     u"happens"_s, u"becomes"_s,
                                u"goes"_s,  u"turns"_s,  u"develops"_s, u"have"_s,    u"had"_s};
    static const Words fears = {u"worry"_s,     u"worried"_s, u"afraid"_s,   u"scared"_s,
                                u"concerned"_s, u"fear"_s,    u"paranoid"_s, u"nervous"_s};
    static const Words wouldBe = {u"i'd"_s, u"would"_s};
    static const Words instructed = {u"told"_s, u"advised"_s, u"instructed"_s, u"supposed"_s};
    static const Words pointing = {u"the"_s, u"this"_s, u"that"_s,    u"my"_s,
                                   u"a"_s,   u"an"_s,   u"because"_s, u"i"_s};
    for (int at = clause.first; at < range.first; ++at) {
        const QStringView word = text.viewAt(at);
        const QStringView next = text.viewAt(at + 1);
        if ((word == u"what" && next == u"if") || (word == u"in" && next == u"case") ||
            (word == u"look" && next == u"out") || (word == u"watch" && next == u"for") ||
            (word == u"such" && next == u"as") || (word == u"signs" && next == u"like"))
            return true;
        if ((word == u"if" || word == u"unless") && hasAny(text, {at + 1, range.first}, onset) &&
            !hasAny(text, {at + 1, range.first}, {u"because"_s, u"since"_s, u"that"_s}))
            return true;
        // "If it turned dark I'd go in", "told to go in if I can't pee"
        if (word == u"if" && (hasAny(text, {at, text.sentenceOf(at).last}, wouldBe) ||
                              hasAny(text, {clause.first, at}, instructed)))
            return true;
        if (fears.contains(word) && (next == u"about" || next == u"of") &&
            !pointing.contains(text.viewAt(at + 2)))
            return true;
    }
    return false;
}

/// "my neighbour had that": somebody else's, unless that person speaks of the writer.
bool isOthers(const ReadText &text, TokenRange range)
{
    static const Words others = {
        u"neighbour"_s, u"neighbor"_s, u"friend"_s,   u"buddy"_s,       u"mate"_s,
        u"dad"_s,       u"father"_s,   u"mum"_s,      u"mom"_s,         u"mother"_s,
        u"uncle"_s,     u"aunt"_s,     u"brother"_s,  u"sister"_s,      u"cousin"_s,
        u"grandma"_s,   u"grandad"_s,  u"grandpa"_s,  u"colleague"_s,   u"coworker"_s,
        u"teammate"_s,  u"roommate"_s, u"flatmate"_s, u"grandfather"_s, u"grandmother"_s,
        u"guy"_s,       u"someone"_s,  u"somebody"_s, u"boss"_s};
    static const Words own = {u"i"_s,      u"i'm"_s,     u"im"_s,   u"i've"_s,    u"ive"_s,
                              u"my"_s,     u"me"_s,      u"mine"_s, u"says"_s,    u"said"_s,
                              u"thinks"_s, u"noticed"_s, u"told"_s, u"reckons"_s, u"saw"_s,
                              u"it's"_s,   u"both"_s};
    const TokenRange sentence = text.sentenceOf(range.first);
    for (int at = range.first - 1; at >= sentence.first; --at) {
        if (others.contains(text.viewAt(at)))
            return !hasAny(text, {at + 1, range.last}, own);
    }
    return false;
}

/// Leaves those whose company is there too, and of these the ones that mean an emergency. `given`
/// is company that no phrase has to name.
QList<NamedSign> completed(const QList<NamedSign> &named, QStringView given)
{
    const auto isMet = [&](const QString &need) {
        for (const QString &choice : need.split(u'|')) {
            if (choice == given)
                return true;
            const bool there = std::ranges::any_of(
                named, [&](const NamedSign &sign) { return sign.entry->id == choice; });
            if (there)
                return true;
        }
        return false;
    };
    QList<NamedSign> signs;
    QSet<QString> groups;
    for (const NamedSign &sign : named) {
        if (sign.entry->group.isEmpty() || groups.contains(sign.entry->group) ||
            !std::ranges::all_of(sign.entry->needs, isMet))
            continue;
        groups += sign.entry->group;
        signs += sign;
    }
    return signs;
}

/// A pain of nine or ten; an effort of nine is none.
bool namesSeverePain(const ReadText &text)
{
    static const Words others = {u"effort"_s,   u"rpe"_s,        u"intensity"_s, u"sleep"_s,
                                 u"soreness"_s, u"confidence"_s, u"energy"_s,    u"sore"_s};
    return std::ranges::any_of(text.amounts(), [&text](const Amount &amount) {
        return amount.unit == Unit::PainOfTen && amount.high >= 9 &&
               !hasAny(text, {std::max(0, amount.tokens.first - 3), amount.tokens.first}, others) &&
               !others.contains(text.viewAt(amount.tokens.last));
    });
}

} // namespace

bool Signs::isOwnAndPresent(const ReadText &text, TokenRange range)
{
    return !isPast(text, clauseOf(text, range)) && !isToldOn(text, range) &&
           !isHypothetical(text, range) && !isOthers(text, range);
}

QList<NamedSign> Signs::ofUser(const CheckedCase &checked)
{
    const Lexicon &lexicon = checked.knowledge().lexicon(u"red_flags"_s);
    QList<NamedSign> named;
    bool severePain = false;
    for (const ReadText *text : checked.userTexts()) {
        for (const PhraseHit &hit : checked.hitsOf(lexicon, *text))
            named += {&lexicon.entry(hit), text, hit.tokens};
        severePain = severePain || namesSeverePain(*text);
    }
    const QStringView given = severePain ? QStringView(u"severe_pain") : QStringView();
    // Most texts name no emergency whatever their sentences mean; only the others are read closely.
    if (completed(named, given).isEmpty())
        return {};
    named.removeIf([](const NamedSign &sign) {
        return isNegated(*sign.text, sign.tokens) || !isOwnAndPresent(*sign.text, sign.tokens);
    });
    return completed(named, given);
}

QList<NamedSign> Signs::inSentence(const CheckedCase &checked, const ReadText &text,
                                   const QList<PhraseHit> &hits, TokenRange sentence)
{
    const Lexicon &lexicon = checked.knowledge().lexicon(u"red_flags"_s);
    QList<NamedSign> named;
    for (const PhraseHit &hit : hits) {
        if (sentence.contains(hit.tokens.first))
            named += {&lexicon.entry(hit), &text, hit.tokens};
    }
    if (completed(named, u"advice").isEmpty())
        return {};
    named.removeIf([](const NamedSign &sign) { return isNegated(*sign.text, sign.tokens); });
    return completed(named, u"advice");
}
