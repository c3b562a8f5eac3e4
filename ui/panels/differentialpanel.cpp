// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/differentialpanel.h"

#include "model/dataset/normalised.h"
#include "ui/panels/fields.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

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
    QList<HeadingPart> parts = {{terms.join(u" + "_s) + u" ="_s},
                                {QString::number(total, 'f', 2), Tone::Plain, true},
                                {{}, Tone::Plain, false, isOne ? Sign::Tick : Sign::Cross}};
    if (!isOne && !isReadOnly() && !normalising().isEmpty())
        parts += {tr("Normalise"), Tone::Accent, false, {}, true, u"normalise"_s};
    return parts;
}

Patch DifferentialPanel::normalising() const
{
    const QList<Differential> list = example().differentials();
    QList<double> values;
    for (const Differential &diagnosis : list) {
        const std::optional<double> value = diagnosis.probability.number();
        if (!value || *value < 0)
            return {};
        values += *value;
    }
    return normalised(list, values);
}

/// "Sum 1.05" with what is typed in the place of what stands there.
QString DifferentialPanel::remarkOn(const Cell &cell, const QString &typed) const
{
    const QList<Differential> list = example().differentials();
    const auto isEdited = [&cell](const Differential &diagnosis) {
        return diagnosis.probability.place() == cell.place;
    };
    if (std::ranges::none_of(list, isEdited))
        return {};
    double total = 0;
    for (const Differential &diagnosis : list)
        total +=
            isEdited(diagnosis) ? typed.toDouble() : diagnosis.probability.number().value_or(0);
    return tr("Sum %1").arg(QString::number(total, 'f', 2));
}

void DifferentialPanel::extendMenu(QMenu &menu)
{
    Panel::extendMenu(menu);
    const Patch patch = isReadOnly() ? Patch() : normalising();
    if (patch.isEmpty())
        return;
    QStringList changes;
    for (const PatchOperation &step : patch)
        changes += QString::fromUtf8(step.old) + u" \u2192 "_s + QString::fromUtf8(step.value);
    menu.addSeparator();
    menu.addAction(tr("&Normalise: %1").arg(changes.join(u", "_s)), this,
                   [this] { headingClicked(u"normalise"_s); });
}

void DifferentialPanel::headingClicked(const QString &button)
{
    if (button == u"normalise" && !isReadOnly())
        Q_EMIT changeAsked({normalising(), currentPlace()});
}

void DifferentialPanel::arrange(Flow &flow) const
{
    const QList<Differential> list = example().differentials();
    flow.cover(example().answer()[u"differential_diagnoses"_s].place());
    if (list.isEmpty()) {
        flow.heading({tr("Differential"), {}, {}});
        flow.empty(tr("No differential diagnoses in this example"),
                   example().answer()[u"differential_diagnoses"_s], tr("Differential"));
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
    const qreal barWidth = qBound<qreal>(36, flow.width() * 0.225 - 20, flow.scaled(160));
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
    addBar(flow, QRectF(barLeft, flow.y + 3, barWidth, flow.scaled(10)),
           diagnosis.probability.number().value_or(0), leading);
    flow.y = title.bottom();
}

void DifferentialPanel::addReasons(Flow &flow, const Differential &diagnosis,
                                   const QString &name) const
{
    // A wide line holds both; a narrow column saves the lines that two beginnings cost.
    const bool joined = flow.width() >= flow.scaled(500) || flow.width() < flow.scaled(360);
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
