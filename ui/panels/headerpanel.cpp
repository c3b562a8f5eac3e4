// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/headerpanel.h"

#include "model/dataset/category.h"
#include "ui/panels/fields.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

#include <QPainter>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double identityShare = 0.29; ///< Of the header's width.

} // namespace

HeaderPanel::HeaderPanel(QWidget *parent) : Panel(parent)
{
    setAccessibleName(tr("Assessment"));
    setGround(QPalette::Window);
    setScrolls(false);
    m_pair = new QToolButton(viewport());
    m_pair->setObjectName(u"pairButton"_s);
    m_pair->setText(tr("Compare the pair"));
    m_pair->setFocusPolicy(Qt::TabFocus);
    m_pair->hide();
    connect(m_pair, &QToolButton::clicked, this, &HeaderPanel::pairAsked);
}

void HeaderPanel::setFacts(const HeaderFacts &facts)
{
    m_facts = facts;
    m_pair->setVisible(facts.category == u"context"_s);
    contentChanged();
    placePair();
}

void HeaderPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    placePair();
}

/// At the end of the identity's last line.
void HeaderPanel::placePair()
{
    m_pair->resize(m_pair->sizeHint());
    const int right = int(std::round(viewport()->width() * identityShare)) - 10;
    m_pair->move(right - m_pair->width(), viewport()->height() - m_pair->height() - 4);
}

QString HeaderPanel::statusName() const
{
    if (m_facts.status == u"approved"_s)
        return tr("Approved");
    if (m_facts.status == u"rejected"_s)
        return tr("Rejected");
    return m_facts.status == u"second_opinion"_s ? tr("Second opinion") : tr("Pending");
}

QString HeaderPanel::categoryName() const
{
    const Category *category = Categories::find(m_facts.category);
    return category ? category->shortName : Categories::nameOf(m_facts.category);
}

void HeaderPanel::arrange(Flow &flow) const
{
    flow.cover(example().assessment().object.place());
    flow.describe(confidenceSentence());
    flow.y = 4;
    const qreal second = std::round(flow.width() * identityShare);
    const qreal third = std::round(flow.width() * 0.512);
    addIdentity(flow, flow.left(), second - 10);
    // The factors stand where the shorter text leaves room for them.
    const qreal severity = addSeverity(flow, second + 10, third - 10);
    const qreal confidence = addConfidence(flow, third + 10, flow.right());
    const Paragraph words = factors();
    const bool middle = severity < confidence && confidence > flow.y + 2 * flow.line() &&
                        flow.advance(words.text()) < third - second - 20;
    const qreal left = middle ? second + 10 : third + 10;
    const qreal top = middle ? severity : qMax(confidence, flow.y + 2 * flow.line() + 3);
    if (!words.isEmpty())
        flow.place(words, left, top, (middle ? third - 10 : flow.right()) - left);
    const qreal bottom = flow.y + 3 * flow.line() + 8;
    flow.ground([=](QPainter &painter, const Theme &theme) {
        for (const qreal x : {second, third})
            painter.fillRect(QRectF(x, 2, 1, bottom - 4), theme.hairline);
    });
}

void HeaderPanel::addIdentity(Flow &flow, qreal left, qreal right) const
{
    const qreal positionWidth = flow.advance(m_facts.position) + 2;
    addName(flow, left, right - positionWidth);
    flow.place(Paragraph().label(m_facts.position), right - positionWidth, flow.y, positionWidth,
               Qt::AlignRight);
    addCondition(flow, left, right);
}

/// Id, category, status and revision on one line; the status follows its sign.
void HeaderPanel::addName(Flow &flow, qreal left, qreal right) const
{
    const JsonValue id = example().id();
    Paragraph first;
    Look verbatim{Face::Bold};
    verbatim.verbatim = true;
    if (id.exists())
        first.value(id, tr("Id"), verbatim);
    else
        first.words(m_facts.id, Tone::Plain, Face::Bold);
    first.words(u"   "_s);
    Look look;
    look.shown = Categories::find(m_facts.category) ? categoryName() : QString();
    if (example().category().exists())
        first.value(example().category(), tr("Category"), look);
    else
        first.words(categoryName());
    flow.place(first, left, flow.y, right - left);
    const QString shownId = id.exists() ? id.text() : m_facts.id;
    const qreal x = left + flow.advance(shownId, Face::Bold) +
                    flow.advance(u"   "_s + categoryName() + u"   "_s) + 3;
    const Sign sign = icons::ofStatus(m_facts.status);
    const QRectF at(x, flow.y + 2, 12, 12);
    flow.paint([=](QPainter &painter, const Theme &theme) {
        icons::paint(painter, sign, at, icons::inkOf(sign, theme), theme.window);
    });
    Paragraph status;
    status.words(statusName());
    QString said = statusName();
    const QString revision = u"   "_s + tr("revision %1").arg(m_facts.revision);
    const qreal room = right - x - 16;
    if (flow.advance(said + revision) < room) {
        status.label(revision);
        said += revision;
    }
    flow.place(status, x + 16, flow.y, qMax(room, flow.advance(statusName()) + 2));
    addCounts(flow, x + 16 + flow.advance(said) + 12, right);
}

/// What the checks found: each sign with its number, as far as there is room.
void HeaderPanel::addCounts(Flow &flow, qreal left, qreal right) const
{
    const QList<std::pair<Sign, int>> counts = {{Sign::Error, m_facts.errors},
                                                {Sign::Warning, m_facts.warnings},
                                                {Sign::Hint, m_facts.hints}};
    for (const auto &[sign, count] : counts) {
        const QString number = QString::number(count);
        const qreal width = 15 + flow.advance(number, Face::Bold);
        if (count == 0 || left + width > right)
            continue;
        const QRectF at(left, flow.y + 2, 12, 12);
        flow.paint([sign = sign, at](QPainter &painter, const Theme &theme) {
            icons::paint(painter, sign, at, icons::inkOf(sign, theme), theme.window);
        });
        Paragraph text;
        text.words(number, Tone::Plain, Face::Bold);
        flow.place(text, left + 15, flow.y, width - 13);
        left += width + 8;
    }
}

void HeaderPanel::addCondition(Flow &flow, qreal left, qreal right) const
{
    const Assessment assessment = example().assessment();
    Look headline;
    headline.face = Face::Headline;
    headline.placeholder = tr("no condition named");
    Paragraph condition(Face::Body);
    condition.value(assessment.condition, tr("Condition"), headline);
    if (assessment.subtype.exists())
        condition.words(u"  "_s).value(assessment.subtype, tr("Subtype"));
    const qreal top = flow.y + flow.line() - 1;
    const qreal height = lineHeight(flow.fonts().headline);
    const QRectF named = flow.placeTall(condition, left, top, right - left, height);
    Paragraph part;
    if (assessment.bodyPart.exists())
        part.value(assessment.bodyPart, tr("Body part"));
    const JsonValue broad = assessment.object[u"body_part"_s];
    if (broad.exists() && broad.place() != assessment.bodyPart.place())
        part.label(part.isEmpty() ? QString() : u" \u00B7 "_s).value(broad, tr("Body part, broad"));
    const qreal taken = m_pair->isHidden() ? 0 : m_pair->sizeHint().width() + 8;
    flow.place(part, left, named.bottom(), right - left - taken);
}

qreal HeaderPanel::addSeverity(Flow &flow, qreal left, qreal right) const
{
    const Assessment assessment = example().assessment();
    Paragraph first;
    first.label(tr("Severity ")).value(assessment.severity, tr("Severity"), {Face::Bold});
    Look injury{Face::Bold};
    const JsonValue detected = assessment.injuryDetected;
    injury.shown = detected.isTrue()                                   ? tr("yes")
                   : detected.exists() && detected.raw() == "false"_ba ? tr("no")
                                                                       : QString();
    first.label(u"    "_s + tr("Injury ")).value(detected, tr("Injury detected"), injury);
    const QRectF line = flow.place(first, left, flow.y, right - left);
    return flow.place(severityReason(), left, line.bottom(), right - left).bottom();
}

/// Why, and what else the assessment says that has no place of its own.
Paragraph HeaderPanel::severityReason() const
{
    static const QSet<QString> known = {u"injury_type"_s,
                                        u"condition"_s,
                                        u"injury_subtype"_s,
                                        u"body_part_specific"_s,
                                        u"body_part"_s,
                                        u"injury_detected"_s,
                                        u"severity"_s,
                                        u"severity_reasoning"_s,
                                        u"confidence"_s,
                                        u"confidence_reasoning"_s,
                                        u"contributing_factors"_s,
                                        u"urgent_medical_attention_required"_s};
    const Assessment assessment = example().assessment();
    Paragraph reason;
    reason.value(assessment.severityReasoning, tr("Severity, why"));
    // injury_type is shown as the condition; a condition beside it is not.
    const JsonValue other = assessment.object[u"condition"_s];
    if (other.exists() && other.place() != assessment.condition.place())
        fields::appendMember(reason, other, tr("condition"), tr("Condition"), u" \u00B7 "_s);
    if (assessment.urgent.exists() && !assessment.urgent.isTrue())
        fields::appendMember(reason, assessment.urgent, tr("urgent"), tr("Urgent"), u" \u00B7 "_s);
    fields::append(reason, assessment.object, known, tr("Assessment"), u" \u00B7 "_s);
    return reason;
}

qreal HeaderPanel::addConfidence(Flow &flow, qreal left, qreal right) const
{
    const Assessment assessment = example().assessment();
    const qreal gaugeWidth = qBound<qreal>(70, (right - left) * 0.22, 170);
    const qreal labelWidth = flow.advance(tr("Confidence ")) + 2;
    Look number{Face::Headline};
    number.missingKind = Cell::Kind::Number;
    if (assessment.confidence.number())
        number.shown = numbers::twoDecimals(assessment.confidence);
    const QString shown = number.shown.isEmpty() ? u"0.00"_s : number.shown;
    const qreal numberWidth = flow.advance(shown, Face::Headline) + 6;
    flow.place(Paragraph().label(tr("Confidence ")), left, flow.y + 3, labelWidth);
    flow.place(Paragraph(Face::Headline).value(assessment.confidence, tr("Confidence"), number),
               left + labelWidth, flow.y - 2, numberWidth);
    const qreal gaugeLeft = left + labelWidth + numberWidth + 4;
    addGauge(flow, QRectF(gaugeLeft, flow.y + 4, gaugeWidth, 12));
    const qreal reasonLeft = gaugeLeft + gaugeWidth + 14;
    addBand(flow, left, reasonLeft - left - 8);
    return flow
        .place(Paragraph().value(assessment.confidenceReasoning, tr("Confidence, why")), reasonLeft,
               flow.y, right - reasonLeft)
        .bottom();
}

Paragraph HeaderPanel::factors() const
{
    const JsonValue values = example().assessment().contributingFactors;
    Paragraph words;
    if (!values.exists())
        return words;
    words.label(tr("Factors "));
    words.list(values, tr("Contributing factor"), u" \u00B7 "_s);
    return words;
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
    flow.paint(
        [=, at = QRectF(left + textWidth, top + 3, 11, 11)](QPainter &painter, const Theme &theme) {
            icons::paint(painter, sign, at, theme);
        });
    flow.place(Paragraph().label(inside ? tr("inside") : tr("outside")), left + textWidth + 15, top,
               qMax<qreal>(width - textWidth - 15, 20));
}

void HeaderPanel::addGauge(Flow &flow, const QRectF &gauge) const
{
    const std::optional<ConfidenceBand> band = m_facts.band;
    const std::optional<double> confidence = example().assessment().confidence.number();
    flow.ground([=](QPainter &painter, const Theme &theme) {
        const auto x = [&gauge](double value) {
            return std::round(gauge.left() + gauge.width() * qBound(0.0, value, 1.0));
        };
        const QRectF track(gauge.left(), gauge.center().y() - 4, gauge.width(), 7);
        painter.fillRect(track, theme.dark ? theme.track : theme.base);
        painter.setPen(theme.border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(track.adjusted(0.5, 0.5, -0.5, -0.5));
        if (confidence)
            painter.fillRect(
                QRectF(track.left(), track.top() + 2, x(*confidence) - track.left(), 3), theme.bar);
        if (band) {
            const QRectF range(x(band->low), track.top() - 2, x(band->high) - x(band->low), 11);
            QColor ground = theme.band;
            ground.setAlphaF(0.8F);
            painter.fillRect(range, ground);
            painter.setPen(theme.bar);
            painter.drawRect(range.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        if (confidence)
            painter.fillRect(QRectF(x(*confidence) - 1, track.top() - 4, 3, 15), theme.text);
        for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0})
            painter.fillRect(QRectF(x(tick), track.bottom() + 2, 1, 2), theme.border);
    });
}
