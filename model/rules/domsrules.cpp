// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/domsrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/negation.h"
#include "model/rules/report.h"
#include "model/rules/signs.h"
#include "model/rules/urgency.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "severe", "mild_to_moderate": the grades of an injury, which soreness has none of.
bool isInjuryGrade(const QString &severity)
{
    static const QStringList grades = {u"mild"_s, u"moderate"_s, u"severe"_s};
    const QString text = severity.toLower();
    const bool graded =
        std::ranges::any_of(grades, [&](const QString &grade) { return text.startsWith(grade); });
    return graded && !text.contains(u"normal") && !text.contains(u"sore") &&
           !text.contains(u"doms");
}

/// Makes everything else agree with an assessment that finds no injury.
Patch noInjury(const CheckedCase &checked)
{
    const Assessment &assessment = checked.assessment();
    Patch patch;
    if (assessment.injuryDetected.exists())
        patch += replacing(assessment.injuryDetected, "false");
    else
        patch += {PatchOperation::Kind::Add, assessment.injuryDetected.place(), {}, "false", {}};
    const JsonValue type = assessment.object[u"injury_type"_s];
    const JsonValue condition = assessment.object[u"condition"_s];
    if (type.exists() && !type.isBlank()) {
        if (condition.exists())
            patch += {PatchOperation::Kind::Remove, type.place(), {}, {}, type.raw().toByteArray()};
        else
            patch += {PatchOperation::Kind::Move, condition.place(), type.place(), {}, {}};
    }
    if (isInjuryGrade(assessment.severity.text()))
        patch += replacing(assessment.severity, "\"normal\"");
    return patch;
}

void checkNotInjury(const CheckedCase &checked, Report &report)
{
    const Assessment &assessment = checked.assessment();
    if (!assessment.object.isObject())
        return;
    const JsonValue &detected = assessment.injuryDetected;
    if (detected.exists() ? detected.raw() != "false" : true) {
        report
            .add(
                placeOrParent(detected),
                detected.exists()
                    ? DomsRules::tr("Plain soreness is no injury: injury_detected is %1, not "
                                    "false.")
                          .arg(detected.text())
                    : DomsRules::tr("Plain soreness is no injury, and injury_detected is missing."))
            .fix = noInjury(checked);
    }
    const JsonValue present = checked.example().redFlags()[u"present"_s];
    for (const JsonValue &flag : present.children()) {
        const ReadText &text = checked.read(flag);
        if (text.wordCount() == 0 || text.isAnyWordAt(0, {u"none"_s, u"no"_s, u"nil"_s}))
            continue;
        report
            .add(flag.place(), DomsRules::tr("Plain soreness has no red flag; this lists \"%1\".")
                                   .arg(spaced(text.text())))
            .fix = {{PatchOperation::Kind::Remove, flag.place(), {}, {}, flag.raw().toByteArray()}};
    }
    if (isInjuryGrade(assessment.severity.text()) && detected.raw() == "false") {
        report
            .add(assessment.severity.place(),
                 DomsRules::tr("Plain soreness has no grade of injury; this says \"%1\".")
                     .arg(assessment.severity.text()))
            .fix = replacing(assessment.severity, "\"normal\"");
    }
}

void checkUrgency(const CheckedCase &checked, Report &report)
{
    static const QStringList free = {u"not"_s,    u"no"_s,       u"none"_s, u"only"_s, u"if"_s,
                                     u"unless"_s, u"optional"_s, u"self"_s, u"n"_s,    u"na"_s};
    const JsonValue urgency = checked.example().consultation()[u"urgency"_s];
    const ReadText &text = checked.read(urgency);
    for (int at = 0; at < text.tokens().size(); ++at) {
        if (text.isAnyWordAt(at, free))
            return;
    }
    if (text.wordCount() == 0)
        return;
    report
        .add(urgency.place(),
             DomsRules::tr("Soreness needs no doctor unless something else happens; this says "
                           "\"%1\".")
                 .arg(spaced(text.text())))
        .fix = replacing(urgency, "\"not_needed\"");
}

/// Whether a sentence sends to a doctor, or stops training, whatever happens.
bool isUnconditional(const CheckedCase &checked, const ReadText &text, TokenRange sentence)
{
    static const QSet<QString> conditions = {
        u"if"_s,    u"unless"_s, u"only"_s,  u"when"_s, u"should"_s,   u"otherwise"_s, u"case"_s,
        u"would"_s, u"until"_s,  u"means"_s, u"once"_s, u"whenever"_s, u":"_s,         u"\u2192"_s,
        u"="_s,     u"or"_s,     u"but"_s,   u"?"_s,    u"anyone"_s,   u"could"_s,     u"stop"_s};
    static const QSet<QString> verbs = {u"see"_s,      u"book"_s,    u"visit"_s, u"get"_s,
                                        u"schedule"_s, u"consult"_s, u"go"_s,    u"arrange"_s,
                                        u"call"_s,     u"make"_s,    u"have"_s};
    bool stops = false;
    int verb = -1;
    for (int at = sentence.first; at < sentence.last; ++at) {
        const QString word = text.wordAt(at);
        const QString next = text.wordAt(at + 1);
        if (word == u"stop" && !isNegated(text, {at, at + 1}) &&
            (next == u"training" || next == u"all" || next == u"exercising" || next == u"lifting"))
            stops = true;
        else if (conditions.contains(word))
            return false;
        if (verb < 0 && verbs.contains(word) && !isNegated(text, {at, at + 1}))
            verb = at;
    }
    if (stops)
        return true;
    if (verb < 0)
        return false;
    for (const PhraseHit &hit : checked.hitsOf(checked.knowledge().lexicon(u"care"_s), text)) {
        const QString group = checked.knowledge().lexicon(u"care"_s).entry(hit).group;
        if (hit.tokens.first > verb && hit.tokens.first <= verb + 5 &&
            hit.tokens.first < sentence.last && group != u"now" && !isNegated(text, hit.tokens))
            return true;
    }
    return false;
}

void checkAdvice(const CheckedCase &checked, Report &report)
{
    QList<const ReadText *> texts;
    for (const JsonValue &action : checked.example().immediateActions()) {
        for (const JsonValue &member : action.children()) {
            if (member.isString() && member.key() != u"rationale")
                texts += &checked.read(member);
        }
    }
    texts += &checked.response();
    for (const ReadText *text : texts) {
        const auto sentence = std::ranges::find_if(text->sentences(), [&](const TokenRange &range) {
            return isUnconditional(checked, *text, range);
        });
        if (sentence == text->sentences().end())
            continue;
        report.add(text->place(),
                   DomsRules::tr("Soreness needs neither a doctor nor a stop: \"%1\".")
                       .arg(text->quote(*sentence)));
    }
}

std::optional<double> percentOf(const CheckedCase &checked, const JsonValue &value)
{
    if (const std::optional<double> number = value.number())
        return number;
    const QList<Amount> &amounts = checked.read(value).amounts();
    return amounts.isEmpty() ? std::nullopt : std::optional(amounts.first().high);
}

void checkReduction(const CheckedCase &checked, Report &report)
{
    const JsonValue load = checked.example().loadManagement();
    const double most = report.number(QLatin1StringView("reduction"));
    for (const JsonValue &value : {load[u"reduction_percentage"_s],
                                   load[u"recommended_volume"_s][u"reduction_percentage"_s]}) {
        const std::optional<double> percent = percentOf(checked, value);
        if (percent && *percent > most) {
            report.add(value.place(),
                       DomsRules::tr("%1% less volume for plain soreness, at most %2% is needed.")
                           .arg(*percent)
                           .arg(most));
        }
    }
    const JsonValue avoid = checked.example().affectedExercises()[u"avoid_completely"_s];
    QStringList names;
    for (const JsonValue &item : avoid.children()) {
        const QString name = item.isString() ? item.text() : item[u"exercise"_s].text();
        if (!name.isEmpty() && !name.startsWith(u"none", Qt::CaseInsensitive))
            names += spaced(name);
    }
    if (!names.isEmpty()) {
        report
            .add(avoid.place(), DomsRules::tr("Soreness forbids no exercise; this forbids %1.")
                                    .arg(names.join(u", "_s)))
            .fix = replacing(avoid, "[]");
    }
}

void checkNoEscalation(const CheckedCase &checked, Report &report)
{
    if (checked.isUrgent())
        return;
    checkUrgency(checked, report);
    checkAdvice(checked, report);
    checkReduction(checked, report);
}

void checkFeatures(const CheckedCase &checked, Report &report)
{
    const Lexicon &lexicon = checked.knowledge().lexicon(u"doms_features"_s);
    if (checked.userTexts().isEmpty())
        return;
    QStringList typical;
    const auto collect = [&](const ReadText &text) {
        for (const PhraseHit &hit : lexicon.find(text)) {
            const LexiconEntry &entry = lexicon.entry(hit);
            const bool said = entry.id == u"no_mechanism" || !isNegated(text, hit.tokens);
            if (entry.group == u"typical" && said && !typical.contains(entry.id))
                typical += entry.id;
        }
    };
    for (const ReadText *text : checked.userTexts()) {
        for (const PhraseHit &hit : lexicon.find(*text)) {
            const LexiconEntry &entry = lexicon.entry(hit);
            if (entry.group != u"atypical" || isNegated(*text, hit.tokens) ||
                !Signs::isOwnAndPresent(*text, hit.tokens))
                continue;
            report.add(text->place(),
                       DomsRules::tr("\"%1\" (%2) is not how delayed soreness feels.")
                           .arg(text->quote(hit.tokens), entry.meaning));
            return;
        }
        collect(*text);
    }
    for (const JsonValue &step : checked.reasoningChain())
        collect(checked.read(step));
    const int least = int(report.number(QLatin1StringView("features")));
    if (typical.size() >= least)
        return;
    Finding &finding = report.add(
        checked.userTexts().first()->place(),
        DomsRules::tr(
            "Only %1 of the features of delayed soreness are named, at least %2 are "
            "needed: both sides, dull, a day or two later, no moment of injury, new work.")
            .arg(typical.size())
            .arg(least));
    const JsonValue chain = checked.answer()[u"reasoning_chain"_s];
    if (chain.exists())
        finding.related += chain.place();
}

/// Every string that says when to be seen.
QList<const ReadText *> netTexts(const CheckedCase &checked)
{
    QList<const ReadText *> texts;
    const auto add = [&](const QList<JsonValue> &values) {
        for (const JsonValue &value : values) {
            if (value.isString())
                texts += &checked.read(value);
        }
    };
    add(checked.example().escalationTriggers());
    for (const JsonValue &trigger : checked.example().escalationTriggers())
        add(trigger.children());
    for (const JsonValue &member : checked.example().consultation().children())
        add(member.isString() ? QList{member} : member.children());
    return texts;
}

void checkSafetyNet(const CheckedCase &checked, Report &report)
{
    const Lexicon &signs = checked.knowledge().lexicon(u"red_flags"_s);
    const double most = report.number(QLatin1StringView("days")) * 24;
    bool urine = false;
    bool limit = false;
    for (const ReadText *text : netTexts(checked)) {
        for (const PhraseHit &hit : checked.hitsOf(signs, *text))
            urine = urine || signs.entry(hit).group == u"rhabdomyolysis";
        const QString lower = text->text().toLower();
        urine = urine || lower.contains(u"urine") || lower.contains(u"rhabdo");
        for (const Amount &amount : text->amounts()) {
            const double hours = hoursOf(amount.high, amount.unit).value_or(0);
            limit = limit || (hours >= 60 && hours <= most);
        }
    }
    const JsonValue list = checked.example().redFlags()[u"escalation_triggers"_s];
    const JsonPointer place = list.exists()                           ? list.place()
                              : checked.example().redFlags().exists() ? list.place().parent()
                                                                      : checked.answer().place();
    if (!urine) {
        Finding &finding =
            report.add(place, DomsRules::tr("No trigger names dark urine, the sign of muscle "
                                            "breakdown."));
        if (list.isArray()) {
            const QString text = DomsRules::tr("Dark or brown urine: emergency department the same "
                                               "day");
            finding.fix = {{PatchOperation::Kind::Add,
                            list.place() / list.size(),
                            {},
                            '"' + text.toUtf8() + '"',
                            {}}};
        }
    }
    if (!limit)
        report.add(place,
                   DomsRules::tr("No trigger says by when the soreness has to be gone, at the "
                                 "latest after %1 days.")
                       .arg(most / 24));
}

} // namespace

QList<RuleFunction> DomsRules::all()
{
    return {{u"doms-not-injury"_s, checkNotInjury},
            {u"doms-no-needless-escalation"_s, checkNoEscalation},
            {u"doms-features"_s, checkFeatures},
            {u"doms-safety-net"_s, checkSafetyNet}};
}
