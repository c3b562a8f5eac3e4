// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/safetyrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/medication.h"
#include "model/rules/reading/negation.h"
#include "model/rules/reading/wordset.h"
#include "model/rules/report.h"
#include "model/rules/sides.h"
#include "model/rules/signs.h"
#include "model/rules/urgency.h"

#include <QSet>

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
bool isWarning(const ReadText &text, TokenRange range)
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
        u"fewer"_s,   u"cancel"_s};
    static const Words judgements = {u"dangerous"_s, u"harmful"_s,  u"mistake"_s, u"risky"_s,
                                     u"worse"_s,     u"worsen"_s,   u"wrong"_s,   u"myth"_s,
                                     u"backfires"_s, u"backfire"_s, u"risks"_s,   u"unsafe"_s,
                                     u"bad"_s,       u"never"_s,    u"off"_s};
    const TokenRange sentence = text.sentenceOf(range.first);
    for (int at = range.first - 1; at >= sentence.first; --at) {
        const QStringView word = text.viewAt(at);
        if (guards.contains(word))
            return true;
        if (word == u"if" && (text.viewAt(at + 1) == u"you" || text.viewAt(at + 1) == u"someone") &&
            at + 3 >= range.first && !isOffer(text, {range.first, sentence.last}))
            return true;
        if (word == u"," || word == u":" || word == u"but" || word == u"\u2013" ||
            word == u"\u2014")
            break;
    }
    for (int at = range.last; at < std::min(sentence.last, range.last + 8); ++at) {
        if (judgements.contains(text.viewAt(at)))
            return true;
    }
    return false;
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
            if (isWarning(*text, hit.tokens) || (!ownDenial && isNegated(*text, hit.tokens)))
                continue;
            report.add(text->place(),
                       SafetyRules::tr("\"%1\": %2.").arg(text->quote(hit.tokens), entry.meaning));
            break;
        }
    }
}

/// "left heel's fine", "the right is okay": the side that does not hurt.
bool isWell(const ReadText &text, int behind)
{
    static const Words well = {u"fine"_s,    u"ok"_s,         u"okay"_s,       u"normal"_s,
                               u"good"_s,    u"great"_s,      u"perfect"_s,    u"healthy"_s,
                               u"nothing"_s, u"painless"_s,   u"unaffected"_s, u"perfectly"_s,
                               u"totally"_s, u"completely"_s, u"never"_s,      u"brilliant"_s};
    static const Words bridges = {u"is"_s,    u"'s"_s,    u"feels"_s, u"side"_s, u"one"_s,
                                  u"was"_s,   u"seems"_s, u"been"_s,  u"has"_s,  u"all"_s,
                                  u"looks"_s, u"just"_s,  u"are"_s,   u"it's"_s, u"knee"_s};
    for (int at = behind; at < behind + 4; ++at) {
        const QStringView word = text.viewAt(at);
        if (well.contains(word))
            return true;
        if (!bridges.contains(word))
            return false;
    }
    return false;
}

/// What the user says of sides: of each part, and of the region that it belongs to.
class UserSides
{
public:
    explicit UserSides(const CheckedCase &checked)
    {
        for (const ReadText *text : checked.userTexts()) {
            m_marked.clear();
            for (const SidedPart &part : sidedPartsIn(checked, *text)) {
                for (int at = part.tokens.first; at < part.tokens.last; ++at)
                    m_marked += at;
                if (isWell(*text, part.tokens.last))
                    continue;
                (part.isLeft ? m_left : m_right) += part.part->group;
                m_parts[part.part->id] = {text, part.tokens};
                m_groups[part.part->group] = {text, part.tokens};
            }
            collectBare(*text);
        }
    }

    struct Mention
    {
        const ReadText *text = nullptr;
        TokenRange tokens;
    };

    /// The user's own words that a sided part of the answer contradicts; nothing when it does not.
    std::optional<Mention> contradicted(const SidedPart &part) const
    {
        const QString region = part.part->group;
        // A limb may be any part of the body that the user names.
        const bool any = region == u"any";
        const bool left = any ? !m_left.isEmpty() : m_left.contains(region);
        const bool right = any ? !m_right.isEmpty() : m_right.contains(region);
        if (m_both || left == right || part.isLeft == left)
            return std::nullopt;
        if (part.isLeft ? m_bareLeft : m_bareRight)
            return std::nullopt;
        return any                               ? m_groups.first()
               : m_parts.contains(part.part->id) ? m_parts.value(part.part->id)
                                                 : m_groups.value(region);
    }
    bool isEmpty() const { return m_groups.isEmpty(); }

private:
    /// Sides without a part: "on the right" may be said of any.
    void collectBare(const ReadText &text)
    {
        static const Words both = {u"both"_s, u"bilateral"_s, u"either"_s, u"each"_s};
        static const Words before = {u"the"_s,  u"my"_s,  u"on"_s, u"vs"_s,
                                     u"than"_s, u"and"_s, u"or"_s, u"to"_s};
        for (int at = 0; at < text.tokens().size(); ++at) {
            const QStringView word = text.viewAt(at);
            m_both = m_both || both.contains(word);
            if ((word != u"left" && word != u"right") || m_marked.contains(at))
                continue;
            const bool isSide = before.contains(text.viewAt(at - 1)) ||
                                text.viewAt(at + 1) == u"side" || text.viewAt(at + 1) == u"one";
            if (!isSide || isWell(text, at + 1))
                continue;
            m_bareLeft = m_bareLeft || word == u"left";
            m_bareRight = m_bareRight || word == u"right";
        }
    }

    QSet<int> m_marked; ///< Tokens of the text at hand that belong to a sided part.
    QSet<QString> m_left;
    QSet<QString> m_right;
    QMap<QString, Mention> m_parts;
    QMap<QString, Mention> m_groups;
    bool m_both = false;
    bool m_bareLeft = false;
    bool m_bareRight = false;
};

/// Whether a sentence speaks of two sides, or of the healthy one.
bool isComparison(const ReadText &text, TokenRange sentence, const SidedPart &part)
{
    static const Words words = {u"both"_s,          u"compared"_s, u"compare"_s,    u"comparing"_s,
                                u"contralateral"_s, u"than"_s,     u"vs"_s,         u"versus"_s,
                                u"other"_s,         u"opposite"_s, u"healthy"_s,    u"uninjured"_s,
                                u"unaffected"_s,    u"good"_s,     u"same"_s,       u"either"_s,
                                u"each"_s,          u"sound"_s,    u"previous"_s,   u"old"_s,
                                u"earlier"_s,       u"history"_s,  u"uninvolved"_s, u"bilateral"_s,
                                u"instead"_s,       u"match"_s,    u"against"_s,    u"normal"_s,
                                u"asymptomatic"_s,  u"non"_s,      u"unlike"_s,     u"alternate"_s};
    for (int at = sentence.first; at < sentence.last; ++at) {
        const QStringView word = text.viewAt(at);
        if (words.contains(word) || (part.isLeft ? word == u"right" : word == u"left"))
            return true;
    }
    return false;
}

void checkSides(const CheckedCase &checked, Report &report)
{
    const UserSides sides(checked);
    if (sides.isEmpty())
        return;
    for (const ReadText *text : checked.answerTexts()) {
        for (const SidedPart &part : sidedPartsIn(checked, *text)) {
            const std::optional<UserSides::Mention> own = sides.contradicted(part);
            if (!own || isWell(*text, part.tokens.last) ||
                isComparison(*text, text->sentenceOf(part.tokens.first), part))
                continue;
            report
                .add(text->place(),
                     SafetyRules::tr("\"%1\" here, but the user says \"%2\".")
                         .arg(text->quote(part.tokens), own->text->quote(own->tokens)))
                .related += own->text->place();
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

void checkSeverity(const CheckedCase &checked, Report &report)
{
    checkTypeOfNoInjury(checked, report);
    const Assessment &assessment = checked.assessment();
    const QString severity = assessment.severity.text().toLower();
    const JsonValue urgency = checked.example().consultation()[u"urgency"_s];
    const Haste haste = Urgency::hasteOf(checked.read(urgency));
    if (isSevere(severity) && (haste == Haste::None || haste == Haste::Routine)) {
        report
            .add(urgency.place(), SafetyRules::tr("The case is %1, yet the urgency is \"%2\".")
                                      .arg(spaced(severity), spaced(urgency.text())))
            .related += assessment.severity.place();
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
            {u"laterality-consistent"_s, checkSides},
            {u"severity-urgency-coherent"_s, checkSeverity}};
}
