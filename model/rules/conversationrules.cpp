// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/conversationrules.h"

#include "model/rules/checkedcase.h"
#include "model/rules/history/pastclaims.h"
#include "model/rules/knowledge/knowledge.h"
#include "model/rules/report.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

qsizetype questionMarks(const QString &text)
{
    return text.count(u'?') + text.count(u'\uff1f');
}

/// A request for an answer without a question mark ("Tell me where it hurts.").
bool requests(const QString &text)
{
    static const QStringList words = {u"tell me"_s,         u"let me know"_s,     u"describe"_s,
                                      u"point to"_s,        u"rate "_s,           u"show me"_s,
                                      u"walk me through"_s, u"talk me through"_s, u"please give"_s,
                                      u"please list"_s};
    return std::ranges::any_of(
        words, [&](const QString &request) { return text.contains(request, Qt::CaseInsensitive); });
}

bool asks(const QString &text)
{
    return questionMarks(text) > 0 || requests(text);
}

bool isAssistant(const Turn &turn)
{
    return turn.role.text() == u"assistant";
}

JsonPointer turnsPlace(const CheckedCase &checked)
{
    return placeOrParent(checked.example().root()[u"conversation_history"_s]);
}

JsonValue effectiveness(const CheckedCase &checked)
{
    return checked.answer()[u"conversation_effectiveness"_s];
}

QString printed(double value)
{
    return QString::number(value, 'g', 6);
}

/// "70% of your usual weight".
bool isShareOfUsual(const ReadText &text, const Amount &amount)
{
    static const QStringList usual = {u"usual"_s,   u"normal"_s,  u"current"_s,
                                      u"regular"_s, u"working"_s, u"previous"_s};
    if (amount.unit != Unit::Percent)
        return false;
    for (int at = amount.tokens.last; at < amount.tokens.last + 5; ++at) {
        if (text.isAnyWordAt(at, usual))
            return true;
    }
    return false;
}

/// "the 5x5 program", "on a 5x5".
bool isNameOfProgramme(const ReadText &text, const Amount &amount)
{
    static const QStringList names = {u"program"_s,  u"programme"_s, u"block"_s, u"routine"_s,
                                      u"template"_s, u"scheme"_s,    u"plan"_s,  u"day"_s};
    return text.isAnyWordAt(amount.tokens.last, names) ||
           text.isAnyWordAt(amount.tokens.first - 1, {u"the"_s, u"a"_s, u"your"_s});
}

} // namespace

void ConversationRules::structure(const CheckedCase &checked, Report &report)
{
    const QList<Turn> turns = checked.example().conversation();
    if (turns.isEmpty()) {
        report.add(turnsPlace(checked), tr("There is no conversation: at least two turns of the "
                                           "user, with a question between, are expected."));
        return;
    }
    ConversationRules::turns(checked, report);
    const auto users = std::ranges::count_if(turns, &Turn::isUser);
    const auto [least, most] = report.band(u"user_turns"_s);
    if (users < least || users > most)
        report.add(turnsPlace(checked),
                   tr("The user speaks %n time(s); %1 to %2 are expected.", nullptr, int(users))
                       .arg(least)
                       .arg(most));
    const bool closed = checked.example().root()[u"final_assessment"_s].exists();
    if (closed && isAssistant(turns.last()) && turns.size() > 1)
        report.add(placeOrParent(turns.last().role),
                   tr("The assistant has the last word; the user's answer should lead to the "
                      "final assessment."));
}

/// What is wrong with single turns: their roles, and assistant turns that ask nothing.
void ConversationRules::turns(const CheckedCase &checked, Report &report)
{
    const QList<Turn> turns = checked.example().conversation();
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const Turn &turn = turns[i];
        const JsonPointer place = placeOrParent(turn.role);
        if (!turn.isUser() && !isAssistant(turn)) {
            report.add(place,
                       tr("\"%1\" is no speaker: only \"user\" and \"assistant\" take turns.")
                           .arg(turn.role.text()));
            continue;
        }
        if (i == 0 && isAssistant(turn))
            report.add(place, tr("The assistant opens the conversation; the user has to."));
        if (i > 0 && turn.role.text() == turns[i - 1].role.text())
            report
                .add(place, tr("Turns %1 and %2 are both the %3's; they have to alternate.")
                                .arg(i)
                                .arg(i + 1)
                                .arg(turn.role.text()))
                .related = {turns[i - 1].role.place()};
        if (!isAssistant(turn) || i + 1 >= turns.size() || questionMarks(turn.content.text()) > 0)
            continue;
        if (requests(turn.content.text()))
            report.add(Severity::Warning, placeOrParent(turn.content),
                       tr("The assistant requests an answer in turn %1 without asking a question.")
                           .arg(i + 1));
        else
            report.add(placeOrParent(turn.content),
                       tr("The assistant asks nothing in turn %1, so the next answer teaches "
                          "nothing about asking.")
                           .arg(i + 1));
    }
}

void ConversationRules::confidence(const CheckedCase &checked, Report &report)
{
    const JsonValue progression = effectiveness(checked)[u"confidence_progression"_s];
    if (progression.isBlank()) {
        const JsonValue parent = effectiveness(checked);
        if (!checked.isUrgent())
            report.add(progression.exists() ? progression.place() : placeOrParent(parent),
                       tr("Nothing says how confidence moved with each answer "
                          "(confidence_progression)."));
        return;
    }
    const QList<ConfidenceStep> steps = checked.example().confidenceProgression();
    if (steps.isEmpty() || !confidenceSteps(checked, report))
        return;
    const JsonValue stated = checked.assessment().confidence;
    const std::optional<double> last = steps.last().value.number();
    if (!stated.number() || !last)
        return;
    const double off = std::abs(*stated.number() - *last);
    if (off <= report.number(QLatin1StringView("tolerance")) + 1e-9)
        return;
    Finding &finding =
        report.add(stated.place(), tr("The confidence is %1, but it ended at %2 after question %3.")
                                       .arg(stated.text(), steps.last().value.text())
                                       .arg(steps.last().question));
    finding.related = {steps.last().value.place()};
    finding.fix = replacing(stated, steps.last().value.raw().toByteArray());
}

/// Whether the steps themselves are right, at least the last.
bool ConversationRules::confidenceSteps(const CheckedCase &checked, Report &report)
{
    const QList<ConfidenceStep> steps = checked.example().confidenceProgression();
    const Lexicon &doubts = checked.knowledge().lexicon(u"doubts"_s);
    bool right = true;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const ConfidenceStep &step = steps[i];
        const std::optional<double> value = step.value.number();
        right = value && *value >= 0 && *value <= 1;
        if (!right) {
            report.add(step.value.place(),
                       tr("%1 is no confidence: a number from 0 to 1 is expected.")
                           .arg(step.value.text()));
            continue;
        }
        if (step.question != i + 1)
            report.add(step.value.place(), tr("after_question_%1 stands where question %2 is due.")
                                               .arg(step.question)
                                               .arg(i + 1));
        const double before = i > 0 ? steps[i - 1].value.number().value_or(0) : 0;
        if (*value >= before)
            continue;
        right = false;
        const bool explained = doubts.matches(checked.read(step.reasoning));
        const QString message = tr("Confidence falls from %1 to %2 after question %3.")
                                    .arg(printed(before), printed(*value))
                                    .arg(step.question);
        Finding &finding = explained ? report.add(Severity::Warning, step.value.place(), message)
                                     : report.add(step.value.place(), message);
        finding.related = {steps[i - 1].value.place()};
        right = explained;
    }
    return right;
}

void ConversationRules::questionCount(const CheckedCase &checked, Report &report)
{
    const JsonValue stated = effectiveness(checked)[u"questions_asked"_s];
    if (!stated.number())
        return;
    int turns = 0;
    int asking = 0;
    qsizetype marks = 0;
    for (const Turn &turn : checked.example().conversation()) {
        if (!isAssistant(turn))
            continue;
        ++turns;
        asking += asks(turn.content.text()) ? 1 : 0;
        marks += questionMarks(turn.content.text());
    }
    const double number = *stated.number();
    if (turns == 0 || number == turns || number == asking || number == double(marks))
        return;
    Finding &finding = report.add(
        stated.place(), tr("%1 questions are said to be asked; the assistant has %2 turns with %3 "
                           "question marks.")
                            .arg(stated.text())
                            .arg(turns)
                            .arg(marks));
    finding.related = {turnsPlace(checked)};
    finding.fix = replacing(stated, QByteArray::number(turns));
}

void ConversationRules::ambiguous(const CheckedCase &checked, Report &report)
{
    // Whoever may have an emergency is sent to a doctor first and asked later.
    if (checked.isUrgent())
        return;
    enoughQuestions(checked, report);
    noPlan(checked, report);
    const double most = report.number(QLatin1StringView("probability"));
    for (const Differential &differential : checked.differentials()) {
        const double probability = differential.probability.number().value_or(0);
        if (probability > most && probability <= 1)
            report.add(differential.probability.place(),
                       tr("%1 has a probability of %2, above %3: too sure for a vague complaint.")
                           .arg(spaced(differential.condition.text()),
                                differential.probability.text(), printed(most)));
    }
}

void ConversationRules::enoughQuestions(const CheckedCase &checked, Report &report)
{
    const JsonValue clarifying = checked.example().clarifyingQuestions();
    const JsonValue high = clarifying.isArray() ? clarifying : clarifying[u"priority_high"_s];
    const auto written = std::ranges::count_if(
        high.isArray() ? high.children() : QList<JsonValue>(), [](const JsonValue &question) {
            return !question.isBlank() &&
                   !(question.isObject() && question[u"question"_s].isBlank());
        });
    const qsizetype marks = questionMarks(checked.response().text());
    const double least = report.number(QLatin1StringView("questions"));
    if (written >= least || marks >= least)
        return;
    report
        .add(high.exists() ? high.place() : placeOrParent(clarifying),
             tr("A vague complaint is answered with %1 questions of high priority and %2 in the "
                "response; at least %3 are expected.")
                 .arg(written)
                 .arg(marks)
                 .arg(least))
        .related = {placeOrParent(checked.example().response())};
}

/// No load is prescribed before the answers are in.
void ConversationRules::noPlan(const CheckedCase &checked, Report &report)
{
    for (const JsonValue &change : checked.example().modifications()) {
        const JsonValue load =
            change[u"load"_s].isBlank() ? change[u"sets_reps"_s] : change[u"load"_s];
        if (!load.isBlank())
            report.add(load.place(), tr("\"%1\" prescribes a load before anybody knows what is "
                                        "wrong.")
                                         .arg(load.text()));
    }
    const JsonValue management = checked.example().loadManagement();
    for (const char *part : {"progression_plan", "recommended_volume"}) {
        const JsonValue plan = management[QString::fromLatin1(part)];
        if (!plan.isBlank()) {
            report.add(plan.place(), tr("A load plan stands here before anybody knows what is "
                                        "wrong."));
            break;
        }
    }
    noAdvice(checked, checked.example().recommendations(), report);
    const ReadText &response = checked.response();
    const PastClaims claims(checked, response, PastClaims::Kind::Response);
    for (const Amount &amount : response.amounts()) {
        const TokenRange sentence = response.sentenceOf(amount.tokens.first);
        const bool asked = response.wordAt(sentence.last - 1) == u"?";
        const bool isLoad = amount.unit == Unit::SetsReps || isShareOfUsual(response, amount);
        if (!isLoad || asked || claims.isPast(amount.tokens.first) ||
            isNameOfProgramme(response, amount))
            continue;
        report.add(response.place(), tr("\"%1\" prescribes training before anybody knows what is "
                                        "wrong.")
                                         .arg(response.quote(amount.tokens)));
        return;
    }
}

/// What is to be done until the answers are in names no load of an exercise either.
void ConversationRules::noAdvice(const CheckedCase &checked, const JsonValue &part, Report &report)
{
    if (part.isObject() || part.isArray()) {
        for (const JsonValue &child : part.children()) {
            if (child.key() != u"training_modifications" && child.key() != u"medical_consultation")
                noAdvice(checked, child, report);
        }
        return;
    }
    if (!part.isString())
        return;
    const ReadText &text = checked.read(part);
    const bool namesExercise = !text.amounts().isEmpty() && !checked.exercisesIn(text).isEmpty();
    const PastClaims claims(checked, text, PastClaims::Kind::Response);
    for (const Amount &amount : text.amounts()) {
        const bool weight = amount.isWeight() && namesExercise && amount.bound != Bound::AtMost &&
                            amount.bound != Bound::Below;
        const bool scheme = amount.unit == Unit::SetsReps && namesExercise;
        if ((!weight && !scheme && !isShareOfUsual(text, amount)) ||
            claims.isPast(amount.tokens.first) || isNameOfProgramme(text, amount))
            continue;
        report.add(part.place(), tr("\"%1\" prescribes a load before anybody knows what is "
                                    "wrong.")
                                     .arg(text.quote(amount.tokens)));
        return;
    }
}

QList<RuleFunction> ConversationRules::all()
{
    return {{u"multiturn-structure"_s, &ConversationRules::structure},
            {u"multiturn-confidence-rises"_s, &ConversationRules::confidence},
            {u"multiturn-question-count"_s, &ConversationRules::questionCount},
            {u"ambiguous-asks"_s, &ConversationRules::ambiguous}};
}
