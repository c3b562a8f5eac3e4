// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// The part of the header that says how sure the assessment is.
#include "ui/panels/confidencegauge.h"
#include "ui/panels/headerpanel.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

#include <QPainter>

using namespace Qt::StringLiterals;

/// The number and its gauge; where both end.
qreal HeaderPanel::addNumber(Flow &flow, qreal left, qreal right) const
{
    const Assessment assessment = example().assessment();
    const qreal gaugeWidth = qBound<qreal>(70, (right - left) * 0.22, flow.scaled(170));
    const qreal labelWidth = flow.advance(tr("Confidence ")) + 2;
    Look number{Face::Headline};
    number.missingKind = Cell::Kind::Number;
    if (assessment.confidence.number())
        number.shown = numbers::twoDecimals(assessment.confidence);
    const QString shown = number.shown.isEmpty() ? u"0.00"_s : number.shown;
    const qreal numberWidth = flow.advance(shown, Face::Headline) + 6;
    flow.place(Paragraph().label(tr("Confidence ")), left, flow.y + flow.scaled(3), labelWidth);
    flow.place(Paragraph(Face::Headline).value(assessment.confidence, tr("Confidence"), number),
               left + labelWidth, flow.y - 2, numberWidth);
    const QRectF rect(left + labelWidth + numberWidth + 4, flow.y + flow.scaled(4), gaugeWidth,
                      flow.scaled(12));
    const ConfidenceGauge gauge{rect, assessment.confidence.number(), m_facts.band};
    flow.ground([gauge](QPainter &painter, const Theme &theme) { gauge.paint(painter, theme); });
    return rect.right();
}

qreal HeaderPanel::addConfidence(Flow &flow, qreal left, qreal right) const
{
    const qreal reasonLeft = addNumber(flow, left, right) + 14;
    addBand(flow, left, reasonLeft - left - 8);
    const Paragraph why =
        Paragraph().value(example().assessment().confidenceReasoning, tr("Confidence, why"));
    return flow.place(why, reasonLeft, flow.y, right - reasonLeft).bottom();
}

QString HeaderPanel::confidenceSentence() const
{
    const std::optional<double> confidence = example().assessment().confidence.number();
    if (!confidence)
        return tr("No confidence is given.");
    const QString said = numbers::twoDecimals(example().assessment().confidence);
    if (!m_facts.band)
        return tr("Confidence is %1 on a scale from 0 to 1, and this category has no band.")
            .arg(said);
    const QString sentence =
        m_facts.band->holds(*confidence)
            ? tr("Confidence is %1 on a scale from 0 to 1, inside the %2 band of %3 to %4.")
            : tr("Confidence is %1 on a scale from 0 to 1, outside the %2 band of %3 to %4.");
    return sentence.arg(said, categoryName())
        .arg(m_facts.band->low, 0, 'f', 2)
        .arg(m_facts.band->high, 0, 'f', 2);
}

void HeaderPanel::addBand(Flow &flow, qreal left, qreal width) const
{
    const std::optional<double> confidence = example().assessment().confidence.number();
    const qreal top = flow.y + flow.line() + 3;
    if (!m_facts.band) {
        const QList<ConfidenceStep> steps = example().confidenceProgression();
        Paragraph words;
        words.label(tr("no band"));
        if (!steps.isEmpty())
            words.label(tr("; last answer %1").arg(steps.last().value.text()));
        flow.place(words, left, top, width);
        return;
    }
    const bool inside = confidence && m_facts.band->holds(*confidence);
    // ".85", but "1.00".
    const auto bound = [](double value) {
        const QString text = QString::number(value, 'f', 2);
        return text.startsWith(u'0') ? text.mid(1) : text;
    };
    const QString text =
        tr("%1 band %2 to %3:")
            .arg(categoryName(), bound(m_facts.band->low), bound(m_facts.band->high));
    const qreal textWidth = flow.advance(text) + 4;
    flow.place(Paragraph().label(text), left, top, textWidth);
    const Sign sign = inside ? Sign::Tick : Sign::Cross;
    const qreal side = flow.scaled(11);
    const QRectF at(left + textWidth, top + 3, side, side);
    flow.paint(
        [=](QPainter &painter, const Theme &theme) { icons::paint(painter, sign, at, theme); });
    const QString verdict = inside ? tr("inside") : tr("outside");
    flow.place(Paragraph().label(verdict), at.right() + 4, top, flow.advance(verdict) + 2);
}
