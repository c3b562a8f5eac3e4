// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/questionspanel.h"

#include "ui/panels/fields.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

using namespace Qt::StringLiterals;

struct QuestionsPanel::Column
{
    qreal left = 0;
    qreal width = 0;
};

namespace {

QString priorityOf(const JsonValue &group)
{
    QString priority = group.key();
    return fields::labelOf(priority.remove(u"priority_"_s));
}

} // namespace

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
        flow.empty(tr("No clarifying questions in this example"), questions,
                   tr("Clarifying questions"));
        return;
    }
    flow.heading({tr("Clarifying questions"),
                  numbers::counted(count, tr("1 question"), tr("%1 questions")),
                  {}});
    addGroups(flow, groups, count);
}

void QuestionsPanel::addGroups(Flow &flow, const QList<JsonValue> &groups, int count) const
{
    // In two columns where there is room, high priority first, both about equally long.
    const qreal gap = 20;
    const bool wide = flow.width() >= flow.scaled(620) && count > 1;
    const qreal column = wide ? (flow.inner() - gap) / 2 : flow.inner();
    qsizetype all = 0;
    for (const JsonValue &group : groups)
        all += group.raw().size();
    Column at{flow.left(), column};
    const qreal top = flow.y;
    qreal bottom = top;
    qsizetype told = 0;
    for (const JsonValue &group : groups) {
        bool headed = false;
        const QList<JsonValue> entries = group.isArray() ? group.children() : QList{group};
        for (int i = 0; i < entries.size(); ++i) {
            if (wide && at.left == flow.left() && told > 0 &&
                told + entries[i].raw().size() / 2 > all / 2) {
                bottom = flow.y;
                flow.y = top;
                at.left += column + gap;
                headed = false;
            }
            if (!headed)
                addHead(flow, group, at, i > 0);
            headed = true;
            addQuestion(flow, entries[i], group, i + 1, at);
            told += entries[i].raw().size();
        }
        flow.y += 4;
    }
    flow.y = qMax(bottom, flow.y);
}

void QuestionsPanel::addHead(Flow &flow, const JsonValue &group, const Column &at,
                             bool continued) const
{
    const QString priority = priorityOf(group);
    const bool high = group.key() == u"priority_high"_s || group.key() == u"high"_s;
    Paragraph head;
    head.words(priority, high ? Tone::Accent : Tone::Plain, Face::Bold);
    head.label(u"  "_s + (continued ? tr("priority, continued") : tr("priority")));
    flow.y = flow.place(head, at.left, flow.y, at.width).bottom() + 2;
}

void QuestionsPanel::addQuestion(Flow &flow, const JsonValue &question, const JsonValue &group,
                                 int number, const Column &at) const
{
    const QString name = tr("Question %1, %2 priority").arg(number).arg(priorityOf(group));
    const qreal indent = flow.advance(u"0 "_s) + 8;
    flow.place(Paragraph().label(QString::number(number)), at.left, flow.y, indent);
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
    flow.y = flow.place(text, at.left + indent, flow.y, at.width - indent).bottom();
    const Paragraph follow = followUps(question[u"follow_up_based_on_answer"_s], name);
    if (!follow.isEmpty())
        flow.y = flow.place(follow, at.left + indent, flow.y, at.width - indent).bottom();
    flow.row(question.place(), QRectF(at.left - 6, top - 1, at.width + 12, flow.y - top + 2));
    flow.y += 3;
}

/// What each answer leads to, one after the other: a line each would cost more than it tells.
Paragraph QuestionsPanel::followUps(const JsonValue &answers, const QString &name) const
{
    Paragraph text;
    const QList<JsonValue> children = answers.isObject() ? answers.children() : QList<JsonValue>();
    for (const JsonValue &answer : children) {
        if (!text.isEmpty())
            text.label(u" \u00B7 "_s);
        text.label(spaced(answer.key()) + u" \u2192 "_s);
        fields::appendMember(text, answer, {},
                             name + u", "_s + tr("if %1").arg(spaced(answer.key())), {});
    }
    if (!answers.isObject())
        fields::appendMember(text, answers, {}, name + u", "_s + tr("follow-up"), {});
    return text;
}
