// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/reasoningpanel.h"

#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

using namespace Qt::StringLiterals;

namespace {

Sign signOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Right:
        return Sign::Tick;
    case StepVerdict::Wrong:
        return Sign::Cross;
    case StepVerdict::Unsure:
        return Sign::Question;
    }
    return Sign::Question;
}

} // namespace

ReasoningPanel::ReasoningPanel(QWidget *parent) : Panel(parent)
{
    connect(this, &Sheet::currentPlaceChanged, this, &ReasoningPanel::followFocus);
}

void ReasoningPanel::filled()
{
    m_quotations = quotationsIn(example());
    m_chain = example().answer()[u"reasoning_chain"_s].place();
    m_verdicts.clear();
    if (m_selected >= m_quotations.size())
        m_selected = -1;
}

void ReasoningPanel::followFocus(const JsonPointer &place)
{
    if (m_chain.contains(place) && place != m_chain)
        selectStep(place.tokens().value(m_chain.tokens().size()).toInt());
}

void ReasoningPanel::selectStep(int step)
{
    if (m_selected == step)
        return;
    m_selected = step;
    Q_EMIT stepSelected(step);
}

void ReasoningPanel::setVerdicts(const QMap<int, StepVerdict> &verdicts)
{
    if (m_verdicts == verdicts)
        return;
    m_verdicts = verdicts;
    contentChanged();
}

void ReasoningPanel::arrange(Flow &flow) const
{
    const QList<JsonValue> steps = example().reasoningChain();
    const QString note = steps.isEmpty()
                             ? QString()
                             : numbers::counted(int(steps.size()), tr("1 step"), tr("%1 steps"));
    flow.heading({tr("Reasoning chain"),
                  note,
                  {{u"1"_s, Tone::Plain, false, {}, true},
                   {tr("right"), Tone::Secondary, false, Sign::Tick},
                   {u"2"_s, Tone::Plain, false, {}, true},
                   {tr("wrong"), Tone::Secondary, false, Sign::Cross},
                   {u"3"_s, Tone::Plain, false, {}, true},
                   {tr("unsure"), Tone::Secondary, false, Sign::Question}}});
    flow.cover(m_chain);
    if (steps.isEmpty()) {
        flow.empty(tr("No reasoning chain in this example"),
                   example().answer()[u"reasoning_chain"_s], tr("Reasoning chain"));
        return;
    }
    for (int i = 0; i < steps.size(); ++i)
        addStep(flow, i, steps[i]);
}

void ReasoningPanel::addStep(Flow &flow, int index, const JsonValue &step) const
{
    const qreal numberWidth = flow.scaled(20);
    const qreal textLeft = numberWidth + 16;
    const qreal signWidth = flow.scaled(22);
    const bool judged = m_verdicts.contains(index);
    const qreal verdictWidth = judged ? flow.scaled(18) : 0;
    const qreal top = flow.y;
    flow.place(Paragraph().label(QString::number(index + 1)), 10, top + 1, numberWidth,
               Qt::AlignRight);
    Look look;
    look.underlines = m_quotations[index].ranges;
    Paragraph paragraph;
    paragraph.value(step, tr("Reasoning chain, step %1").arg(index + 1), look);
    const QRectF text = flow.place(paragraph, textLeft, top + 1,
                                   flow.right() - textLeft - signWidth - verdictWidth);
    flow.y = text.bottom() + 2;
    flow.row(step.place(), QRectF(0, top, flow.width(), flow.y - top), verdictWidth);
    if (!judged)
        return;
    const Sign sign = signOf(m_verdicts.value(index));
    const qreal side = flow.scaled(11);
    const QRectF at(flow.right() - side - 2, top + 3, side, side);
    flow.paint(
        [=](QPainter &painter, const Theme &theme) { icons::paint(painter, sign, at, theme); });
}
