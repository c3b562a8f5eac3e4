// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/questionspanel.h"

#include "ui/panels/fields.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

using namespace Qt::StringLiterals;

void QuestionsPanel::arrange(Flow &flow) const
{
    const JsonValue questions = example().clarifyingQuestions();
    flow.cover(questions.place());
    const QList<JsonValue> groups = questions.isObject() ? questions.children()
                                    : questions.exists() ? QList{questions}
                                                         : QList<JsonValue>();
    int count = 0;
    for (const JsonValue &group : groups)
        count += int(group.size());
    if (count == 0) {
        flow.heading({tr("Clarifying questions"), {}, {}});
        flow.empty(tr("No clarifying questions in this example"));
        return;
    }
    flow.heading({tr("Clarifying questions"),
                  numbers::counted(count, tr("1 question"), tr("%1 questions")),
                  {}});
    // Side by side where there is room: a group each, the first being the most urgent.
    const bool wide = flow.width() >= 620 && groups.size() > 1;
    const qreal column = wide ? (flow.inner() - 20) / 2 : flow.inner();
    qreal bottomLeft = flow.y;
    qreal bottomRight = flow.y;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool right = wide && i > 0;
        qreal &bottom = right ? bottomRight : bottomLeft;
        flow.y = bottom;
        bottom = addGroup(flow, groups[i], right ? flow.left() + column + 20 : flow.left(), column);
    }
    flow.y = qMax(bottomLeft, bottomRight);
}

qreal QuestionsPanel::addGroup(Flow &flow, const JsonValue &group, qreal left, qreal width) const
{
    QString priority = group.key();
    priority.remove(u"priority_"_s);
    const QString label = fields::labelOf(priority);
    flow.y =
        flow.place(Paragraph()
                       .words(label, priority == u"high"_s ? Tone::Accent : Tone::Plain, Face::Bold)
                       .label(u"  "_s + tr("priority")),
                   left, flow.y, width)
            .bottom() +
        2;
    const QList<JsonValue> questions = group.isArray() ? group.children() : QList{group};
    for (int i = 0; i < questions.size(); ++i)
        addQuestion(flow, questions[i], tr("Question %1, %2 priority").arg(i + 1).arg(label), i + 1,
                    left, width);
    return flow.y + 4;
}

void QuestionsPanel::addQuestion(Flow &flow, const JsonValue &question, const QString &name,
                                 int number, qreal left, qreal width) const
{
    const qreal indent = flow.advance(u"0 "_s) + 8;
    flow.place(Paragraph().label(QString::number(number)), left, flow.y, indent);
    Paragraph text;
    if (question.isObject()) {
        text.value(question[u"question"_s], name);
        text.label(u"  "_s + tr("Why: "));
        Look quiet;
        quiet.tone = Tone::Secondary;
        text.value(question[u"rationale"_s], name + u", "_s + tr("why"), quiet);
        fields::append(text, question,
                       {u"question"_s, u"rationale"_s, u"follow_up_based_on_answer"_s}, name,
                       u"; "_s);
    } else {
        fields::appendMember(text, question, {}, name, {});
    }
    const qreal top = flow.y;
    flow.y = flow.place(text, left + indent, flow.y, width - indent).bottom();
    const QList<JsonValue> follow = question[u"follow_up_based_on_answer"_s].children();
    for (const JsonValue &answer : follow) {
        Paragraph line;
        line.label(spaced(answer.key()) + u" \u2192 "_s);
        fields::appendMember(line, answer, {},
                             name + u", "_s + tr("if %1").arg(spaced(answer.key())), {});
        flow.y = flow.place(line, left + indent + 8, flow.y, width - indent - 8).bottom();
    }
    flow.row(question.place(), QRectF(left - 6, top - 1, width + 12, flow.y - top + 2));
    flow.y += 3;
}
