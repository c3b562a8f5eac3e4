// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/bannerpanel.h"

#include "ui/sheet/flow.h"

#include <QPainter>

using namespace Qt::StringLiterals;

Paragraph BannerPanel::facts() const
{
    const JsonValue urgent = example().assessment().urgent;
    const JsonValue go = example().consultation()[u"urgency"_s];
    const JsonValue training = example().affectedExercises()[u"training_status"_s];
    Look look;
    look.face = Face::Bold;
    look.tone = Tone::Emergency;
    Paragraph facts;
    facts.words(tr("urgent medical attention required: "), Tone::Emergency);
    look.shown = urgent.isTrue() ? tr("yes") : urgent.text();
    facts.value(urgent, tr("Urgent medical attention required"), look);
    look.shown.clear();
    if (go.exists())
        facts.words(u"    "_s + tr("go: "), Tone::Emergency).value(go, tr("Urgency"), look);
    if (training.exists())
        facts.words(u"    "_s + tr("training: "), Tone::Emergency)
            .value(training, tr("Training status"), look);

    return facts;
}

void BannerPanel::arrange(Flow &flow) const
{
    const bool planned = example().checkpoints().size() > 0 ||
                         example().modifications().size() > 0 ||
                         !example().loadManagement().isBlank();

    const qreal titleHeight = lineHeight(flow.fonts().headline);
    const qreal side = flow.scaled(22);
    const qreal small = flow.scaled(11);
    const qreal titleLeft = side + 26;
    const qreal titleWidth = flow.advance(tr("Emergency"), Face::Headline);
    flow.place(Paragraph(Face::Headline).words(tr("Emergency"), Tone::Emergency), titleLeft, 5,
               titleWidth + 2);
    const Paragraph facts = this->facts();
    const QString verdict = planned ? tr("No plan is expected here, but there is one")
                                    : tr("No plan is expected here. None is present");
    const qreal verdictWidth = flow.advance(verdict) + small + 11;
    // Where there is little room, the facts have lines of their own.
    const bool narrow = flow.width() < flow.scaled(900);
    const qreal factsLeft = narrow ? titleLeft : titleLeft + titleWidth + 14;
    const qreal factsRight = narrow ? flow.right() : flow.right() - verdictWidth;
    const QRectF text =
        flow.place(facts, factsLeft, narrow ? titleHeight + 6 : 9, factsRight - factsLeft);
    flow.place(Paragraph().words(verdict, Tone::Emergency), flow.right() - verdictWidth, 9,
               verdictWidth - small - 7);
    flow.y = qMax(titleHeight + 8, text.bottom() + 5);
    const qreal height = flow.y + 4;
    flow.ground(
        [=, width = flow.width(), right = flow.right()](QPainter &painter, const Theme &theme) {
            painter.fillRect(QRectF(0, 0, width, height), theme.emergency);
            icons::paint(painter, Sign::Error, QRectF(10, 6, side, side), theme.emergencyText,
                         theme.emergency);
            icons::paint(painter, planned ? Sign::Cross : Sign::Tick,
                         QRectF(right - small - 1, 12, small, small), theme.emergencyText,
                         theme.emergency);
        });
}
