// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/jsontext.h"

#include <QList>
#include <QString>

/// One turn of a conversation.
struct Turn
{
    JsonValue object;
    JsonValue role;
    JsonValue content;
    JsonValue reasoning; ///< Why the assistant asked; often missing.

    bool isUser() const { return role.text() == QStringLiteral("user"); }
};

/// One row of the athlete's training log. Weight is in the row's own unit.
struct LogRow
{
    JsonValue object;
    JsonValue date;
    JsonValue exercise;
    JsonValue weight;
    JsonValue unit; ///< "lb" or "kg"
    JsonValue sets;
    JsonValue reps;
    JsonValue rpe; ///< Rating of perceived exertion, 1 to 10.
    JsonValue notes;
};

struct Assessment
{
    JsonValue object;
    JsonValue condition; ///< injury_type, or condition where no injury was found
    JsonValue subtype;
    JsonValue bodyPart; ///< The most specific that is written.
    JsonValue injuryDetected;
    JsonValue severity;
    JsonValue severityReasoning;
    JsonValue confidence; ///< 0 to 1
    JsonValue confidenceReasoning;
    JsonValue contributingFactors;
    JsonValue urgent;
};

struct Differential
{
    JsonValue object;
    JsonValue condition;
    JsonValue probability; ///< 0 to 1
    JsonValue distinguishingFeatures;
    JsonValue confidenceReasoning;
};

/// What is expected of the recovery at one time, and what to do in each outcome.
struct Checkpoint
{
    JsonValue object; ///< Its key names the time: day_3_checkpoint, week_2_checkpoint.
    int day = 0;      ///< Days after the injury; a week counts seven. 0 when the key says no time.
    JsonValue expected;
    JsonValue ifImproved;
    JsonValue ifNotImproved;
    JsonValue ifWorse;

    /// The highest pain of 0 to 10 that `expected` allows ("≤3/10" is 3), or nothing when it names
    /// none.
    std::optional<double> painCeiling() const;
};

/// Confidence after a question of a multi-turn conversation.
struct ConfidenceStep
{
    JsonValue value;
    JsonValue reasoning;
    int question = 0;
};

/// One record: its source text and typed questions over it. A value that a record lacks is a
/// JsonValue that does not exist but knows where it would stand. Field names and shapes follow the
/// record's JSON schema (resources/schema/example.schema.json).
class Example
{
public:
    Example() = default;
    explicit Example(JsonText text) : m_text(std::move(text)) {}
    /// Nothing when the bytes are no JSON.
    [[nodiscard]] static std::optional<Example> of(const QByteArray &bytes);

    const JsonText &text() const { return m_text; }
    JsonValue root() const { return m_text.root(); }
    JsonValue id() const;
    JsonValue category() const;

    /// A: `output`, else `final_assessment`. Missing, it stands at /output.
    JsonValue answer() const;
    JsonValue context() const;
    JsonValue userInput() const;
    bool isMultiTurn() const;
    /// Needs a doctor now: then immediate actions take the place of a plan.
    bool isUrgent() const;

    QList<Turn> conversation() const;
    QList<LogRow> trainingLog() const;
    QList<JsonValue> reasoningChain() const;
    Assessment assessment() const;
    QList<Differential> differentials() const;
    /// In source order.
    QList<Checkpoint> checkpoints() const;
    QList<ConfidenceStep> confidenceProgression() const;

    JsonValue redFlags() const;
    QList<JsonValue> escalationTriggers() const;
    JsonValue clarifyingQuestions() const;
    JsonValue affectedExercises() const;
    JsonValue substitutionLibrary() const;
    JsonValue loadManagement() const;
    JsonValue recommendations() const;
    QList<JsonValue> immediateActions() const;
    QList<JsonValue> modifications() const;
    QList<JsonValue> recoveryProtocol() const;
    JsonValue consultation() const;
    JsonValue response() const;

    /// A one-line title for lists: the condition, underscores as spaces.
    QString title() const;
    /// Members that no typed question above covers: they are shown as they are.
    QList<JsonValue> otherFields() const;

private:
    JsonText m_text;
};

/// "rotator_cuff_strain" as people read it: "rotator cuff strain".
QString spaced(const QString &identifier);
