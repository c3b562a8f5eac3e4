// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/example.h"
#include "model/rules/conditionnames.h"
#include "model/rules/knowledge/knowledge.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Example example()
{
    return *Example::of(R"({"user_input":"could it be DOMS?","output":{
"reasoning_chain":["Even ache on both sides speaks for muscle soreness","No pop, so a glitter knee is out",
 "Sleep was fine"],
"assessment":{"injury_type":"delayed_onset_muscle_soreness"},
"differential_diagnoses":[
 {"condition":"DOMS","probability":0.8,"distinguishing_features":"eases within days"},
 {"condition":"glitter_knee","probability":0.2,"distinguishing_features":"unlike muscle soreness it clicks"}],
"response_to_user":"This is delayed onset muscle soreness, not a glitter knee. A stroke it is not."}})");
}

/// Each as "place: words".
QStringList saidBy(const QList<ConditionName> &names, const Example &record)
{
    QStringList said;
    for (const ConditionName &name : names) {
        const QString text = record.text().at(name.place).text();
        said += name.place.toString() + u": "_s + text.mid(name.words.start, name.words.length);
    }
    return said;
}

JsonPointer at(const QString &place)
{
    return *JsonPointer::parse(place);
}

} // namespace

class TestConditionNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_fromADiagnosis_areWhereItIsNamedByAnyAlias()
    {
        const Example record = example();
        const QList<ConditionName> names = conditionNamesIn(record, *Knowledge::standard());
        QCOMPARE(
            saidBy(conditionLinks(names, at(u"/output/differential_diagnoses/0/condition"_s)),
                   record),
            QStringList({u"/output/assessment/injury_type: delayed_onset_muscle_soreness"_s,
                         u"/user_input: DOMS"_s, u"/output/reasoning_chain/0: muscle soreness"_s,
                         u"/output/differential_diagnoses/1/distinguishing_features: muscle "
                         "soreness"_s,
                         u"/output/response_to_user: delayed onset muscle soreness"_s}));
    }

    void links_fromADiagnosisNobodyKnows_areItsOwnWords()
    {
        const Example record = example();
        const QList<ConditionName> names = conditionNamesIn(record, *Knowledge::standard());
        QCOMPARE(saidBy(conditionLinks(names, at(u"/output/differential_diagnoses/1/condition"_s)),
                        record),
                 QStringList({u"/output/reasoning_chain/1: glitter knee"_s,
                              u"/output/response_to_user: glitter knee"_s}));
    }

    void links_fromAStep_areTheConditionsThatItNames()
    {
        const Example record = example();
        const QList<ConditionName> names = conditionNamesIn(record, *Knowledge::standard());
        QCOMPARE(saidBy(conditionLinks(names, at(u"/output/reasoning_chain/1"_s)), record),
                 QStringList({u"/output/differential_diagnoses/1/condition: glitter_knee"_s,
                              u"/output/reasoning_chain/1: glitter knee"_s}));
        QVERIFY(conditionLinks(names, at(u"/output/reasoning_chain/2"_s)).isEmpty());
    }

    void names_conditionsThatAreNotWeighed_areLeftAlone()
    {
        const Example record = example();
        for (const ConditionName &name : conditionNamesIn(record, *Knowledge::standard()))
            QVERIFY(
                !record.text().at(name.place).text().mid(name.words.start).startsWith(u"stroke"));
    }

    void names_recordWithoutConditions_areNone()
    {
        QVERIFY(conditionNamesIn(*Example::of(R"({"output":{"reasoning_chain":["doms"]}})"),
                                 *Knowledge::standard())
                    .isEmpty());
        QVERIFY(conditionNamesIn(*Example::of(R"({"output":{"differential_diagnoses":[7,{}]}})"),
                                 *Knowledge::standard())
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConditionNames)
#include "tst_conditionnames.moc"
