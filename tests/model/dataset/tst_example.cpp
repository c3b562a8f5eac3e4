// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/example.h"
#include "model/dataset/similarity.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray record = R"({"id":"acute-1","category":"acute","user_input":"knee","output":{
  "reasoning_chain":["a","b"],
  "assessment":{"injury_type":"knee_sprain","confidence":0.90},
  "differential_diagnoses":[{"condition":"knee_sprain","probability":0.50}],
  "recommendations":{"recovery_timeline_validation":{
    "day_3_checkpoint":{"expected":"Pain <=3/10"},"week_2_checkpoint":{"expected":"fine"}}},
  "surprise":[1]},"batch_note":"x"})";

} // namespace

class TestExample final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBlank_isWhiteSpaceHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<bool>("blank");
        QTest::newRow("nothing") << QByteArray("\"\"") << true;
        QTest::newRow("spaces") << QByteArray("\"  \"") << true;
        QTest::newRow("escaped line") << QByteArray("\"\\n\\t\"") << true;
        QTest::newRow("escaped space") << QByteArray("\"\\u0020\"") << true;
        QTest::newRow("space that does not break") << QByteArray("\"\u00a0\"") << true;
        QTest::newRow("a letter") << QByteArray("\"a\"") << false;
        QTest::newRow("a letter behind a space") << QByteArray("\" a\"") << false;
        QTest::newRow("an escaped quote") << QByteArray("\"\\\"\"") << false;
        QTest::newRow("a foreign letter") << QByteArray("\"\u00e9\"") << false;
        QTest::newRow("a number") << QByteArray("0") << false;
        QTest::newRow("null") << QByteArray("null") << true;
        QTest::newRow("an empty list") << QByteArray("[ ]") << true;
    }

    void isBlank_isWhiteSpaceHoweverItIsWritten()
    {
        QFETCH(QByteArray, written);
        QTEST(JsonText::of(written)->root().isBlank(), "blank");
    }

    void wordSet_partsWordsByWhatIsNoLetter()
    {
        QCOMPARE(wordSet(u"Don't rest_it -- 2x REST, \u00e9t\u00e9!"_s),
                 QSet<QString>({u"don't"_s, u"rest"_s, u"it"_s, u"2x"_s, u"\u00e9t\u00e9"_s}));
        QCOMPARE(wordSet(u" ... "_s), QSet<QString>());
        const QString runes =
            QStringView(u"\U00010400\U00010428").toString(); // letters of two units
        QCOMPARE(wordSet(u"a "_s + runes + u"\U0001F600b"_s).size(), 3);
    }

    void answer_outputOrFinalAssessment_isFound()
    {
        QCOMPARE(Example::of(record)->answer().place().toString(), u"/output"_s);
        QCOMPARE(Example::of("{\"final_assessment\":{}}")->answer().place().toString(),
                 u"/final_assessment"_s);
        QCOMPARE(Example::of("{}")->answer().place().toString(), u"/output"_s);
    }

    void number_trailingZero_keepsItsForm()
    {
        const Example example = *Example::of(record);
        QCOMPARE(example.assessment().confidence.text(), u"0.90"_s);
        QCOMPARE(example.differentials().first().probability.text(), u"0.50"_s);
        QCOMPARE(*example.differentials().first().probability.number(), 0.5);
    }

    void missingValue_knowsItsPlace()
    {
        const Differential first = Example::of(record)->differentials().first();
        QVERIFY(!first.distinguishingFeatures.exists());
        QCOMPARE(first.distinguishingFeatures.place().toString(),
                 u"/output/differential_diagnoses/0/distinguishing_features"_s);
    }

    void checkpoints_keyNamesTheDay()
    {
        const QList<Checkpoint> checkpoints = Example::of(record)->checkpoints();
        QCOMPARE(checkpoints.size(), 2);
        QCOMPARE(checkpoints[0].day, 3);
        QCOMPARE(checkpoints[1].day, 14);
        QCOMPARE(checkpoints[0].painCeiling(), std::optional(3.0));
        QVERIFY(!checkpoints[1].painCeiling());
    }

    void otherFields_unknownMembers_areAllNamed()
    {
        QStringList names;
        const QList<JsonValue> others = Example::of(record)->otherFields();
        for (const JsonValue &value : others)
            names += value.place().toString();
        QCOMPARE(names, QStringList({u"/output/surprise"_s, u"/batch_note"_s}));
    }
};

QTEST_GUILESS_MAIN(TestExample)
#include "tst_example.moc"
