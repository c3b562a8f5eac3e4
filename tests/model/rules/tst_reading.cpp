// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/negation.h"
#include "model/rules/reading/phraselist.h"
#include "model/rules/reading/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// An amount as a line: "135→140 pound", "<3 pain", "3x8-10".
QString printed(const Amount &amount)
{
    static const QHash<Unit, QString> units = {
        {Unit::None, u""_s},        {Unit::Percent, u"%"_s},      {Unit::Pound, u"lb"_s},
        {Unit::Kilogram, u"kg"_s},  {Unit::Hour, u"hour"_s},      {Unit::Day, u"day"_s},
        {Unit::Week, u"week"_s},    {Unit::PainOfTen, u"pain"_s}, {Unit::Rpe, u"rpe"_s},
        {Unit::Set, u"set"_s},      {Unit::Rep, u"rep"_s},        {Unit::Times, u"times"_s},
        {Unit::Milligram, u"mg"_s}, {Unit::Kilometre, u"km"_s},   {Unit::Degree, u"deg"_s},
        {Unit::Year, u"year"_s},    {Unit::Month, u"month"_s},    {Unit::Minute, u"min"_s}};
    static const QList<QString> bounds = {u""_s, u"~"_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    static const QList<QString> joiners = {u""_s, u"-"_s, u" to "_s, u">>"_s};
    const QString number = QString::number(amount.low);
    if (amount.unit == Unit::SetsReps)
        return u"%1x%2-%3"_s.arg(amount.low).arg(amount.reps).arg(amount.repsHigh);
    const QString pair =
        amount.isPair() ? joiners[int(amount.joiner)] + QString::number(amount.high) : QString();
    return (bounds[int(amount.bound)] + number + pair + u' ' + units.value(amount.unit, u"?"_s))
        .trimmed();
}

} // namespace

/// How the rules read texts: words, sentences, numbers, phrases and denials.
class TestReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_areReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *text, const QStringList &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("135→140 lbs over 2 weeks (3.7% increase)",
            {u"135>>140 lb"_s, u">2 week"_s, u"3.7 %"_s});
        row("from 135 to 140", {u"135 to 140"_s});
        row("up to 1,200 mg per day", {u"<=1200 mg"_s});
        row("~40% of usual load", {u"~40 %"_s});
        row("pain ≤3/10 during, <2/10 after", {u"<=3 pain"_s, u"<2 pain"_s});
        row("3x8-10 instead of 5×5", {u"3x8-10"_s, u"5x5-5"_s});
        row("3 sets of 12", {u"3x12-12"_s});
        row("RPE 7 to 9, then RPE of 9.5", {u"7 to 9 rpe"_s, u"9.5 rpe"_s});
        row("RPE 7.5 to 5x6", {u"7.5 rpe"_s, u"5x6-6"_s});
        row("at RPE 6.5 to four sets", {u"6.5 rpe"_s, u"4 set"_s});
        row("12→15→18 sets", {u"12>>15"_s, u"15>>18 set"_s});
        row("24–72 hours", {u"24-72 hour"_s});
        row("three to five days", {u"3 to 5 day"_s});
        row("over 3 weeks to 130 kg", {u">3 week"_s, u"130 kg"_s});
        row("4 sets or 3 days", {u"4 set"_s, u"3 day"_s});
        row("12 weeks to 3 months", {u"12 to 3 month"_s});
        row("no worse than 6/10", {u"<=6 pain"_s});
        row("at 6:30 on 2026-01-05", {});
        row("100 kg (220 lb)", {u"100 kg"_s, u"220 lb"_s});
        row("28-year-old", {u"28 year"_s});
        row("within_24_hours", {u"24 hour"_s});
        row("1. Ice\n2. Rest 2 days", {u"2 day"_s});
        row("4 out of 10", {u"4 pain"_s});
        row("less than 5/10 and no more than 3 sets", {u"<5 pain"_s, u"<=3 set"_s});
    }
    void amounts_areReadAsWritten()
    {
        QFETCH(QString, text);
        const ReadText read(text, Vocabulary());
        QStringList lines;
        for (const Amount &amount : read.amounts())
            lines += printed(amount);
        QTEST(lines, "expected");
    }

    void sentences_endAtTheirMarks()
    {
        const ReadText read(u"Rest 2.5 days, e.g. at home. Then walk!\nNo pain; go on"_s,
                            Vocabulary());
        QStringList sentences;
        for (const TokenRange &range : read.sentences())
            sentences += read.quote(range);
        QCOMPARE(sentences, QStringList({u"Rest 2.5 days, e.g. at home."_s, u"Then walk!"_s,
                                         u"No pain;"_s, u"go on"_s}));
    }

    void phrases_areFoundWithGapsAndPlurals()
    {
        Vocabulary vocabulary;
        PhraseList list;
        list.add(0, u"numb|numbness *4 leg"_s, vocabulary);
        list.add(1, u"romanian deadlift"_s, vocabulary);
        const ReadText read(u"Numb between my legs. romanian_deadlifts, Romanian-deadlift"_s,
                            vocabulary);
        QStringList found;
        for (const PhraseHit &hit : list.find(read))
            found += QString::number(hit.entry) + u' ' + read.quote(hit.tokens);
        QCOMPARE(found, QStringList({u"0 Numb between my legs"_s, u"1 romanian_deadlifts"_s,
                                     u"1 Romanian-deadlift"_s}));
    }

    void gaps_crossNoCommaUnlessDoubledAndNoTurn()
    {
        Vocabulary vocabulary;
        PhraseList list;
        list.add(0, u"numb *4 leg"_s, vocabulary);
        list.add(1, u"wipe **4 feel"_s, vocabulary);
        QVERIFY(!list.matches(ReadText(u"numb hand, my legs hurt"_s, vocabulary)));
        QVERIFY(!list.matches(ReadText(u"numb hand but not legs"_s, vocabulary)));
        QVERIFY(list.matches(ReadText(u"when I wipe, I barely feel it"_s, vocabulary)));
    }

    void denials_coverTheirScope_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("negated");
        QTest::newRow("numbness since Monday") << u"numbness since Monday"_s << false;
        QTest::newRow("no numbness") << u"no numbness"_s << true;
        QTest::newRow("no tingling, weakness or numbness")
            << u"no tingling, weakness or numbness"_s << true;
        QTest::newRow("She denies any numbness") << u"She denies any numbness"_s << true;
        QTest::newRow("no pain but numbness since Monday")
            << u"no pain but numbness since Monday"_s << false;
        QTest::newRow("No pain. Numbness since Monday")
            << u"No pain. Numbness since Monday"_s << false;
        QTest::newRow("without numbness") << u"without numbness"_s << true;
        QTest::newRow("never had numbness") << u"never had numbness"_s << true;
        QTest::newRow("denied tingling and numbness") << u"denied tingling and numbness"_s << true;
        QTest::newRow("negative for numbness") << u"negative for numbness"_s << true;
        QTest::newRow("free of numbness") << u"free of numbness"_s << true;
        QTest::newRow("ruled out numbness") << u"ruled out numbness"_s << true;
        QTest::newRow("numbness was ruled out") << u"numbness was ruled out"_s << true;
        QTest::newRow("numbness: none") << u"numbness: none"_s << true;
        QTest::newRow("numbness absent") << u"numbness absent"_s << true;
        QTest::newRow("Numbness, tingling: none") << u"Numbness, tingling: none"_s << true;
        QTest::newRow("none of the numbness") << u"none of the numbness"_s << true;
        QTest::newRow("neither tingling nor numbness")
            << u"neither tingling nor numbness"_s << true;
        QTest::newRow("no relief from numbness") << u"no relief from numbness"_s << false;
        QTest::newRow("not only tingling but numbness")
            << u"not only tingling but numbness"_s << false;
        QTest::newRow("can't sleep for the numbness") << u"can't sleep for the numbness"_s << false;
        QTest::newRow("I can't feel any numbness") << u"I can't feel any numbness"_s << true;
        QTest::newRow("No, the numbness is still there")
            << u"No, the numbness is still there"_s << false;
        QTest::newRow("no pain, just numbness") << u"no pain, just numbness"_s << false;
        QTest::newRow("No pain, and my foot has numbness")
            << u"No pain, and my foot has numbness"_s << false;
        QTest::newRow("No pain (so far), numbness or swelling")
            << u"No pain (so far), numbness or swelling"_s << true;
        QTest::newRow("there isn't any numbness") << u"there isn't any numbness"_s << true;
        QTest::newRow("I don't have numbness") << u"I don't have numbness"_s << true;
        QTest::newRow("I dont have any numbness") << u"I dont have any numbness"_s << true;
        QTest::newRow("haven't noticed numbness") << u"haven't noticed numbness"_s << true;
        QTest::newRow("hasn't had numbness") << u"hasn't had numbness"_s << true;
        QTest::newRow("nothing like numbness") << u"nothing like numbness"_s << true;
        QTest::newRow("Any numbness? No.") << u"Any numbness? No."_s << true;
        QTest::newRow("Any numbness? Yes.") << u"Any numbness? Yes."_s << false;
        QTest::newRow("pain without warning and numbness")
            << u"pain without warning and numbness"_s << false;
        QTest::newRow("no improvement in numbness") << u"no improvement in numbness"_s << false;
        QTest::newRow("not sure about the numbness") << u"not sure about the numbness"_s << false;
        QTest::newRow("absence of numbness") << u"absence of numbness"_s << true;
        QTest::newRow("numbness is not present") << u"numbness is not present"_s << true;
        QTest::newRow("numbness (no)") << u"numbness (no)"_s << false;
        QTest::newRow("no pain – numbness instead") << u"no pain – numbness instead"_s << false;
        QTest::newRow("more ache than numbness") << u"more ache than numbness"_s << true;
        QTest::newRow("despite no pain, numbness") << u"despite no pain, numbness"_s << true;
        QTest::newRow("It's not numbness") << u"It's not numbness"_s << true;
        QTest::newRow("no doubt it's numbness") << u"no doubt it's numbness"_s << false;
        QTest::newRow("did not help the numbness") << u"did not help the numbness"_s << false;
        QTest::newRow("lack of numbness") << u"lack of numbness"_s << true;
        QTest::newRow("zero numbness") << u"zero numbness"_s << true;
        QTest::newRow("no pain; numbness though") << u"no pain; numbness though"_s << false;
        QTest::newRow("No pain yet numbness") << u"No pain yet numbness"_s << false;
    }
    void denials_coverTheirScope()
    {
        QFETCH(QString, text);
        Vocabulary vocabulary;
        PhraseList list;
        list.add(0, u"numbness"_s, vocabulary);
        const ReadText read(text, vocabulary);
        const QList<PhraseHit> hits = list.find(read);
        QCOMPARE(hits.size(), 1);
        QTEST(isNegated(read, hits.first().tokens), "negated");
    }
};

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
