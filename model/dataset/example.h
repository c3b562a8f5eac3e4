// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/parts.h"

#include <QList>
#include <QString>

/// One record: its source text and typed questions over it. A value that a record lacks is a
/// JsonValue that does not exist but knows where it would stand.
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
    /// The list of them, wherever it stands; missing, where it should.
    JsonValue triggerList() const;
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
