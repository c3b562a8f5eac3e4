// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/quotation.h"

#include "model/dataset/example.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A number or a pair of numbers in the step.
struct Figure
{
    double from = 0;
    std::optional<double> to;
    QString unit;
    TextRange range;
};

/// Where a step names an exercise of the log. `rows` are all rows of that exercise.
struct Mention
{
    int at = 0;
    QList<int> rows;
};

QList<Figure> figuresOf(const QString &text, const QRegularExpression &pattern)
{
    QList<Figure> figures;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        Figure figure;
        figure.from = match.captured(u"a"_s).toDouble();
        if (!match.captured(u"b"_s).isEmpty())
            figure.to = match.captured(u"b"_s).toDouble();
        figure.unit = match.captured(u"unit"_s).toLower().left(1);
        figure.range = {int(match.capturedStart()), int(match.capturedLength())};
        figures += figure;
    }
    return figures;
}

QList<Figure> weightsOf(const QString &text)
{
    static const QRegularExpression pattern(u"(?<![\\d.])(?<a>\\d+(?:\\.\\d+)?)"
                                            "(?:\\s*(?:kgs?|lbs?)?\\s*(?:\u2192|->|\u2013|-|"
                                            "\\bto\\b|\\band\\b)\\s*(?<b>\\d+(?:\\.\\d+)?))?"
                                            "\\s*(?<unit>kgs?|kilos?|lbs?|pounds?)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return figuresOf(text, pattern);
}

QList<Figure> effortsOf(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\bRPE\\b[^.;,\\d]{0,40}(?<a>\\d+(?:\\.\\d+)?)"
        "(?:\\s*(?:\u2192|->|\u2013|\\bto\\b)\\s*(?<b>\\d+(?:\\.\\d+)?))?(?<unit>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return figuresOf(text, pattern);
}

/// The words of a name with any separator between them and an optional plural.
QRegularExpression patternOf(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped += QRegularExpression::escape(word);
    QString last = escaped.takeLast();
    if (last.endsWith(u's'))
        last.chop(1);
    escaped += last + u"(?:s|es)?"_s;
    return QRegularExpression(u"\\b"_s + escaped.join(u"[\\s_-]+"_s) + u"\\b"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

QList<int> rowsOf(const QList<LogRow> &log, const QString &exercise)
{
    QList<int> rows;
    for (int i = 0; i < log.size(); ++i) {
        if (log[i].exercise.text() == exercise)
            rows += i;
    }
    return rows;
}

/// Named in full, or by a last word ("lunges") that no other exercise of the log ends with.
QList<Mention> mentionsOf(const QString &step, const QList<LogRow> &log)
{
    static const QRegularExpression separators(u"[\\s_-]+"_s);
    QStringList names;
    for (const LogRow &row : log) {
        const QString name = row.exercise.text();
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    QList<Mention> mentions;
    for (const QString &name : names) {
        const QStringList words = name.split(separators, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        QRegularExpressionMatch match = patternOf(words).match(step);
        const auto sameEnd = [&words](const QString &other) {
            return other.endsWith(words.last(), Qt::CaseInsensitive);
        };
        const bool unique = std::ranges::count_if(names, sameEnd) == 1;
        if (!match.hasMatch() && unique && words.size() > 1 && words.last().size() >= 5)
            match = patternOf({words.last()}).match(step);
        if (match.hasMatch())
            mentions += {int(match.capturedStart()), rowsOf(log, name)};
    }
    return mentions;
}

enum class Number { Weight, Rpe };

bool has(const LogRow &row, Number number, double value, const QString &unit)
{
    const JsonValue &cell = number == Number::Weight ? row.weight : row.rpe;
    const std::optional<double> written = cell.number();
    const bool sameUnit = unit.isEmpty() || row.unit.text().toLower().left(1) == unit ||
                          (unit == u"p"_s && row.unit.text().toLower().startsWith(u'l'));
    return written && qFuzzyCompare(*written + 1, value + 1) && sameUnit;
}

/// The rows of one exercise that a figure means: for a pair the first with the one value and the
/// last, later, with the other; for a single value the only one that has it.
QList<int> meant(const Figure &figure, Number number, const QList<int> &candidates,
                 const QList<LogRow> &log)
{
    QList<int> from;
    QList<int> to;
    for (const int row : candidates) {
        if (has(log[row], number, figure.from, figure.unit))
            from += row;
        if (figure.to && has(log[row], number, *figure.to, figure.unit))
            to += row;
    }
    if (!figure.to)
        return from.size() == 1 ? from : QList<int>();
    if (from.isEmpty() || to.isEmpty() || from.first() == to.last())
        return {};
    return {from.first(), to.last()};
}

/// Collects what is found, row by row.
class Finder
{
public:
    Finder(const QString &step, const QList<LogRow> &log) : m_step(step), m_log(log) {}

    Quotation find()
    {
        const QList<Mention> mentions = mentionsOf(m_step, m_log);
        const QList<Figure> weights = weightsOf(m_step);
        for (const Figure &figure : weights)
            take(figure, Number::Weight, mentions);
        const QList<Figure> efforts = effortsOf(m_step);
        for (const Figure &figure : efforts)
            takeEffort(figure, mentions);
        takeNotes();
        takeSpan();
        std::ranges::sort(m_found.rows, {}, &QuotedRow::row);
        std::ranges::sort(m_found.ranges, {}, &TextRange::start);
        return m_found;
    }

private:
    /// Of all exercises that fit the figure, the one named nearest to it.
    void take(const Figure &figure, Number number, const QList<Mention> &mentions)
    {
        QList<int> best;
        int bestDistance = 0;
        for (const Mention &mention : mentions) {
            const QList<int> rows = meant(figure, number, mention.rows, m_log);
            const int distance = qAbs(mention.at - figure.range.start);
            if (rows.isEmpty() || (!best.isEmpty() && distance >= bestDistance))
                continue;
            best = rows;
            bestDistance = distance;
        }
        note(best, number, figure.range);
    }

    /// Where weights have already said which rows are meant, RPE may only agree with them.
    void takeEffort(const Figure &figure, const QList<Mention> &mentions)
    {
        QList<int> known;
        for (const QuotedRow &row : std::as_const(m_found.rows))
            known += row.row;
        std::ranges::sort(known);
        if (!known.isEmpty())
            return note(meant(figure, Number::Rpe, known, m_log), Number::Rpe, figure.range);
        take(figure, Number::Rpe, mentions);
    }

    void takeNotes()
    {
        for (int i = 0; i < m_log.size(); ++i) {
            const QString note = m_log[i].notes.text();
            const bool telling = note.size() >= 10 && note.count(u' ') >= 2;
            const qsizetype at = telling ? m_step.indexOf(note, 0, Qt::CaseInsensitive) : -1;
            if (at < 0)
                continue;
            row(i);
            m_found.ranges += {int(at), int(note.size())};
        }
    }

    /// "over 2 weeks", when that is the time between the first and the last row quoted.
    void takeSpan()
    {
        static const QRegularExpression pattern(
            u"\\b(?:over|in|within)\\s+(\\d+)\\s+(day|week)s?\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = pattern.match(m_step);
        if (!match.hasMatch() || m_found.rows.size() < 2)
            return;
        const auto [first, last] = std::ranges::minmax(m_found.rows, {}, &QuotedRow::row);
        const QDate from = QDate::fromString(m_log[first.row].date.text(), Qt::ISODate);
        const QDate to = QDate::fromString(m_log[last.row].date.text(), Qt::ISODate);
        const bool weeks = match.captured(2).compare(u"week"_s, Qt::CaseInsensitive) == 0;
        const int days = match.captured(1).toInt() * (weeks ? 7 : 1);
        if (from.isValid() && qAbs(from.daysTo(to) - days) <= (weeks ? 3 : 0))
            m_found.ranges += {int(match.capturedStart()), int(match.capturedLength())};
    }

    void note(const QList<int> &rows, Number number, const TextRange &range)
    {
        for (const int index : rows)
            (number == Number::Weight ? row(index).weight : row(index).rpe) = true;
        if (!rows.isEmpty())
            m_found.ranges += range;
    }

    QuotedRow &row(int index)
    {
        const auto found = std::ranges::find(m_found.rows, index, &QuotedRow::row);
        if (found != m_found.rows.end())
            return *found;
        m_found.rows += QuotedRow{index};
        return m_found.rows.last();
    }

    const QString &m_step;
    const QList<LogRow> &m_log;
    Quotation m_found;
};

} // namespace

Quotation quotationOf(const QString &step, const QList<LogRow> &log)
{
    return log.isEmpty() ? Quotation() : Finder(step, log).find();
}

QList<Quotation> quotationsIn(const Example &example)
{
    const QList<LogRow> log = example.trainingLog();
    QList<Quotation> quotations;
    const QList<JsonValue> steps = example.reasoningChain();
    for (const JsonValue &step : steps)
        quotations += quotationOf(step.text(), log);
    return quotations;
}

std::optional<QuotedChange> changeIn(const Quotation &quotation, const QList<LogRow> &log)
{
    const LogRow *first = nullptr;
    const LogRow *last = nullptr;
    for (const QuotedRow &quoted : quotation.rows) {
        const LogRow &row = log[quoted.row];
        if (!quoted.weight || !row.weight.number())
            continue;
        if (first && row.exercise.text() != first->exercise.text())
            continue;
        first = first ? first : &row;
        last = &row;
    }
    if (!first || first == last || first->unit.text() != last->unit.text() ||
        *first->weight.number() <= 0)
        return std::nullopt;
    QuotedChange change{first->weight.text(), last->weight.text(), first->unit.text(), 0, {}};
    change.percent = (*last->weight.number() / *first->weight.number() - 1) * 100;
    const QDate from = QDate::fromString(first->date.text(), Qt::ISODate);
    const QDate to = QDate::fromString(last->date.text(), Qt::ISODate);
    if (from.isValid() && to.isValid())
        change.days = int(from.daysTo(to));
    return change;
}
