// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/example.h"

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
