// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/panel.h"

class Paragraph;

/// The turns of a conversation, with the confidence after each answer as a curve in the right
/// margin, its dots level with the answers.
class ConversationPanel final : public Panel
{
    Q_OBJECT

public:
    using Panel::Panel;

protected:
    void arrange(Flow &flow) const override;

private:
    struct Dot;

    QString curveSentence() const;
    void addTurns(Flow &flow, const QList<Turn> &turns) const;
    void addTurn(Flow &flow, const Turn &turn, int number, int question, const ConfidenceStep *step,
                 QList<Dot> &dots) const;
    Paragraph turnText(const Turn &turn, int number, int question) const;
    void addConfidence(Flow &flow, const ConfidenceStep &step, qreal top, QList<Dot> &dots) const;
    void addCurve(Flow &flow, const QList<Dot> &dots, qreal top, qreal bottom) const;
    void addOutcome(Flow &flow) const;
    bool isDrawn(const JsonValue &progression) const;
};
