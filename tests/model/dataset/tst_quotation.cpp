// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/example.h"
#include "model/dataset/quotation.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray record = R"({"context":{"user_history":[
  {"date":"2026-01-05","exercise":"romanian_deadlift","weight":110,"weight_unit":"kg","rpe":7},
  {"date":"2026-01-08","exercise":"back_squat","weight":130,"weight_unit":"kg","rpe":7.5},
  {"date":"2026-01-12","exercise":"romanian_deadlift","weight":115,"weight_unit":"kg","rpe":8,
   "notes":"hamstrings cooked from intervals"},
  {"date":"2026-01-15","exercise":"dumbbell_lunges","weight":30,"weight_unit":"lb","rpe":8},
  {"date":"2026-01-19","exercise":"romanian_deadlift","weight":122.5,"weight_unit":"kg","rpe":9}
]}})";

/// "1w 5wr | 110 to 122.5 kg": row numbers from 1 with w for weight and r for RPE, then the words.
QString printed(const QString &step)
{
    const Quotation found = quotationOf(step, Example::of(record)->trainingLog());
    QStringList rows;
    for (const QuotedRow &row : found.rows)
        rows += QString::number(row.row + 1) + (row.weight ? u"w"_s : QString()) +
                (row.rpe ? u"r"_s : QString());
    QStringList words;
    for (const TextRange &range : found.ranges)
        words += step.mid(range.start, range.length);
    return rows.join(u' ') + u" | "_s + words.join(u", "_s);
}

} // namespace

class TestQuotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotationOf_step_findsRowsAndWords_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &step, const QString &found) {
            QTest::newRow(name) << step << found;
        };
        row("a pair with an arrow, a span and RPE",
            u"Logged romanian deadlift rose 110\u2192122.5 kg over 2 weeks while RPE went from 7 to 9"_s,
            u"1wr 5wr | 110\u2192122.5 kg, over 2 weeks, RPE went from 7 to 9"_s);
        row("from a to b, capital and plural", u"Romanian deadlifts went from 110 to 122.5 kg"_s,
            u"1w 5w | 110 to 122.5 kg"_s);
        row("one weight", u"The romanian_deadlift note at 115 kg"_s, u"3w | 115 kg"_s);
        row("the last word of a name that is the only one", u"lunges were added at 30 lb"_s,
            u"4w | 30 lb"_s);
        row("a note word for word", u"He wrote 'hamstrings cooked from intervals' himself"_s,
            u"3 | hamstrings cooked from intervals"_s);
        row("RPE alone with the exercise", u"RPE on romanian deadlift rose from 7 to 9"_s,
            u"1r 5r | RPE on romanian deadlift rose from 7 to 9"_s);
        row("a wrong span stays bare", u"Romanian deadlift 110 to 122.5 kg over 5 weeks"_s,
            u"1w 5w | 110 to 122.5 kg"_s);
        row("no exercise, no quotation", u"Loads went 110\u2192122.5 kg"_s, u" | "_s);
        row("another unit", u"Romanian deadlift at 115 lb"_s, u" | "_s);
        row("a weight of another exercise", u"Back squat at 115 kg"_s, u" | "_s);
        row("a name without numbers", u"The back squat is fine"_s, u" | "_s);
        row("numbers that are no weights", u"6x400 m after 12 hamstring sets"_s, u" | "_s);
    }
    void quotationOf_step_findsRowsAndWords()
    {
        QFETCH(QString, step);
        QFETCH(QString, found);
        QCOMPARE(printed(step), found);
    }

    void changeIn_twoWeights_saysPercentAndDays()
    {
        const QList<LogRow> log = Example::of(record)->trainingLog();
        const auto change =
            changeIn(quotationOf(u"Romanian deadlift 110\u2192122.5 kg"_s, log), log);
        QVERIFY(change);
        QCOMPARE(change->from + change->to + change->unit, u"110122.5kg"_s);
        QCOMPARE(QString::number(change->percent, 'f', 1), u"11.4"_s);
        QCOMPARE(*change->days, 14);
        QVERIFY(!changeIn(quotationOf(u"Romanian deadlift 115 kg"_s, log), log));
    }
};

QTEST_GUILESS_MAIN(TestQuotation)
#include "tst_quotation.moc"
