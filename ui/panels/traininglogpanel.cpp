// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/traininglogpanel.h"

#include "ui/panels/contextlines.h"
#include "ui/panels/fields.h"
#include "ui/panels/numbers.h"
#include "ui/sheet/flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Left edges, and right edges for numbers.
struct TrainingLogPanel::Columns
{
    qreal date = 0;
    qreal exercise = 0;
    qreal exerciseWidth = 0;
    qreal loadRight = 0;
    qreal loadWidth = 0;
    qreal sets = 0;
    qreal rpeRight = 0;
    qreal rpeWidth = 0;
    qreal note = 0;
    qreal noteWidth = 0;
    qreal step = 0;
    bool narrow = false; ///< Exercise and note stand on a second line.
};

namespace {

constexpr qreal narrowWidth = 380; ///< Of the design.

} // namespace

TrainingLogPanel::TrainingLogPanel(QWidget *parent) : Panel(parent)
{
    connect(this, &Sheet::currentPlaceChanged, this, &TrainingLogPanel::followFocus);
}

void TrainingLogPanel::filled()
{
    m_quotations.clear();
    m_step = -1;
}

void TrainingLogPanel::setQuotations(const QList<Quotation> &quotations)
{
    if (m_quotations == quotations)
        return;
    m_quotations = quotations;
    contentChanged();
}

void TrainingLogPanel::highlightStep(int step)
{
    QList<JsonPointer> places;
    const QList<LogRow> log = example().trainingLog();
    if (step >= 0 && step < m_quotations.size()) {
        for (const QuotedRow &row : m_quotations[step].rows)
            places += log[row.row].object.place();
    }
    setQuoted(places);
    if (m_step != step) {
        m_step = step;
        contentChanged();
    }
}

void TrainingLogPanel::followFocus(const JsonPointer &place)
{
    const QList<LogRow> log = example().trainingLog();
    for (int i = 0; i < log.size(); ++i) {
        if (!log[i].object.place().contains(place))
            continue;
        const auto quotes = [i](const Quotation &quotation) {
            return std::ranges::count(quotation.rows, i, &QuotedRow::row) > 0;
        };
        const auto step = std::ranges::find_if(m_quotations, quotes);
        if (step != m_quotations.end() && (m_step < 0 || !quotes(m_quotations.value(m_step))))
            Q_EMIT stepAsked(int(step - m_quotations.begin()));
    }
}

QList<HeadingPart> TrainingLogPanel::summary(const Flow &flow, const QList<LogRow> &log) const
{
    if (m_step < 0 || m_step >= m_quotations.size() || m_quotations[m_step].isEmpty())
        return {};
    const Quotation &quotation = m_quotations[m_step];
    QString text =
        tr("Step %1 quotes %2")
            .arg(m_step + 1)
            .arg(numbers::counted(int(quotation.rows.size()), tr("1 row"), tr("%1 rows")));
    const std::optional<QuotedChange> change = changeIn(quotation, log);
    if (!change)
        return {{text, Tone::Quoted, false, Sign::ArrowRight}};
    const QString sign = change->percent < 0 ? u"\u2212"_s : u"+"_s;
    QString percent = QString::number(qAbs(change->percent), 'f', 1);
    if (percent.endsWith(u".0"_s))
        percent.chop(2);
    QString moved = tr("%1%2 %").arg(sign, percent);
    if (change->days)
        moved += tr(" in %1").arg(numbers::counted(*change->days, tr("1 day"), tr("%1 days")));
    const QString full =
        tr("%1: %2 \u2192 %3 %4 = %5").arg(text, change->from, change->to, change->unit, moved);
    // In a narrow column the weights are left to the rows, which underline them.
    const qreal room = flow.inner() - flow.advance(tr("Training log"), Face::Bold) - 30;
    const QString shorter = tr("%1: %2").arg(text, moved);
    const QString shortest = tr("Step %1: %2").arg(m_step + 1).arg(moved);
    text = flow.advance(full) <= room ? full : flow.advance(shorter) <= room ? shorter : shortest;
    return {{text, Tone::Quoted, false, Sign::ArrowRight}};
}

QString TrainingLogPanel::stepsQuoting(int row) const
{
    QStringList steps;
    for (int i = 0; i < m_quotations.size(); ++i) {
        if (std::ranges::count(m_quotations[i].rows, row, &QuotedRow::row) > 0)
            steps += QString::number(i + 1);
    }
    return steps.join(u", "_s);
}

TrainingLogPanel::Columns TrainingLogPanel::columnsFor(const Flow &flow,
                                                       const QList<LogRow> &log) const
{
    Columns columns;
    qreal exercise = flow.advance(tr("Exercise"));
    qreal load = flow.advance(u"122.5 kg"_s, Face::Bold);
    qreal sets = flow.advance(tr("Sets"));
    for (const LogRow &row : log) {
        exercise = qMax(exercise, flow.advance(spaced(row.exercise.text())));
        load = qMax(load, flow.advance(row.weight.text() + u' ' + row.unit.text(), Face::Bold));
        sets = qMax(sets, flow.advance(row.sets.text() + u'\u00D7' + row.reps.text()));
    }
    load = qMin(load, flow.width() * 0.22);
    columns.date = 12;
    columns.exercise = columns.date + flow.advance(u"2026-00-00"_s) + 8;
    const qreal rpe = flow.advance(tr("RPE"));
    columns.rpeWidth = flow.scaled(40);
    columns.step = flow.right() - flow.advance(tr("Step"));
    columns.narrow = flow.width() < flow.scaled(narrowWidth);
    if (columns.narrow) {
        columns.exercise = columns.date;
        columns.exerciseWidth = columns.step - columns.date - 4;
        columns.loadWidth = load + 4;
        columns.loadRight = columns.date + flow.advance(u"2026-00-00"_s) + 8 + load;
        columns.sets = columns.loadRight + 8;
        columns.rpeRight = columns.sets + sets + 8 + rpe;
        return columns;
    }
    const qreal rest = load + sets + rpe + 36;
    columns.exerciseWidth =
        qBound<qreal>(40, exercise + 2, columns.step - columns.exercise - rest - 60);
    columns.loadRight = columns.exercise + columns.exerciseWidth + 4 + load;
    columns.loadWidth = load + 4;
    columns.sets = columns.loadRight + 8;
    columns.rpeRight = columns.sets + sets + 8 + rpe;
    columns.note = columns.rpeRight + 7;
    columns.noteWidth = qMax<qreal>(columns.step - columns.note - 4, 30);
    return columns;
}

void TrainingLogPanel::addHead(Flow &flow, const Columns &columns) const
{
    const auto head = [&flow](const QString &text, qreal x, qreal width, Qt::Alignment alignment) {
        const qreal room = qMax(width, flow.advance(text) + 2);
        const qreal left = alignment == Qt::AlignRight ? x + width - room : x;
        flow.place(Paragraph().label(text), left, flow.y + 1, room, alignment);
    };
    head(tr("Date"), columns.date, flow.scaled(80), Qt::AlignLeft);
    if (!columns.narrow)
        head(tr("Exercise"), columns.exercise, columns.exerciseWidth, Qt::AlignLeft);
    head(tr("Load"), columns.loadRight - columns.loadWidth, columns.loadWidth, Qt::AlignRight);
    head(tr("Sets"), columns.sets, flow.scaled(60), Qt::AlignLeft);
    head(tr("RPE"), columns.rpeRight - columns.rpeWidth, columns.rpeWidth, Qt::AlignRight);
    if (!columns.narrow)
        head(tr("Note"), columns.note, columns.noteWidth, Qt::AlignLeft);
    head(tr("Step"), columns.step, flow.scaled(40), Qt::AlignLeft);
    flow.y += flow.line() + 2;
    flow.hairline(flow.y - 1, 0, flow.width());
}

QuotedRow TrainingLogPanel::quotedBySelectedStep(int index) const
{
    if (m_step < 0 || m_step >= m_quotations.size())
        return {};
    for (const QuotedRow &candidate : m_quotations[m_step].rows) {
        if (candidate.row == index)
            return candidate;
    }
    return {};
}

void TrainingLogPanel::addRow(Flow &flow, const Columns &columns, const LogRow &row,
                              int index) const
{
    const qreal top = flow.y + 1;
    const QString name = tr("Training log, row %1, %2").arg(index + 1);
    flow.place(Paragraph().value(row.date, name.arg(tr("date"))), columns.date, top,
               flow.scaled(84));
    Paragraph exercise;
    exercise.value(row.exercise, name.arg(tr("exercise")));
    const Paragraph note = noteOf(row, name);
    addNumbers(flow, columns, row, quotedBySelectedStep(index), name, top);
    flow.place(Paragraph().words(stepsQuoting(index)), columns.step, top, flow.scaled(48));
    qreal bottom = 0;
    if (columns.narrow) {
        if (!note.isEmpty())
            exercise.label(u" \u00B7 "_s).append(note);
        bottom = flow.place(exercise, columns.exercise, top + flow.line(), columns.exerciseWidth)
                     .bottom();
    } else {
        bottom = flow.place(exercise, columns.exercise, top, columns.exerciseWidth).bottom();
        if (!note.isEmpty())
            bottom = qMax(bottom, flow.place(note, columns.note, top, columns.noteWidth).bottom());
    }
    flow.y = bottom + 1;
    flow.row(row.object.place(), QRectF(0, top - 1, flow.width(), flow.y - top + 1));
    flow.hairline(flow.y - 1, 0, flow.width());
}

Paragraph TrainingLogPanel::noteOf(const LogRow &row, const QString &name) const
{
    static const QSet<QString> known = {u"date"_s, u"exercise"_s, u"weight"_s, u"weight_unit"_s,
                                        u"sets"_s, u"reps"_s,     u"rpe"_s,    u"notes"_s};
    Paragraph note;
    if (row.notes.exists())
        note.value(row.notes, name.arg(tr("note")));
    fields::append(note, row.object, known, name.arg(tr("more")), u"; "_s);
    return note;
}

/// Load, sets and RPE; those that the selected step quotes are bold and underlined.
void TrainingLogPanel::addNumbers(Flow &flow, const Columns &columns, const LogRow &row,
                                  const QuotedRow &quoted, const QString &name, qreal top) const
{
    const auto look = [](const JsonValue &value, bool isQuoted) {
        Look result;
        result.face = isQuoted ? Face::Bold : Face::Body;
        result.missingKind = Cell::Kind::Number;
        if (isQuoted)
            result.underlines = {{0, int(value.text().size())}};
        return result;
    };
    Paragraph load;
    load.value(row.weight, name.arg(tr("load")), look(row.weight, quoted.weight));
    load.words(u" "_s).value(row.unit, name.arg(tr("unit")));
    flow.place(load, columns.loadRight - columns.loadWidth, top, columns.loadWidth, Qt::AlignRight);
    Paragraph sets;
    sets.value(row.sets, name.arg(tr("sets")), look(row.sets, false));
    sets.words(u"\u00D7"_s);
    sets.value(row.reps, name.arg(tr("repetitions")), look(row.reps, false));
    flow.place(sets, columns.sets, top, columns.rpeRight - columns.sets - 10);
    flow.place(Paragraph().value(row.rpe, name.arg(tr("RPE")), look(row.rpe, quoted.rpe)),
               columns.rpeRight - columns.rpeWidth, top, columns.rpeWidth, Qt::AlignRight);
}

void TrainingLogPanel::arrange(Flow &flow) const
{
    const QList<LogRow> log = example().trainingLog();
    flow.heading({tr("Training log"), {}, summary(flow, log)});
    flow.cover(example().context()[u"user_history"_s].place());
    flow.cover(example().context().place());
    if (log.isEmpty()) {
        flow.empty(tr("No training log in this example"), example().context()[u"user_history"_s],
                   tr("Training log"));
    } else {
        const Columns columns = columnsFor(flow, log);
        addHead(flow, columns);
        for (int i = 0; i < log.size(); ++i)
            addRow(flow, columns, log[i], i);
    }
    flow.space(4);
    if (example().isMultiTurn()) {
        contextlines::profile(flow, example());
        contextlines::history(flow, example());
    }
    contextlines::recovery(flow, example());
    contextlines::programme(flow, example());
    contextlines::weeklyVolume(flow, example());
}
