// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/differentialpanel.h"

#include "ui/panels/fields.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

void addBar(Flow &flow, const QRectF &track, double share, bool leading)
{
    flow.ground([=](QPainter &painter, const Theme &theme) {
        painter.fillRect(track, theme.track);
        QRectF bar = track;
        bar.setWidth(qBound(0.0, share, 1.0) * track.width());
        painter.fillRect(bar, leading ? theme.bar : theme.lesserBar);
        if (!leading) {
            painter.setPen(theme.bar);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    });
}

QString shownProbability(const Differential &diagnosis)
{
    return diagnosis.probability.number() ? numbers::twoDecimals(diagnosis.probability) : QString();
}

} // namespace

QList<HeadingPart> DifferentialPanel::sum(const QList<Differential> &list) const
{
    double total = 0;
    QStringList terms;
    for (const Differential &diagnosis : list) {
        const std::optional<double> probability = diagnosis.probability.number();
        if (!probability)
            return {{tr("a probability is missing"), Tone::Bad, false, Sign::Cross}};
        total += *probability;
        terms += numbers::twoDecimals(diagnosis.probability);
    }
    const bool isOne = qAbs(total - 1) < 0.005;
    return {{terms.join(u" + "_s) + u" ="_s},
            {QString::number(total, 'f', 2), Tone::Plain, true},
            {{}, Tone::Plain, false, isOne ? Sign::Tick : Sign::Cross}};
}

void DifferentialPanel::arrange(Flow &flow) const
{
    const QList<Differential> list = example().differentials();
    flow.cover(example().answer()[u"differential_diagnoses"_s].place());
    if (list.isEmpty()) {
        flow.heading({tr("Differential"), {}, {}});
        flow.empty(tr("No differential diagnoses in this example"));
        return;
    }
    flow.heading({tr("Differential"), {}, sum(list)});
    for (int i = 0; i < list.size(); ++i)
        addDiagnosis(flow, list[i], i);
}

void DifferentialPanel::addDiagnosis(Flow &flow, const Differential &diagnosis, int index) const
{
    const QString name = tr("Differential %1, %2").arg(index + 1);
    const qreal top = flow.y;
    flow.y += 2;
    addTitle(flow, diagnosis, name, index == 0);
    addReasons(flow, diagnosis, name);
    flow.y += 4;
    flow.row(diagnosis.object.place(), QRectF(0, top, flow.width(), flow.y - top - 1));
    if (index + 1 < example().differentials().size())
        flow.hairline(flow.y - 1, 0, flow.width());
}

void DifferentialPanel::addTitle(Flow &flow, const Differential &diagnosis, const QString &name,
                                 bool leading) const
{
    const qreal numberWidth = flow.advance(u"0.0000"_s, Face::Bold);
    const qreal barWidth = qBound<qreal>(36, flow.width() * 0.225 - 20, 160);
    const qreal numberLeft = flow.right() - numberWidth;
    const qreal barLeft = numberLeft - barWidth - 2;
    Look condition;
    condition.face = Face::Bold;
    const QRectF title =
        flow.place(Paragraph().value(diagnosis.condition, name.arg(tr("condition")), condition),
                   flow.left(), flow.y, barLeft - flow.left() - 8);
    Look number;
    number.face = Face::Bold;
    number.missingKind = Cell::Kind::Number;
    number.shown = shownProbability(diagnosis);
    flow.place(Paragraph().value(diagnosis.probability, name.arg(tr("probability")), number),
               numberLeft, flow.y, numberWidth, Qt::AlignRight);
    addBar(flow, QRectF(barLeft, flow.y + 3, barWidth, 10),
           diagnosis.probability.number().value_or(0), leading);
    flow.y = title.bottom();
}

void DifferentialPanel::addReasons(Flow &flow, const Differential &diagnosis,
                                   const QString &name) const
{
    // A wide line holds both; a narrow column saves the lines that two beginnings cost.
    const bool joined = flow.width() >= 500 || flow.width() < 360;
    Paragraph features;
    features.value(diagnosis.distinguishingFeatures, name.arg(tr("features")));
    Paragraph why;
    Paragraph &reason = joined ? features : why;
    const QString shown = shownProbability(diagnosis);
    Look quiet;
    quiet.tone = Tone::Secondary;
    reason.label((joined ? u"  "_s : QString()) +
                 tr("Why %1: ").arg(shown.isEmpty() ? tr("?") : shown));
    reason.value(diagnosis.confidenceReasoning, name.arg(tr("why")), quiet);
    static const QSet<QString> known = {u"condition"_s, u"probability"_s,
                                        u"distinguishing_features"_s, u"confidence_reasoning"_s};
    fields::append(reason, diagnosis.object, known, name.arg(tr("more")), u"; "_s);
    flow.add(features);
    flow.add(why);
}
