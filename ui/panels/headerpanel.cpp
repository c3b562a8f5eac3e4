// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/headerpanel.h"

#include "model/dataset/category.h"
#include "ui/panels/fields.h"
#include "ui/sheet/flow.h"

#include <QPainter>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double identityShare = 0.29; ///< Of the header's width.
constexpr qreal narrowWidth = 900;     ///< Of the design: three columns need more.

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

int HeaderPanel::heightOfWholeLines(int most) const
{
    constexpr int below = 3;
    qreal height = 0;
    for (const Block &block : arrangement().blocks) {
        for (int i = 0; i < block.layout->lineCount(); ++i) {
            const qreal bottom = block.at.y() + block.layout->lineAt(i).y() + block.line;
            if (bottom + below <= most)
                height = qMax(height, bottom + below);
        }
    }
    return int(height);
}

void HeaderPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    placePair();
}

/// At the end of the identity's last line, or of all where there is no such column.
void HeaderPanel::placePair()
{
    m_pair->resize(m_pair->sizeHint());
    const bool narrow = viewport()->width() < scaled(narrowWidth, font());
    const int right = int(std::round(viewport()->width() * (narrow ? 1 : identityShare))) - 10;
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
    if (flow.width() < flow.scaled(narrowWidth))
        arrangeNarrow(flow);
    else
        arrangeWide(flow);
}

void HeaderPanel::arrangeWide(Flow &flow) const
{
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

/// What it is and how sure stand side by side, and all reasons as one text below them.
void HeaderPanel::arrangeNarrow(Flow &flow) const
{
    addNameAndPosition(flow, flow.left(), flow.right());
    flow.y += flow.line();
    const qreal middle = std::round(flow.width() * 0.52);
    const qreal top = flow.y + 2;
    const qreal named = addCondition(flow, flow.left(), middle - 10).bottom();
    const qreal severity =
        flow.place(severityWords(), flow.left(), named, middle - 10 - flow.left()).bottom();
    addNumber(flow, middle + 10, flow.right());
    addBand(flow, middle + 10, flow.right() - middle - 10);
    flow.y = qMax(severity, flow.y + 2 * flow.line() + 3) + 2;
    flow.ground([middle, top, bottom = flow.y](QPainter &painter, const Theme &theme) {
        painter.fillRect(QRectF(middle, top, 1, bottom - top - 2), theme.hairline);
    });
    Paragraph reasons;
    const Paragraph why =
        Paragraph().value(example().assessment().confidenceReasoning, tr("Confidence, why"));
    for (const Paragraph &reason : {bodyPart(), severityReason(), why, factors()}) {
        if (!reasons.isEmpty() && !reason.isEmpty())
            reasons.label(u" \u00B7 "_s);
        reasons.append(reason);
    }
    flow.add(reasons, 0, m_pair->isHidden() ? 0 : m_pair->sizeHint().width() + 8);
    flow.y += 2;
}

void HeaderPanel::addIdentity(Flow &flow, qreal left, qreal right) const
{
    addNameAndPosition(flow, left, right);
    const qreal top = flow.y;
    flow.y += flow.line() - 1;
    const qreal named = addCondition(flow, left, right).bottom();
    flow.y = top;
    const qreal taken = m_pair->isHidden() ? 0 : m_pair->sizeHint().width() + 8;
    flow.place(bodyPart(), left, named, right - left - taken);
}

/// The position gives way: the queue's strip says it too.
void HeaderPanel::addNameAndPosition(Flow &flow, qreal left, qreal right) const
{
    const qreal width = flow.advance(m_facts.position) + 2;
    const bool fits = addName(flow, left, right - width) <= right - width;
    if (fits)
        flow.place(Paragraph().label(m_facts.position), right - width, flow.y, width,
                   Qt::AlignRight);
}

/// Id, category, status and revision on one line; the status follows its sign.
qreal HeaderPanel::addName(Flow &flow, qreal left, qreal right) const
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
    const qreal side = flow.scaled(12);
    const QRectF at(x, flow.y + 2, side, side);
    flow.paint([=](QPainter &painter, const Theme &theme) {
        icons::paint(painter, sign, at, icons::inkOf(sign, theme), theme.window);
    });
    Paragraph status;
    status.words(statusName());
    QString said = statusName();
    const QString revision = u"   "_s + tr("revision %1").arg(m_facts.revision);
    const qreal room = right - x - side - 4;
    if (flow.advance(said + revision) < room) {
        status.label(revision);
        said += revision;
    }
    flow.place(status, x + side + 4, flow.y, qMax(room, flow.advance(statusName()) + 2));
    const qreal end = x + side + 4 + flow.advance(said);
    addCounts(flow, end + 12, right);
    return end;
}

/// What the checks found: each sign with its number, as far as there is room.
void HeaderPanel::addCounts(Flow &flow, qreal left, qreal right) const
{
    const QList<std::pair<Sign, int>> counts = {{Sign::Error, m_facts.errors},
                                                {Sign::Warning, m_facts.warnings},
                                                {Sign::Hint, m_facts.hints}};
    for (const auto &[sign, count] : counts) {
        const QString number = QString::number(count);
        const qreal side = flow.scaled(12);
        const qreal width = side + 3 + flow.advance(number, Face::Bold);
        if (count == 0 || left + width > right)
            continue;
        const QRectF at(left, flow.y + 2, side, side);
        flow.paint([sign = sign, at](QPainter &painter, const Theme &theme) {
            icons::paint(painter, sign, at, icons::inkOf(sign, theme), theme.window);
        });
        Paragraph text;
        text.words(number, Tone::Plain, Face::Bold);
        flow.place(text, left + side + 3, flow.y, width - side - 1);
        left += width + 8;
    }
}

/// Below the line at `y`.
QRectF HeaderPanel::addCondition(Flow &flow, qreal left, qreal right) const
{
    const Assessment assessment = example().assessment();
    Look headline;
    headline.face = Face::Headline;
    headline.placeholder = tr("no condition named");
    Paragraph condition(Face::Body);
    condition.value(assessment.condition, tr("Condition"), headline);
    if (assessment.subtype.exists())
        condition.words(u"  "_s).value(assessment.subtype, tr("Subtype"));
    const qreal height = lineHeight(flow.fonts().headline);
    return flow.placeTall(condition, left, flow.y, right - left, height);
}

Paragraph HeaderPanel::bodyPart() const
{
    const Assessment assessment = example().assessment();
    Paragraph part;
    if (assessment.bodyPart.exists())
        part.value(assessment.bodyPart, tr("Body part"));
    const JsonValue broad = assessment.object[u"body_part"_s];
    if (broad.exists() && broad.place() != assessment.bodyPart.place())
        part.label(part.isEmpty() ? QString() : u" \u00B7 "_s).value(broad, tr("Body part, broad"));
    return part;
}

Paragraph HeaderPanel::severityWords() const
{
    const Assessment assessment = example().assessment();
    Paragraph words;
    words.label(tr("Severity ")).value(assessment.severity, tr("Severity"), {Face::Bold});
    Look injury{Face::Bold};
    const JsonValue detected = assessment.injuryDetected;
    injury.shown = detected.isTrue()                                   ? tr("yes")
                   : detected.exists() && detected.raw() == "false"_ba ? tr("no")
                                                                       : QString();
    words.label(u"    "_s + tr("Injury ")).value(detected, tr("Injury detected"), injury);
    return words;
}

qreal HeaderPanel::addSeverity(Flow &flow, qreal left, qreal right) const
{
    const QRectF line = flow.place(severityWords(), left, flow.y, right - left);
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
