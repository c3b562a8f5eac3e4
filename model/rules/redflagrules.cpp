// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/redflagrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/reading/negation.h"
#include "model/rules/reading/vocabulary.h"
#include "model/rules/report.h"
#include "model/rules/signs.h"
#include "model/rules/urgency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where a text first says stop, in characters; -1 when it does not.
int stopAt(const CheckedCase &checked, const ReadText &text)
{
    const Lexicon &lexicon = checked.knowledge().lexicon(u"stop_words"_s);
    for (const PhraseHit &hit : lexicon.find(text)) {
        if (!isNegated(text, hit.tokens))
            return text.tokens()[hit.tokens.first].start;
    }
    return -1;
}

/// Where a text first prescribes work, in characters; -1 when it does not.
int workAt(const ReadText &text)
{
    for (const Amount &amount : text.amounts()) {
        if (amount.unit == Unit::SetsReps && !isNegated(text, amount.tokens))
            return text.tokens()[amount.tokens.first].start;
    }
    return -1;
}

/// Whether a part of the answer prescribes sets, loads or percentages above zero.
bool prescribesWork(const CheckedCase &checked, const JsonValue &value)
{
    if (value.isObject() || value.isArray()) {
        return std::ranges::any_of(value.children(), [&](const JsonValue &child) {
            return prescribesWork(checked, child);
        });
    }
    if (!value.isString())
        return value.number().value_or(0) > 0;
    const ReadText &text = checked.read(value);
    const bool counted = std::ranges::any_of(text.amounts(), [&](const Amount &amount) {
        const bool load = amount.unit == Unit::Set || amount.unit == Unit::Rep ||
                          amount.unit == Unit::SetsReps || amount.unit == Unit::Percent ||
                          amount.isWeight() || amount.unit == Unit::Rpe;
        return load && amount.high > 0 && !isNegated(text, amount.tokens);
    });
    const auto denied = [&](const PhraseHit &hit) { return isNegated(text, hit.tokens); };
    const QList<PhraseHit> &exercises = checked.exercisesIn(text);
    return counted || !std::ranges::all_of(exercises, denied);
}

/// Whether any text inside says stop or sends to somebody.
bool stopsOrSends(const CheckedCase &checked, const JsonValue &value)
{
    if (value.isString()) {
        const ReadText &text = checked.read(value);
        return stopAt(checked, text) >= 0 || Urgency::careIn(checked, text).size() > 0 ||
               Urgency::careIn(checked, text, u"now"_s).size() > 0;
    }
    return std::ranges::any_of(
        value.children(), [&](const JsonValue &child) { return stopsOrSends(checked, child); });
}

void checkUrgentField(const CheckedCase &checked, Report &report)
{
    const JsonValue urgent = checked.assessment().urgent;
    const JsonValue urgency = checked.example().consultation()[u"urgency"_s];
    const Haste haste = Urgency::hasteOf(checked.read(urgency));
    // The grade of the red flags stands for fields that are missing, not for fields that deny it.
    const bool denied = urgent.exists() && (haste == Haste::None || haste == Haste::Routine);
    if (checked.example().isUrgent() || (!denied && Urgency::isUrgentAnswer(checked)))
        return;
    Finding &finding = report.add(
        placeOrParent(urgent),
        urgency.isBlank()
            ? RedFlagRules::tr("A red flag case has to say that it is urgent; this one does not.")
            : RedFlagRules::tr("A red flag case has to say that it is urgent; this one says "
                               "\"%1\".")
                  .arg(urgency.text()));
    if (urgency.exists())
        finding.related += urgency.place();
    if (urgent.exists())
        finding.fix = replacing(urgent, "true");
    else if (checked.assessment().object.isObject())
        finding.fix = {{PatchOperation::Kind::Add, urgent.place(), {}, "true", {}}};
}

/// Where a text first names somebody to go to; a test or a scan is not enough.
TokenRange goalIn(const CheckedCase &checked, const ReadText &text)
{
    const TokenRange emergency = Urgency::careIn(checked, text, u"emergency"_s);
    const TokenRange clinician = Urgency::careIn(checked, text, u"clinician"_s);
    const bool first =
        emergency.size() > 0 && (clinician.size() == 0 || emergency.first < clinician.first);
    return first ? emergency : clinician;
}

/// What is wrong with the answer's first lines; empty when nothing is.
QString openingFault(const CheckedCase &checked, const Report &report)
{
    const ReadText &response = checked.response();
    const int stop = stopAt(checked, response);
    const TokenRange care = goalIn(checked, response);
    const int careAt = care.size() > 0 ? response.tokens()[care.first].start : -1;
    const int stopWithin = int(report.number(QLatin1StringView("stop_within")));
    const int careWithin = int(report.number(QLatin1StringView("care_within")));
    QStringList faults;
    if (stop < 0)
        faults += RedFlagRules::tr("The answer never says stop.");
    else if (stop > stopWithin)
        faults += RedFlagRules::tr("The answer says stop only after %1 characters, not within %2.")
                      .arg(stop)
                      .arg(stopWithin);
    if (careAt < 0)
        faults += RedFlagRules::tr("The answer does not say where to get care.");
    else if (careAt > careWithin)
        faults += RedFlagRules::tr("The answer names care (\"%1\") only after %2 characters, not "
                                   "within %3.")
                      .arg(response.quote(care))
                      .arg(careAt)
                      .arg(careWithin);
    const int work = workAt(response);
    if (careAt >= 0 && work >= 0 && work < careAt)
        faults += RedFlagRules::tr("The answer prescribes work (character %1) before it names care "
                                   "(character %2).")
                      .arg(work)
                      .arg(careAt);
    return faults.join(u' ');
}

void checkUrgentFirst(const CheckedCase &checked, Report &report)
{
    checkUrgentField(checked, report);
    if (checked.response().tokens().isEmpty())
        return; // response-present says that
    const QString fault = openingFault(checked, report);
    if (!fault.isEmpty())
        report.add(checked.example().response().place(), fault);
}

void checkFirstAction(const CheckedCase &checked, Report &report)
{
    const QList<JsonValue> actions = checked.example().immediateActions();
    if (actions.isEmpty() || stopsOrSends(checked, actions.first()))
        return;
    const JsonValue action = actions.first()[u"action"_s];
    const QString name = action.isString() ? action.text() : actions.first().text();
    Finding &finding =
        report.add(action.exists() ? action.place() : actions.first().place(),
                   RedFlagRules::tr("The first thing to do is \"%1\", not to stop and get care.")
                       .arg(spaced(name)));
    for (const JsonValue &other : actions) {
        if (!stopsOrSends(checked, other))
            continue;
        finding.related += other.place();
        finding.fix = {
            {PatchOperation::Kind::Move, actions.first().place(), other.place(), {}, {}}};
        return;
    }
}

void checkNoTrainingPlan(const CheckedCase &checked, Report &report)
{
    const JsonValue plan = checked.example().loadManagement()[u"progression_plan"_s];
    if (prescribesWork(checked, plan)) {
        report
            .add(plan.place(), RedFlagRules::tr("An emergency gets no progression plan; this one "
                                                "has %n step(s).",
                                                nullptr, int(std::max<qsizetype>(1, plan.size()))))
            .fix = {{PatchOperation::Kind::Remove, plan.place(), {}, {}, plan.raw().toByteArray()}};
    }
    for (const JsonValue &modification : checked.example().modifications()) {
        const JsonValue load = modification[u"load"_s];
        const JsonValue sets = modification[u"sets_reps"_s];
        const JsonValue &found = prescribesWork(checked, load) ? load : sets;
        if (!prescribesWork(checked, found))
            continue;
        report
            .add(found.place(), RedFlagRules::tr("An emergency gets no training; this asks for "
                                                 "\"%1\".")
                                    .arg(found.text()))
            .fix = {{PatchOperation::Kind::Remove,
                     modification.place(),
                     {},
                     {},
                     modification.raw().toByteArray()}};
    }
    checkFirstAction(checked, report);
}

void checkMissed(const CheckedCase &checked, Report &report)
{
    const bool urgent = Urgency::isUrgentAnswer(checked);
    const ReadText &response = checked.response();
    if (urgent && (Urgency::careIn(checked, response).size() > 0 || response.tokens().isEmpty()))
        return;
    const QList<NamedSign> signs = Signs::ofUser(checked);
    if (signs.isEmpty())
        return;
    QStringList quotes;
    for (const NamedSign &sign : signs)
        quotes +=
            RedFlagRules::tr("%1 (\"%2\")").arg(sign.entry->meaning, sign.text->quote(sign.tokens));
    const QString named = quotes.join(u", "_s);
    Finding &finding = report.add(
        signs.first().text->place(),
        urgent
            ? RedFlagRules::tr("The user names %1, and the answer sends them to nobody.").arg(named)
            : RedFlagRules::tr("The user names %1, and the answer does not treat it as urgent.")
                  .arg(named));
    if (checked.assessment().object.exists())
        finding.related += checked.assessment().object.place();
    for (const NamedSign &sign : signs) {
        if (sign.text != signs.first().text && !finding.related.contains(sign.text->place()))
            finding.related += sign.text->place();
    }
}

/// The words of an entry of a list, without those that only frame it.
QString keyOf(const ReadText &text)
{
    QStringList words;
    for (int at = 0; at < text.tokens().size(); ++at) {
        if (text.tokens()[at].isWord())
            words += Vocabulary::fold(text.wordAt(at));
    }
    words.sort();
    return words.join(u' ');
}

/// "none", "none_identified": an empty list in words.
bool isNone(const ReadText &text)
{
    static const QStringList nones = {u"none"_s, u"no"_s, u"nil"_s, u"na"_s, u"n"_s, u"not"_s};
    return text.tokens().isEmpty() || text.isAnyWordAt(0, nones);
}

void checkList(const CheckedCase &checked, Report &report)
{
    const JsonValue present = checked.example().redFlags()[u"present"_s];
    QList<JsonValue> named;
    for (const JsonValue &item : present.children()) {
        if (item.isString() && !isNone(checked.read(item)))
            named += item;
    }
    for (const JsonValue &absent : checked.example().redFlags()[u"absent"_s].children()) {
        const QString key = keyOf(checked.read(absent));
        const auto twin = std::ranges::find_if(
            named, [&](const JsonValue &item) { return keyOf(checked.read(item)) == key; });
        if (key.isEmpty() || twin == named.end())
            continue;
        Finding &finding = report.add(
            Severity::Error, absent.place(),
            RedFlagRules::tr("\"%1\" is both present and absent.").arg(spaced(absent.text())));
        finding.related += twin->place();
        finding.fix = {
            {PatchOperation::Kind::Remove, absent.place(), {}, {}, absent.raw().toByteArray()}};
    }
    const QString severity = checked.assessment().severity.text().toLower();
    const bool mild = severity.startsWith(u"mild") || severity.startsWith(u"moderate");
    if (named.isEmpty() || !mild || Urgency::isUrgentAnswer(checked) || checked.isUrgent())
        return;
    report
        .add(named.first().place(),
             RedFlagRules::tr("Is \"%1\" a red flag? The case is called %2 and is not urgent.")
                 .arg(spaced(named.first().text()), spaced(severity)))
        .related += checked.assessment().severity.place();
}

} // namespace

QList<RuleFunction> RedFlagRules::all()
{
    return {{u"redflag-urgent-first"_s, checkUrgentFirst},
            {u"redflag-no-training-plan"_s, checkNoTrainingPlan},
            {u"redflag-missed"_s, checkMissed},
            {u"redflag-list-sane"_s, checkList}};
}
