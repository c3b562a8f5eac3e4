// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/example.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

JsonValue firstWritten(const JsonValue &object, std::initializer_list<QString> keys)
{
    for (const QString &key : keys) {
        if (JsonValue value = object[key]; !value.isBlank())
            return value;
    }
    return object[*keys.begin()];
}

/// "day_3_checkpoint" is day 3, "week_2_checkpoint" day 14.
int dayOf(const QString &key)
{
    const bool isWeek = key.startsWith(u"week");
    if (!isWeek && !key.startsWith(u"day"))
        return 0;
    qsizetype at = isWeek ? 4 : 3;
    at += at < key.size() && key[at] == u'_' ? 1 : 0;
    int count = 0;
    for (int digits = 0; digits < 3 && at < key.size() && key[at] >= u'0' && key[at] <= u'9';
         ++digits, ++at)
        count = 10 * count + (key[at].unicode() - u'0');
    return count * (isWeek ? 7 : 1);
}

void collectUnclaimed(const JsonValue &object, const QSet<QString> &claimed, QList<JsonValue> &into)
{
    for (const JsonValue &member : object.children()) {
        if (!claimed.contains(member.key()))
            into += member;
    }
}

} // namespace

std::optional<double> Checkpoint::painCeiling() const
{
    static const QRegularExpression pattern(u"(<)?\\s*(\\d+(?:\\.\\d+)?)\\s*/\\s*10\\b"_s);
    const QRegularExpressionMatch match = pattern.match(expected.text());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(2).toDouble();
}

std::optional<Example> Example::of(const QByteArray &bytes)
{
    std::optional<JsonText> text = JsonText::of(bytes);
    return text ? std::optional(Example(std::move(*text))) : std::nullopt;
}

JsonValue Example::id() const
{
    return root()[u"id"_s];
}

JsonValue Example::category() const
{
    return root()[u"category"_s];
}

JsonValue Example::answer() const
{
    // Asked for very often, and nearly always found at once.
    JsonValue output = root()[u"output"_s];
    if (output.exists())
        return output;
    JsonValue final = root()[u"final_assessment"_s];
    return final.exists() ? final : output;
}

JsonValue Example::context() const
{
    return root()[u"context"_s];
}

JsonValue Example::userInput() const
{
    return root()[u"user_input"_s];
}

bool Example::isMultiTurn() const
{
    return root()[u"conversation_history"_s].size() > 0;
}

bool Example::isUrgent() const
{
    return assessment().urgent.isTrue();
}

QList<Turn> Example::conversation() const
{
    QList<Turn> turns;
    for (const JsonValue &turn : root()[u"conversation_history"_s].children())
        turns += {turn, turn[u"role"_s], turn[u"content"_s], turn[u"reasoning"_s]};
    return turns;
}

QList<LogRow> Example::trainingLog() const
{
    QList<LogRow> rows;
    for (const JsonValue &row : context()[u"user_history"_s].children())
        rows += {row,
                 row[u"date"_s],
                 row[u"exercise"_s],
                 row[u"weight"_s],
                 row[u"weight_unit"_s],
                 row[u"sets"_s],
                 row[u"reps"_s],
                 row[u"rpe"_s],
                 row[u"notes"_s]};
    return rows;
}

QList<JsonValue> Example::reasoningChain() const
{
    return answer()[u"reasoning_chain"_s].children();
}

Assessment Example::assessment() const
{
    const JsonValue object = answer()[u"assessment"_s];
    return {object,
            firstWritten(object, {u"injury_type"_s, u"condition"_s}),
            object[u"injury_subtype"_s],
            firstWritten(object, {u"body_part_specific"_s, u"body_part"_s}),
            object[u"injury_detected"_s],
            object[u"severity"_s],
            object[u"severity_reasoning"_s],
            object[u"confidence"_s],
            object[u"confidence_reasoning"_s],
            object[u"contributing_factors"_s],
            object[u"urgent_medical_attention_required"_s]};
}

QList<Differential> Example::differentials() const
{
    QList<Differential> list;
    for (const JsonValue &item : answer()[u"differential_diagnoses"_s].children())
        list += {item, item[u"condition"_s], item[u"probability"_s],
                 item[u"distinguishing_features"_s], item[u"confidence_reasoning"_s]};
    return list;
}

QList<Checkpoint> Example::checkpoints() const
{
    QList<Checkpoint> list;
    for (const JsonValue &item : recommendations()[u"recovery_timeline_validation"_s].children())
        list += {item,
                 dayOf(item.key()),
                 item[u"expected"_s],
                 item[u"if_improved"_s],
                 item[u"if_not_improved"_s],
                 item[u"if_worse"_s]};
    return list;
}

QList<ConfidenceStep> Example::confidenceProgression() const
{
    static const QRegularExpression pattern(u"^after_question_(\\d+)$"_s);
    QList<ConfidenceStep> steps;
    const JsonValue effectiveness = answer()[u"conversation_effectiveness"_s];
    for (const JsonValue &entry : effectiveness[u"confidence_progression"_s].children()) {
        for (const JsonValue &member : entry.children()) {
            const QRegularExpressionMatch match = pattern.match(member.key());
            if (match.hasMatch())
                steps += {member, entry[u"reasoning"_s], match.captured(1).toInt()};
        }
    }
    return steps;
}

JsonValue Example::redFlags() const
{
    return answer()[u"red_flags"_s];
}

QList<JsonValue> Example::escalationTriggers() const
{
    return triggerList().children();
}

JsonValue Example::triggerList() const
{
    const JsonValue nested = redFlags()[u"escalation_triggers"_s];
    const bool beside = !nested.exists() && (answer()[u"escalation_triggers"_s].exists() ||
                                             (redFlags().exists() && !redFlags().isObject()));
    return beside ? answer()[u"escalation_triggers"_s] : nested;
}

JsonValue Example::clarifyingQuestions() const
{
    return answer()[u"clarifying_questions"_s];
}

JsonValue Example::affectedExercises() const
{
    return answer()[u"affected_exercises"_s];
}

JsonValue Example::substitutionLibrary() const
{
    return answer()[u"exercise_substitution_library"_s];
}

JsonValue Example::loadManagement() const
{
    return answer()[u"load_management"_s];
}

JsonValue Example::recommendations() const
{
    return answer()[u"recommendations"_s];
}

QList<JsonValue> Example::immediateActions() const
{
    return recommendations()[u"immediate_action"_s].children();
}

QList<JsonValue> Example::modifications() const
{
    return recommendations()[u"training_modifications"_s].children();
}

QList<JsonValue> Example::recoveryProtocol() const
{
    return recommendations()[u"recovery_protocol"_s].children();
}

JsonValue Example::consultation() const
{
    return recommendations()[u"medical_consultation"_s];
}

JsonValue Example::response() const
{
    return answer()[u"response_to_user"_s];
}

QString Example::title() const
{
    return spaced(assessment().condition.text());
}

QList<JsonValue> Example::otherFields() const
{
    static const QSet<QString> top = {u"id"_s, u"category"_s, u"context"_s, u"user_input"_s,
                                      u"conversation_history"_s};
    static const QSet<QString> inAnswer = {u"reasoning_chain"_s,
                                           u"assessment"_s,
                                           u"red_flags"_s,
                                           u"escalation_triggers"_s,
                                           u"clarifying_questions"_s,
                                           u"differential_diagnoses"_s,
                                           u"affected_exercises"_s,
                                           u"load_management"_s,
                                           u"recommendations"_s,
                                           u"exercise_substitution_library"_s,
                                           u"response_to_user"_s};
    static const QSet<QString> inRecommendations = {
        u"immediate_action"_s, u"training_modifications"_s, u"recovery_protocol"_s,
        u"medical_consultation"_s, u"recovery_timeline_validation"_s};
    QList<JsonValue> others;
    collectUnclaimed(recommendations(), inRecommendations, others);
    collectUnclaimed(answer(), inAnswer, others);
    collectUnclaimed(root(), top + QSet<QString>{answer().key()}, others);
    return others;
}

QString spaced(const QString &identifier)
{
    return QString(identifier).replace(u'_', u' ');
}
