// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/loadpanel.h"

#include "ui/panels/fields.h"
#include "ui/sheet/flow.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct LoadPanel::Row
{
    QString label;
    std::optional<double> amount;
    JsonValue number; ///< Where the amount is a value of its own.
    Paragraph text;
    QColor Theme::*fill = &Theme::lesserBar;
    JsonPointer place;
};

namespace {

/// "14 sets if pain allows" says 14; a text that starts with no such number says nothing.
std::optional<double> amountIn(const QString &text)
{
    static const QRegularExpression sets(
        u"(?:^|\\s)(\\d+(?:\\.\\d+)?)\\s*(?:[a-z]+\\s+)?sets?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = sets.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

} // namespace

void LoadPanel::setTitled(bool titled)
{
    if (m_titled == titled)
        return;
    m_titled = titled;
    setAccessibleName(tr("Load plan")); // The tab says it to the eye alone.
    contentChanged();
}

/// The total that both volumes name, else the first amount they share.
QString LoadPanel::totalKey() const
{
    const JsonValue current = example().loadManagement()[u"current_volume"_s];
    const QList<JsonValue> members = current.children();
    QString first;
    for (const JsonValue &member : members) {
        if (!member.number())
            continue;
        if (member.key().startsWith(u"total"_s))
            return member.key();
        if (first.isEmpty())
            first = member.key();
    }
    return first;
}

QList<LoadPanel::Row> LoadPanel::rows() const
{
    const JsonValue plan = example().loadManagement();
    const QString key = totalKey();
    const JsonValue now = plan[u"current_volume"_s][key];
    const JsonValue advised = plan[u"recommended_volume"_s][key];
    const JsonValue reduction = plan[u"recommended_volume"_s][u"reduction_percentage"_s];
    QList<Row> rows;
    if (now.exists())
        rows += {tr("Now"),      now.number(), now, Paragraph().words(spaced(key)),
                 &Theme::nowBar, now.place()};
    Paragraph why;
    if (reduction.exists())
        why.value(reduction, tr("Load, reduction")).words(tr(" less. "));
    if (plan[u"reduction_rationale"_s].exists())
        why.value(plan[u"reduction_rationale"_s], tr("Load, why"));
    if (advised.exists() || !why.isEmpty())
        rows += {tr("Advised"), advised.number(), advised, why, &Theme::bar, advised.place()};
    const QList<JsonValue> weeks = plan[u"progression_plan"_s].children();
    for (const JsonValue &week : weeks) {
        Paragraph text;
        fields::appendMember(text, week, {}, tr("Load, %1").arg(spaced(week.key())), {});
        rows += {fields::labelOf(week.key()), amountIn(week.text()), {}, text,
                 &Theme::lesserBar,           week.place()};
    }
    return rows;
}

QList<HeadingPart> LoadPanel::reduction(const QList<Row> &rows) const
{
    if (rows.size() < 2 || !rows[0].amount || !rows[1].amount || *rows[0].amount <= 0)
        return {};
    const double less = (1 - *rows[1].amount / *rows[0].amount) * 100;
    return {{tr("%1 \u2192 %2 = %3 % less")
                 .arg(*rows[0].amount)
                 .arg(*rows[1].amount)
                 .arg(qRound(less))}};
}

/// "The load plan goes from 20 (now) to 12 (advised), 12 (week 1), 20 (week 4)."
QString LoadPanel::sentence(const QList<Row> &rows) const
{
    QStringList amounts;
    for (const Row &row : rows) {
        if (row.amount)
            amounts += u"%1 (%2)"_s.arg(*row.amount).arg(row.label.toLower());
    }
    if (amounts.isEmpty())
        return tr("The load plan names no amounts.");
    const QString first = amounts.takeFirst();
    if (amounts.isEmpty())
        return tr("The load plan names one amount, %1.").arg(first);
    return tr("The load plan goes from %1 to %2.").arg(first, amounts.join(u", "_s));
}

void LoadPanel::arrange(Flow &flow) const
{
    const JsonValue plan = example().loadManagement();
    flow.cover(plan.place());
    const QList<Row> rows = plan.isBlank() ? QList<Row>() : this->rows();
    flow.describe(sentence(rows));
    if (m_titled)
        flow.heading({tr("Load plan"), {}, reduction(rows)});
    else
        flow.space(4);
    if (plan.isBlank()) {
        flow.empty(tr("No load plan in this example"), plan, tr("Load plan"));
        return;
    }
    addBars(flow, rows);
    addParts(flow, totalKey());
}

void LoadPanel::addBars(Flow &flow, const QList<Row> &rows) const
{
    double most = 0;
    QStringList labels = {tr("Advised")};
    for (const Row &row : rows) {
        most = qMax(most, row.amount.value_or(0));
        labels += row.label;
    }
    const qreal labelWidth = flow.labelColumn(labels, 0.26);
    const qreal barLeft = flow.left() + labelWidth;
    const qreal barWidth = qBound<qreal>(30, (flow.inner() - labelWidth) * 0.3, flow.scaled(110));
    const qreal top = flow.y;
    for (const Row &row : rows)
        addRow(flow, row, most, barLeft, barWidth);
    if (!rows.isEmpty() && rows[0].amount && most > 0) {
        const qreal x = std::round(barLeft + barWidth * *rows[0].amount / most);
        flow.paint([=, bottom = flow.y](QPainter &painter, const Theme &theme) {
            painter.setPen(QPen(theme.text, 1, Qt::DashLine));
            painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        });
    }
}

void LoadPanel::addRow(Flow &flow, const Row &row, double most, qreal barLeft, qreal barWidth) const
{
    const qreal top = flow.y;
    const qreal numberWidth = flow.advance(u"000"_s, Face::Bold);
    const qreal textLeft = barLeft + barWidth + 10 + numberWidth + 7;
    const QRectF label =
        flow.place(Paragraph().label(row.label), flow.left(), top, barLeft - flow.left() - 6);
    if (row.amount && most > 0) {
        const QRectF bar(barLeft, top + 3, barWidth * *row.amount / most, flow.scaled(10));
        flow.ground([bar, fill = row.fill](QPainter &painter, const Theme &theme) {
            painter.fillRect(bar, theme.*fill);
            painter.setPen(fill == &Theme::nowBar ? theme.nowBar : theme.bar);
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        });
        Paragraph number(Face::Bold);
        if (row.number.exists())
            number.value(row.number, tr("Load, %1").arg(row.label));
        else
            number.words(QString::number(*row.amount));
        flow.place(number, textLeft - numberWidth - 7, top, numberWidth, Qt::AlignRight);
    }
    const qreal signWidth = flow.scaled(17); // Where the sign of a finding stands.
    const QRectF text = flow.place(row.text, textLeft, top, flow.right() - textLeft - signWidth);
    flow.y = qMax(label.bottom(), text.bottom()) + 3;
    flow.row(row.place, QRectF(0, top - 1, flow.width(), flow.y - top - 1));
}

/// The parts of the total, "glute sets per week 8 to 6", and whatever else the plan says.
void LoadPanel::addParts(Flow &flow, const QString &totalKey) const
{
    const JsonValue plan = example().loadManagement();
    const JsonValue now = plan[u"current_volume"_s];
    const JsonValue advised = plan[u"recommended_volume"_s];
    const QList<JsonValue> members = now.children();
    QSet<QString> paired = {totalKey, u"reduction_percentage"_s};
    Paragraph parts;
    for (const JsonValue &member : members) {
        if (member.key() == totalKey)
            continue;
        fields::appendMember(parts, member, spaced(member.key()), tr("Load now"), u" \u00B7 "_s);
        if (!advised[member.key()].exists() || paired.contains(member.key()))
            continue;
        paired += member.key();
        fields::appendMember(parts, advised[member.key()], {}, tr("Load advised"), u" \u2192 "_s);
    }
    Paragraph more;
    if (!advised.isBlank())
        fields::append(more, advised, paired, tr("Load advised"), u" \u00B7 "_s);
    static const QSet<QString> known = {u"current_volume"_s, u"recommended_volume"_s,
                                        u"reduction_rationale"_s, u"progression_plan"_s};
    fields::append(more, plan, known, tr("Load"), u" \u00B7 "_s);
    const qreal labelWidth = flow.advance(tr("Advised")) + 12;
    flow.space(2);
    if (!parts.isEmpty())
        flow.labelled(tr("Parts"), parts, labelWidth);
    if (!more.isEmpty())
        flow.labelled(tr("More"), more, labelWidth);
}
