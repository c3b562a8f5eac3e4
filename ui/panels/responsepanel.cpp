// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/responsepanel.h"

#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Where the word that stops training stands, and where care is named, may at most be.
constexpr int stopWithin = 300;
constexpr int careWithin = 900;

HeadingPart position(const QString &label, const QString &text, const QString &pattern, int within)
{
    const QRegularExpression words(pattern, QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = text.indexOf(words);
    const QString where = at < 0 ? ResponsePanel::tr("nowhere") : QString::number(at + 1);
    return {u"%1 %2/%3"_s.arg(label, where).arg(within), Tone::Secondary, false,
            at >= 0 && at < within ? Sign::Tick : Sign::Cross};
}

} // namespace

QList<HeadingPart> ResponsePanel::facts() const
{
    const QString text = example().response().text();
    if (example().isUrgent())
        return {position(tr("STOP at"), text, u"\\bstop"_s, stopWithin),
                position(tr("care at"), text,
                         u"emergency|ambulance|\\b(?:112|911|999)\\b|A&E|urgent care"_s,
                         careWithin)};
    static const QRegularExpression space(u"\\s+"_s);
    const int words = int(text.split(space, Qt::SkipEmptyParts).size());
    return {{numbers::counted(words, tr("1 word"), tr("%1 words"))}};
}

void ResponsePanel::arrange(Flow &flow) const
{
    const JsonValue response = example().response();
    flow.cover(response.place());
    if (response.isBlank()) {
        flow.heading({tr("Response to the athlete"), {}, {}});
        Look look;
        look.placeholder = tr("No response in this example");
        look.missingKind = Cell::Kind::Prose;
        flow.add(Paragraph().value(response, tr("Response to the athlete"), look));
        return;
    }
    flow.heading({tr("Response to the athlete"), {}, facts()});
    Look look;
    look.face = Face::Response;
    look.prose = true;
    look.markdown = true;
    look.spelled = true;
    flow.space(3);
    const QRectF text = flow.place(
        Paragraph(Face::Response).value(response, tr("Response to the athlete"), look).airy(), 12,
        flow.y, flow.right() - 12);
    flow.ground([text](QPainter &painter, const Theme &theme) {
        painter.fillRect(QRectF(0, text.top(), 3, text.height()), theme.accent);
    });
    flow.y = text.bottom() + 4;
}
