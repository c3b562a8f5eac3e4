// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/conversationpanel.h"

#include "ui/panels/fields.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

struct ConversationPanel::Dot
{
    double confidence = 0;
    qreal y = 0;
};

namespace {

/// The part of the right margin in which the curve runs from 0 to 1.
qreal curveWidth(const Flow &flow)
{
    return flow.width() < flow.scaled(380) ? 40 : flow.scaled(66);
}

qreal marginWidth(const Flow &flow)
{
    return curveWidth(flow) + flow.scaled(32);
}

qreal axisOf(const Flow &flow)
{
    return flow.right() - curveWidth(flow);
}

} // namespace

void ConversationPanel::arrange(Flow &flow) const
{
    const QList<Turn> turns = example().conversation();
    flow.cover(example().root()[u"conversation_history"_s].place());
    if (turns.isEmpty()) {
        flow.heading({tr("Conversation"), {}, {}});
        flow.empty(tr("No conversation in this example"),
                   example().root()[u"conversation_history"_s], tr("Conversation"));
        return;
    }
    const int answers = int(std::ranges::count_if(turns, &Turn::isUser));
    const QString note =
        numbers::counted(int(turns.size()) - answers, tr("1 question"), tr("%1 questions")) +
        u", "_s + numbers::counted(answers, tr("1 answer"), tr("%1 answers"));
    flow.heading({tr("Conversation"), note, {{tr("confidence 0 to 1")}}});
    flow.describe(curveSentence());
    addTurns(flow, turns);
    // A record whose user text stands beside the conversation still shows it.
    if (example().userInput().exists()) {
        flow.space(4);
        fields::tree(flow, example().userInput(), tr("Case"), 80);
    }
    addOutcome(flow);
}

/// "Confidence goes from 0.50 after question 1 to 0.86 after question 3."
QString ConversationPanel::curveSentence() const
{
    QStringList values;
    const QList<ConfidenceStep> steps = example().confidenceProgression();
    for (const ConfidenceStep &step : steps) {
        if (step.value.number())
            values +=
                tr("%1 after question %2").arg(numbers::twoDecimals(step.value)).arg(step.question);
    }
    if (values.isEmpty())
        return tr("The conversation does not say how confidence grew.");
    const QString first = values.takeFirst();
    if (values.isEmpty())
        return tr("Confidence is %1.").arg(first);
    return tr("Confidence goes from %1 to %2.").arg(first, values.join(tr(", then ")));
}

void ConversationPanel::addTurns(Flow &flow, const QList<Turn> &turns) const
{
    const QList<ConfidenceStep> steps = example().confidenceProgression();
    QList<Dot> dots;
    int question = 0;
    const qreal top = flow.y;
    for (int i = 0; i < turns.size(); ++i) {
        question += !turns[i].isUser();
        const ConfidenceStep *after = nullptr;
        for (const ConfidenceStep &step : steps) {
            if (turns[i].isUser() && step.question == question && question > 0)
                after = &step;
        }
        addTurn(flow, turns[i], i, question, after, dots);
    }
    addCurve(flow, dots, top, flow.y);
}

void ConversationPanel::addTurn(Flow &flow, const Turn &turn, int number, int question,
                                const ConfidenceStep *step, QList<Dot> &dots) const
{
    const qreal top = flow.y;
    Look quiet;
    quiet.tone = Tone::Secondary;
    flow.y += 2;
    flow.add(turnText(turn, number, question), 0, marginWidth(flow));
    if (step && step->reasoning.exists())
        flow.add(Paragraph().value(step->reasoning,
                                   tr("Confidence after question %1, why").arg(step->question),
                                   quiet),
                 0, marginWidth(flow));
    flow.y += 2;
    const QRectF row(0, top, flow.width(), flow.y - top);
    if (turn.isUser()) {
        flow.ground([row](QPainter &painter, const Theme &theme) {
            painter.fillRect(row, theme.alternate);
        });
    }
    flow.row(turn.object.place(), row);
    flow.hairline(flow.y - 1, 0, flow.width());
    if (step)
        addConfidence(flow, *step, top, dots);
}

Paragraph ConversationPanel::turnText(const Turn &turn, int number, int question) const
{
    const QString name = tr("Conversation, turn %1").arg(number + 1);
    Look prose;
    prose.prose = true;
    Look quiet;
    quiet.tone = Tone::Secondary;
    Paragraph text;
    Look role{Face::Bold};
    role.shown = turn.isUser() ? tr("Athlete") : tr("Question %1").arg(question);
    role.tone = turn.isUser() ? Tone::Plain : Tone::Accent;
    role.placeholder = role.shown;
    text.value(turn.role, name + u", "_s + tr("who speaks"), role);
    text.words(u"  "_s).value(turn.content, name, prose);
    if (turn.reasoning.exists())
        text.label(u"  "_s + tr("Why: ")).value(turn.reasoning, name + u", "_s + tr("why"), quiet);
    static const QSet<QString> known = {u"role"_s, u"content"_s, u"reasoning"_s};
    fields::append(text, turn.object, known, name, u"  "_s);
    return text;
}

/// The number stands left of the curve, which comes down from the dot before.
void ConversationPanel::addConfidence(Flow &flow, const ConfidenceStep &step, qreal top,
                                      QList<Dot> &dots) const
{
    const std::optional<double> confidence = step.value.number();
    const qreal span = curveWidth(flow);
    const auto x = [&](double value) { return axisOf(flow) + span * qBound(0.0, value, 1.0); };
    const qreal dotX = x(confidence.value_or(0));
    const qreal before = dots.isEmpty() ? dotX : x(dots.last().confidence);
    const qreal width = flow.advance(u"0.00"_s, Face::Bold) + 4;
    const qreal textRight = flow.right() - marginWidth(flow);
    const qreal left = qMax(qMin(dotX - 8, before - 4) - width, textRight + 2);
    Look strong{Face::Bold};
    strong.missingKind = Cell::Kind::Number;
    if (confidence)
        strong.shown = numbers::twoDecimals(step.value);
    flow.place(Paragraph().value(step.value, tr("Confidence after question %1").arg(step.question),
                                 strong),
               left, top + 1, width, Qt::AlignRight);
    if (confidence)
        dots += {*confidence, top + 2 + flow.line() / 2};
}

void ConversationPanel::addCurve(Flow &flow, const QList<Dot> &dots, qreal top, qreal bottom) const
{
    const qreal axis = axisOf(flow);
    const qreal span = curveWidth(flow);
    flow.ground([=, points = dots](QPainter &painter, const Theme &theme) {
        const auto x = [=](double value) {
            return std::round(axis + span * qBound(0.0, value, 1.0));
        };
        for (const double tick : {0.0, 0.5, 1.0})
            painter.fillRect(QRectF(x(tick), top, 1, bottom - top), theme.hairline);
        painter.setRenderHint(QPainter::Antialiasing);
        QPolygonF line;
        for (const Dot &dot : points) {
            if (!line.isEmpty())
                line += QPointF(line.last().x(), dot.y);
            line += QPointF(x(dot.confidence), dot.y);
        }
        painter.setPen(QPen(theme.bar, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.bar);
        for (const Dot &dot : points)
            painter.drawEllipse(QPointF(x(dot.confidence), dot.y), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    });
}

/// What the questions gained, and whatever else is said of the conversation.
void ConversationPanel::addOutcome(Flow &flow) const
{
    const JsonValue effect = example().answer()[u"conversation_effectiveness"_s];
    flow.space(4);
    Paragraph gained;
    gained.label(tr("Gained "));
    gained.list(effect[u"information_gained"_s], tr("Information gained"), u" \u00B7 "_s);
    if (effect[u"information_gained"_s].exists())
        flow.add(gained);
    QSet<QString> known = {u"information_gained"_s};
    if (isDrawn(effect[u"confidence_progression"_s]))
        known += u"confidence_progression"_s;
    Paragraph more;
    fields::append(more, effect, known, tr("Conversation"), u" \u00B7 "_s);
    flow.add(more);
}

/// Entries that name no answer are no dots; they are still to be shown.
bool ConversationPanel::isDrawn(const JsonValue &progression) const
{
    static const QRegularExpression after(u"^after_question_(\\d+)$"_s);
    const QList<Turn> turns = example().conversation();
    const int answers = int(std::ranges::count_if(turns, &Turn::isUser)) - 1;
    const QList<JsonValue> entries = progression.children();
    return progression.isArray() && std::ranges::all_of(entries, [&](const JsonValue &entry) {
               const QList<JsonValue> members = entry.children();
               const QString key = members.isEmpty() ? QString() : members.first().key();
               const int question = after.match(key).captured(1).toInt();
               return entry.size() <= 2 && question > 0 && question <= answers;
           });
}
