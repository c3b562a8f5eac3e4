// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/conversationpanel.h"

#include "ui/panels/fields.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct ConversationPanel::Dot
{
    double confidence = 0;
    qreal y = 0;
};

namespace {

/// The right margin in which the curve runs from 0 to 1.
constexpr qreal curveWidth = 66;
constexpr qreal marginWidth = 88;

} // namespace

void ConversationPanel::arrange(Flow &flow) const
{
    const QList<Turn> turns = example().conversation();
    flow.cover(example().root()[u"conversation_history"_s].place());
    if (turns.isEmpty()) {
        flow.heading({tr("Conversation"), {}, {}});
        flow.empty(tr("No conversation in this example"));
        return;
    }
    int answers = 0;
    for (const Turn &turn : turns)
        answers += turn.isUser();
    const QString note =
        numbers::counted(int(turns.size()) - answers, tr("1 question"), tr("%1 questions")) +
        u", "_s + numbers::counted(answers, tr("1 answer"), tr("%1 answers"));
    flow.heading({tr("Conversation"), note, {{tr("confidence 0 to 1")}}});

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
    // A record whose user text stands beside the conversation still shows it.
    if (example().userInput().exists()) {
        flow.space(4);
        fields::tree(flow, example().userInput(), tr("Case"), 80);
    }
    addOutcome(flow);
}

void ConversationPanel::addTurn(Flow &flow, const Turn &turn, int number, int question,
                                const ConfidenceStep *step, QList<Dot> &dots) const
{
    const qreal top = flow.y;
    const qreal width = flow.width() - flow.left() - marginWidth;
    const QString name = tr("Conversation, turn %1").arg(number + 1);
    Look prose;
    prose.prose = true;
    Look quiet;
    quiet.tone = Tone::Secondary;
    Paragraph text;
    if (turn.isUser())
        text.words(tr("Athlete"), Tone::Plain, Face::Bold);
    else
        text.words(tr("Question %1").arg(question), Tone::Accent, Face::Bold);
    text.words(u"  "_s).value(turn.content, name, prose);
    if (turn.reasoning.exists())
        text.label(u"  "_s + tr("Why: ")).value(turn.reasoning, name + u", "_s + tr("why"), quiet);
    static const QSet<QString> known = {u"role"_s, u"content"_s, u"reasoning"_s};
    fields::append(text, turn.object, known, name, u"  "_s);
    flow.y += 2;
    flow.add(text, 0, marginWidth - Flow::padding);
    if (step && step->reasoning.exists())
        flow.y = flow.place(Paragraph().value(
                                step->reasoning,
                                tr("Confidence after question %1, why").arg(step->question), quiet),
                            flow.left(), flow.y, width)
                     .bottom();
    flow.y += 2;
    if (turn.isUser()) {
        flow.ground([=, rect = QRectF(0, top, flow.width(), flow.y - top)](QPainter &painter,
                                                                           const Theme &theme) {
            painter.fillRect(rect, theme.alternate);
        });
    }
    flow.row(turn.object.place(), QRectF(0, top, flow.width(), flow.y - top));
    flow.hairline(flow.y - 1, 0, flow.width());
    const std::optional<double> confidence = step ? step->value.number() : std::nullopt;
    if (!step)
        return;
    const qreal axis = flow.width() - Flow::padding - curveWidth;
    const qreal dotX = axis + curveWidth * qBound(0.0, confidence.value_or(0), 1.0);
    // Left of the curve, which comes down from the dot before.
    const qreal before =
        dots.isEmpty() ? dotX : axis + curveWidth * qBound(0.0, dots.last().confidence, 1.0);
    const qreal labelRight = qMin(dotX - 8, before - 4);
    const qreal labelWidth = flow.advance(u"0.00"_s, Face::Bold) + 4;
    Look strong{Face::Bold};
    strong.missingKind = Cell::Kind::Number;
    if (confidence)
        strong.shown = numbers::twoDecimals(step->value);
    flow.place(Paragraph().value(step->value,
                                 tr("Confidence after question %1").arg(step->question), strong),
               labelRight - labelWidth, top + 1, labelWidth, Qt::AlignRight);
    if (confidence)
        dots += {*confidence, top + 2 + flow.line() / 2};
}

void ConversationPanel::addCurve(Flow &flow, const QList<Dot> &dots, qreal top, qreal bottom) const
{
    const qreal axis = flow.width() - Flow::padding - curveWidth;
    const QList<Dot> points = dots;
    flow.ground([=](QPainter &painter, const Theme &theme) {
        const auto x = [axis](double value) {
            return std::round(axis + curveWidth * qBound(0.0, value, 1.0));
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
    // Progression entries that name no answer are no dots; they are still shown.
    QSet<QString> known = {u"information_gained"_s};
    const JsonValue progression = effect[u"confidence_progression"_s];
    int answers = -1;
    const QList<Turn> turns = example().conversation();
    for (const Turn &turn : turns)
        answers += turn.isUser();
    bool allShown = progression.isArray();
    const QList<JsonValue> entries = progression.children();
    static const QRegularExpression after(u"^after_question_(\\d+)$"_s);
    for (const JsonValue &entry : entries) {
        const QString key = entry.children().isEmpty() ? QString() : entry.children().first().key();
        const int question = after.match(key).captured(1).toInt();
        allShown = allShown && entry.size() <= 2 && question > 0 && question <= answers;
    }
    if (allShown)
        known += u"confidence_progression"_s;
    Paragraph more;
    fields::append(more, effect, known, tr("Conversation"), u" \u00B7 "_s);
    flow.add(more);
}
