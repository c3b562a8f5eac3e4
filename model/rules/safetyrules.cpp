// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/safetyrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/laterality.h"
#include "model/rules/medication.h"
#include "model/rules/reading/negation.h"
#include "model/rules/reading/wordset.h"
#include "model/rules/report.h"
#include "model/rules/urgency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Words = WordSet;

/// A piece of advice on ibuprofen, and where it stands.
struct PlacedAdvice
{
    IbuprofenAdvice advice;
    const ReadText *text = nullptr;
};

/// The advice in every text of a part of the answer. What an object names in one of its texts, its
/// other texts speak of too.
void collectAdvice(const CheckedCase &checked, const JsonValue &value, bool about,
                   QList<PlacedAdvice> &all)
{
    if (value.key() == u"reasoning_chain")
        return;
    if (value.isString()) {
        const ReadText &text = checked.read(value);
        for (const IbuprofenAdvice &advice : ibuprofenAdviceIn(text, about))
            all += {advice, &text};
        return;
    }
    const QList<JsonValue> children = value.children();
    bool named = false;
    bool other = false;
    for (const JsonValue &child : children) {
        // The response names a lot of things besides.
        if (!value.isObject() || !child.isString() || child.key() == u"response_to_user")
            continue;
        const ReadText &text = checked.read(child);
        named = named || namesIbuprofen(text);
        other = other || namesOtherPainkiller(text);
    }
    for (const JsonValue &child : children)
        collectAdvice(checked, child,
                      named && !other && child.isString() && child.key() != u"response_to_user",
                      all);
}

void checkDose(const PlacedAdvice &placed, double limit, bool capElsewhere, Report &report)
{
    const IbuprofenAdvice &advice = placed.advice;
    if (advice.maximum > limit) {
        report.add(placed.text->place(),
                   SafetyRules::tr("Up to %1 mg of ibuprofen a day, the label allows %2 mg.")
                       .arg(advice.maximum)
                       .arg(limit));
        return;
    }
    if (advice.daily() <= limit)
        return;
    const bool capped = advice.maximum > 0 || capElsewhere;
    report.add(capped ? Severity::Hint : Severity::Error, placed.text->place(),
               SafetyRules::tr("%1 mg x %2 a day = %3 mg of ibuprofen, the label allows %4 mg.")
                   .arg(advice.dose)
                   .arg(advice.perDay)
                   .arg(advice.daily())
                   .arg(limit));
}

void checkNsaid(const CheckedCase &checked, Report &report)
{
    const Lexicon &names = checked.knowledge().lexicon(u"painkillers"_s);
    if (std::ranges::none_of(checked.answerTexts(),
                             [&](const ReadText *text) { return names.matches(*text); }))
        return;
    QList<PlacedAdvice> all;
    collectAdvice(checked, checked.answer(), false, all);
    const double limit = report.number(QLatin1StringView("daily"));
    const double days = report.number(QLatin1StringView("days"));
    const PlacedAdvice *first = nullptr;
    for (const PlacedAdvice &placed : all) {
        const bool capElsewhere = std::ranges::any_of(all, [&](const PlacedAdvice &other) {
            return other.text == placed.text && other.advice.maximum > 0 &&
                   other.advice.maximum <= limit;
        });
        checkDose(placed, limit, capElsewhere, report);
        if (placed.advice.days <= 0)
            continue;
        if (placed.advice.days > days)
            report.add(placed.text->place(),
                       SafetyRules::tr("Ibuprofen for %1 days, the label allows %2.")
                           .arg(placed.advice.days)
                           .arg(days));
        if (first && first->advice.days != placed.advice.days && first->text != placed.text) {
            report
                .add(Severity::Warning, placed.text->place(),
                     SafetyRules::tr("Ibuprofen for %1 days here, but for %2 days elsewhere.")
                         .arg(placed.advice.days)
                         .arg(first->advice.days))
                .related += first->text->place();
        }
        if (!first)
            first = &placed;
    }
}

/// "if you have leftover oxycodone, take one": not only said of those who have.
bool isOffer(const ReadText &text, TokenRange range)
{
    for (int at = range.first; at + 1 < range.last; ++at) {
        const QStringView next = text.viewAt(at + 1);
        if ((text.tokens()[at].isMark(u',') || text.viewAt(at) == u"then") &&
            (next == u"take" || next == u"use" || next == u"have" || next == u"pop" ||
             next == u"one" || next == u"half"))
            return true;
    }
    return false;
}

/// Whether the words around a dangerous advice warn against it.
bool isWarning(const ReadText &text, TokenRange range, bool ofDoctors)
{
    static const Words guards = {
        u"avoid"_s,   u"avoiding"_s,   u"stop"_s,    u"resist"_s,  u"refrain"_s,  u"instead"_s,
        u"rather"_s,  u"never"_s,      u"not"_s,     u"don't"_s,   u"dont"_s,     u"without"_s,
        u"no"_s,      u"temptation"_s, u"tempted"_s, u"urge"_s,    u"tempting"_s, u"dangerous"_s,
        u"mistake"_s, u"myth"_s,       u"wrong"_s,   u"cannot"_s,  u"can't"_s,    u"shouldn't"_s,
        u"risk"_s,    u"risks"_s,      u"nobody"_s,  u"isn't"_s,   u"beware"_s,   u"who"_s,
        u"whoever"_s, u"you've"_s,     u"been"_s,    u"tried"_s,   u"user"_s,     u"athlete"_s,
        u"trying"_s,  u"why"_s,        u"nothing"_s, u"mustn't"_s, u"skip"_s,     u"skipping"_s,
        u"against"_s, u"before"_s,     u"won't"_s,   u"unless"_s,  u"wouldn't"_s, u"than"_s,
        u"fewer"_s,   u"cancel"_s,     u"asked"_s,   u"whether"_s, u"lest"_s,     u"tells"_s,
        u"told"_s,    u"says"_s,       u"anyone"_s};
    static const Words judgements = {
        u"dangerous"_s, u"harmful"_s,    u"mistake"_s,   u"risky"_s,    u"worse"_s,     u"worsen"_s,
        u"wrong"_s,     u"myth"_s,       u"backfires"_s, u"backfire"_s, u"risks"_s,     u"unsafe"_s,
        u"bad"_s,       u"never"_s,      u"delays"_s,    u"delay"_s,    u"slows"_s,     u"apart"_s,
        u"reopens"_s,   u"aggravates"_s, u"damages"_s,   u"damage"_s,   u"irritates"_s, u"apply"_s,
        u"applies"_s,   u"leave"_s};
    // "a beer won't help it heal"
    for (int at = range.first + 1; !ofDoctors && at < range.last; ++at) {
        const QStringView word = text.viewAt(at);
        if (word == u"won't" || word == u"doesn't" || word == u"shouldn't")
            return true;
    }
    const TokenRange sentence = text.sentenceOf(range.first);
    for (int at = range.first - 1; at >= sentence.first; --at) {
        const QStringView word = text.viewAt(at);
        if (guards.contains(word) ||
            (word == u"off" && (text.viewAt(at - 1) == u"hold" || text.viewAt(at - 1) == u"stay")))
            return true;
        if (word == u"if" && (text.viewAt(at + 1) == u"you" || text.viewAt(at + 1) == u"someone") &&
            at + 3 >= range.first && !isOffer(text, {range.first, sentence.last}))
            return true;
        if (word == u"," || word == u":" || word == u"but" || word == u"\u2013" ||
            word == u"\u2014")
            break;
    }
    // "no need of a doctor even if it gets worse" judges nothing.
    for (int at = range.last; !ofDoctors && at < std::min(sentence.last, range.last + 8); ++at) {
        if (judgements.contains(text.viewAt(at)) ||
            (text.viewAt(at) == u"off" &&
             (text.viewAt(at - 1) == u"is" || text.viewAt(at - 1) == u"are")))
            return true;
    }
    return false;
}

/// Whether a doctor is ruled out for good: "no need to ever see one, whatever happens". Who says
/// "no need unless it lasts" says when there is one.
bool isForGood(const ReadText &text, TokenRange range)
{
    static const Words always = {u"ever"_s,  u"never"_s,      u"whatever"_s, u"regardless"_s,
                                 u"even"_s,  u"matter"_s,     u"anything"_s, u"always"_s,
                                 u"waste"_s, u"overreact"_s,  u"useless"_s,  u"pointless"_s,
                                 u"just"_s,  u"exaggerate"_s, u"only"_s};
    static const Words conditions = {u"unless"_s, u"until"_s, u"if"_s, u"once"_s, u"yet"_s};
    const TokenRange sentence = text.sentenceOf(range.first);
    bool good = false;
    bool needs = false;
    for (int at = sentence.first; at < sentence.last; ++at) {
        const QStringView word = text.viewAt(at);
        if (conditions.contains(word) && at >= range.last && text.viewAt(at - 1) != u"even")
            return false;
        good = good || always.contains(word);
        needs = needs || (range.contains(at) && word == u"need");
    }
    return good || !needs;
}

/// "pop it back in", but not "push the hips back into the chair" and "set the bar back in the
/// rack".
bool isPutBack(const ReadText &text, TokenRange range)
{
    static const Words others = {
        u"bar"_s,   u"barbell"_s,  u"weight"_s,  u"foot"_s,   u"feet"_s,   u"heel"_s,
        u"heels"_s, u"hips"_s,     u"hip"_s,     u"blades"_s, u"blade"_s,  u"towel"_s,
        u"chair"_s, u"dumbbell"_s, u"pin"_s,     u"plate"_s,  u"band"_s,   u"pelvis"_s,
        u"lever"_s, u"pad"_s,      u"weights"_s, u"saddle"_s, u"cleats"_s, u"habit"_s};
    static const Words sockets = {u"place"_s,  u"socket"_s,    u"joint"_s, u"position"_s,
                                  u"groove"_s, u"alignment"_s, u"itself"_s};
    static const Words fillers = {u"the"_s, u"its"_s,    u"it's"_s, u"your"_s,
                                  u"a"_s,   u"normal"_s, u"right"_s};
    int back = -1;
    for (int at = range.first; at < range.last; ++at) {
        if (others.contains(text.viewAt(at)))
            return false;
        back = text.viewAt(at) == u"back" ? at : back;
    }
    int at = back + 1;
    if (back < 0 || (text.viewAt(at) != u"in" && text.viewAt(at) != u"into"))
        return true;
    bool named = false;
    for (++at; fillers.contains(text.viewAt(at)); ++at)
        named = true;
    return sockets.contains(text.viewAt(at)) ||
           (!named && text.viewAt(at - 1) == u"in" && text.viewAt(at) != u"neutral");
}

/// "max out again in week 8", "once you are cleared": a test at the end of the way back.
bool isLater(const ReadText &text, TokenRange range)
{
    static const Words ends = {u"cleared"_s, u"clears"_s, u"meet"_s, u"rehab"_s};
    const TokenRange sentence = text.sentenceOf(range.first);
    for (int at = sentence.first; at < sentence.last; ++at) {
        const bool late = text.viewAt(at) == u"week" && text.tokens().value(at + 1).value >= 4;
        if (late || ends.contains(text.viewAt(at)))
            return true;
    }
    return std::ranges::any_of(text.amountsIn(sentence), [](const Amount &amount) {
        return hoursOf(amount.low, amount.unit).value_or(0) >= 28 * 24;
    });
}

/// "train through mild pain", "work through pain of up to 3/10", "slight tingling after icing is
/// normal": what the monitoring of pain allows.
bool isMildOnly(const ReadText &text, TokenRange range, const QString &entry)
{
    static const Words mild = {u"mild"_s,  u"slight"_s,  u"minor"_s, u"tolerable"_s,
                               u"brief"_s, u"minutes"_s, u"some"_s,  u"manageable"_s,
                               u"icing"_s, u"dull"_s,    u"first"_s};
    if (entry != u"train_through" && entry != u"ignore_sign")
        return false;
    const TokenRange sentence = text.sentenceOf(range.first);
    const TokenRange around = {std::max(sentence.first, range.first - 2),
                               std::min(sentence.last, range.last + 7)};
    bool isMild = false;
    bool isSign = false;
    for (int at = around.first; at < around.last; ++at) {
        const QStringView word = text.viewAt(at);
        isMild = isMild || mild.contains(word);
        isSign = isSign || word == u"ignore" || word.startsWith(u"numb") || word == u"sharp";
    }
    for (const Amount &amount : text.amountsIn({range.first, around.last})) {
        if (amount.unit == Unit::PainOfTen)
            return amount.high <= 5;
    }
    return isMild && !isSign;
}

void checkAdvice(const CheckedCase &checked, Report &report)
{
    const Lexicon &lexicon = checked.knowledge().lexicon(u"unsafe_advice"_s);
    for (const ReadText *text : checked.answerTexts()) {
        const QList<PhraseHit> &hits = checked.hitsOf(lexicon, *text);
        if (hits.isEmpty())
            continue;
        const QStringList place = text->place().tokens();
        // What is thought or described is no advice.
        if (place.contains(u"reasoning_chain"_s) || place.contains(u"assessment"_s) ||
            place.contains(u"differential_diagnoses"_s) || place.contains(u"absent"_s) ||
            place.contains(u"contributing_factors"_s))
            continue;
        for (const PhraseHit &hit : hits) {
            const LexiconEntry &entry = lexicon.entry(hit);
            const bool ownDenial = entry.id == u"never_see_doctor";
            if (isWarning(*text, hit.tokens, ownDenial) ||
                (ownDenial && !isForGood(*text, hit.tokens)) ||
                isMildOnly(*text, hit.tokens, entry.id) ||
                (entry.id == u"max_test" && isLater(*text, hit.tokens)) ||
                (entry.id == u"self_reduction" && !isPutBack(*text, hit.tokens)) ||
                (!ownDenial && isNegated(*text, hit.tokens)))
                continue;
            report.add(text->place(),
                       SafetyRules::tr("\"%1\": %2.").arg(text->quote(hit.tokens), entry.meaning));
            break;
        }
    }
}

bool isMild(const QString &severity)
{
    return severity.startsWith(u"mild") || severity.startsWith(u"normal") || severity == u"none" ||
           severity == u"minimal" || severity == u"minor";
}

bool isSevere(const QString &severity)
{
    return severity.startsWith(u"severe") || severity.startsWith(u"critical") ||
           severity.startsWith(u"emergency");
}

void checkTypeOfNoInjury(const CheckedCase &checked, Report &report)
{
    const Assessment &assessment = checked.assessment();
    const JsonValue type = assessment.object[u"injury_type"_s];
    const QString text = type.text().toLower();
    if (assessment.injuryDetected.raw() != "false" || type.isBlank() || text.startsWith(u"no") ||
        text == u"n/a")
        return;
    const JsonValue condition = assessment.object[u"condition"_s];
    Finding &finding = report.add(
        type.place(), SafetyRules::tr("injury_detected is false, yet the type of injury is \"%1\".")
                          .arg(spaced(type.text())));
    finding.related += assessment.injuryDetected.place();
    if (condition.exists())
        finding.fix = {
            {PatchOperation::Kind::Remove, type.place(), {}, {}, type.raw().toByteArray()}};
    else
        finding.fix = {{PatchOperation::Kind::Move, condition.place(), type.place(), {}, {}}};
}

/// "physio within two weeks if unchanged", "only if it persists": care that waits for a change,
/// longer than a severe case may.
bool waitsForChange(const ReadText &urgency)
{
    static const Words lasting = {u"unchanged"_s,   u"persist"_s,  u"persists"_s,  u"persistent"_s,
                                  u"improvement"_s, u"improved"_s, u"improving"_s, u"improve"_s,
                                  u"only"_s,        u"lasts"_s,    u"resolved"_s,  u"better"_s};
    bool waits = false;
    for (int at = 0; at < urgency.tokens().size(); ++at)
        waits = waits || lasting.contains(urgency.viewAt(at));
    return waits && std::ranges::none_of(urgency.amounts(), [](const Amount &amount) {
               return hoursOf(amount.high, amount.unit).value_or(1000) <= 168;
           });
}

void checkSeverity(const CheckedCase &checked, Report &report)
{
    checkTypeOfNoInjury(checked, report);
    const Assessment &assessment = checked.assessment();
    const QString severity = assessment.severity.text().toLower();
    const JsonValue urgency = checked.example().consultation()[u"urgency"_s];
    const Haste haste = Urgency::hasteOf(checked.read(urgency));
    const bool late = haste == Haste::Unclear && waitsForChange(checked.read(urgency));
    if (isSevere(severity) && (haste == Haste::None || haste == Haste::Routine || late)) {
        // Where training goes on, two of the three say that the case is not severe.
        const bool trains = checked.example().loadManagement()[u"progression_plan"_s].size() > 0;
        const JsonPointer wrong = trains ? assessment.severity.place() : urgency.place();
        const JsonPointer other = trains ? urgency.place() : assessment.severity.place();
        report
            .add(wrong, SafetyRules::tr("The case is %1, yet the urgency is \"%2\".")
                            .arg(spaced(severity), spaced(urgency.text())))
            .related += other;
    } else if (isMild(severity) && assessment.urgent.isTrue()) {
        report
            .add(assessment.severity.place(),
                 SafetyRules::tr("The case needs a doctor at once, yet it is called %1.")
                     .arg(spaced(severity)))
            .related += assessment.urgent.place();
    } else if (isMild(severity) && haste == Haste::Now) {
        report
            .add(urgency.place(), SafetyRules::tr("The case is only %1, yet the urgency is \"%2\".")
                                      .arg(spaced(severity), spaced(urgency.text())))
            .related += assessment.severity.place();
    }
}

} // namespace

QList<RuleFunction> SafetyRules::all()
{
    return {{u"nsaid-dose"_s, checkNsaid},
            {u"unsafe-advice"_s, checkAdvice},
            {u"laterality-consistent"_s, Laterality::check},
            {u"severity-urgency-coherent"_s, checkSeverity}};
}
