// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace Qt::StringLiterals;
using namespace rulecheck;

/// Soreness that is no injury.
class TestDomsRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notInjury_isFixedWithAllThatDependsOnIt()
    {
        QCOMPARE(places(u"doms-not-injury"_s, base(u"doms"_s)), QStringList());
        const QByteArray record =
            without(with(base(u"doms"_s), {{"/output/assessment/injury_detected", "true"},
                                           {"/output/assessment/injury_type", "\"doms\""},
                                           {"/output/assessment/severity", "\"mild\""}}),
                    {"/output/assessment/condition"});
        QCOMPARE(places(u"doms-not-injury"_s, record),
                 QStringList{u"error /output/assessment/injury_detected"_s});
        QByteArray result;
        QCOMPARE(fixed(u"doms-not-injury"_s, record, &result), QString());
        QCOMPARE(places(u"doms-not-injury"_s, result), QStringList());
        QCOMPARE(places(u"severity-urgency-coherent"_s, result), QStringList());
        const QByteArray graded =
            with(base(u"doms"_s), {{"/output/assessment/severity", "\"moderate\""}});
        QCOMPARE(places(u"doms-not-injury"_s, graded),
                 QStringList{u"error /output/assessment/severity"_s});
        QCOMPARE(fixed(u"doms-not-injury"_s, graded), QString());
        const QByteArray flagged =
            with(base(u"doms"_s), {{"/output/red_flags/present", R"(["soreness"])"}});
        QCOMPARE(places(u"doms-not-injury"_s, flagged),
                 QStringList{u"error /output/red_flags/present/0"_s});
        QCOMPARE(fixed(u"doms-not-injury"_s, flagged), QString());
        const QByteArray missing = without(base(u"doms"_s), {"/output/assessment/injury_detected"});
        QCOMPARE(places(u"doms-not-injury"_s, missing), QStringList{u"error /output/assessment"_s});
        QCOMPARE(fixed(u"doms-not-injury"_s, missing), QString());
        const QByteArray normal =
            with(base(u"doms"_s), {{"/output/assessment/severity", "\"normal_soreness\""}});
        QCOMPARE(places(u"doms-not-injury"_s, normal), QStringList());
    }

    void noEscalation_readsTheAdvice_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("found");
        QTest::newRow("Only see a doctor if soreness lasts more than 7 days.")
            << u"Only see a doctor if soreness lasts more than 7 days."_s << false;
        QTest::newRow("Stop training and book an MRI.")
            << u"Stop training and book an MRI."_s << true;
        QTest::newRow("You have to see a physio this week.")
            << u"You have to see a physio this week."_s << true;
        QTest::newRow("Please see a doctor this week.")
            << u"Please see a doctor this week."_s << true;
        QTest::newRow("You do not need to see a doctor.")
            << u"You do not need to see a doctor."_s << false;
        QTest::newRow("Dark urine: go to the emergency department.")
            << u"Dark urine: go to the emergency department."_s << false;
        QTest::newRow("Keep moving, soreness fades.") << u"Keep moving, soreness fades."_s << false;
        QTest::newRow("Book an MRI.") << u"Book an MRI."_s << true;
    }
    void noEscalation_readsTheAdvice()
    {
        QFETCH(QString, said);
        QFETCH(bool, found);
        const QByteArray record = with(base(u"doms"_s), {{"/output/response_to_user", text(said)}});
        const QStringList expected{u"error /output/response_to_user"_s};
        QCOMPARE(places(u"doms-no-needless-escalation"_s, record),
                 found ? expected : QStringList());
    }

    void noEscalation_readsUrgencyAndLoad()
    {
        QCOMPARE(places(u"doms-no-needless-escalation"_s, base(u"doms"_s)), QStringList());
        const QByteArray routine =
            with(base(u"doms"_s),
                 {{"/output/recommendations/medical_consultation/urgency", "\"within_1_week\""}});
        QCOMPARE(places(u"doms-no-needless-escalation"_s, routine),
                 QStringList{u"error /output/recommendations/medical_consultation/urgency"_s});
        QCOMPARE(fixed(u"doms-no-needless-escalation"_s, routine), QString());
        const QByteArray cut =
            with(base(u"doms"_s),
                 {{"/output/load_management/recommended_volume/reduction_percentage", "\"33%\""}});
        QCOMPARE(places(u"doms-no-needless-escalation"_s, cut),
                 QStringList{
                     u"error /output/load_management/recommended_volume/reduction_percentage"_s});
        const QByteArray edge =
            with(base(u"doms"_s),
                 {{"/output/load_management/recommended_volume/reduction_percentage", "20"}});
        QCOMPARE(places(u"doms-no-needless-escalation"_s, edge), QStringList());
        const QByteArray avoid = with(
            base(u"doms"_s), {{"/output/affected_exercises/avoid_completely", R"(["squat"])"}});
        QCOMPARE(places(u"doms-no-needless-escalation"_s, avoid),
                 QStringList{u"error /output/affected_exercises/avoid_completely"_s});
        QCOMPARE(fixed(u"doms-no-needless-escalation"_s, avoid), QString());
    }

    void features_excludeAnInjury_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("found");
        QTest::newRow("both quads sore 2 days after squats")
            << u"both quads sore 2 days after squats"_s << false;
        QTest::newRow("Both legs achy, nothing sharp, no pop, fine during the session.")
            << u"Both legs achy, nothing sharp, no pop, fine during the session."_s << false;
        QTest::newRow("sharp pain in my left knee during squats")
            << u"sharp pain in my left knee during squats"_s << true;
        QTest::newRow("On the third rep there was a pull in my calf, now sore.")
            << u"On the third rep there was a pull in my calf, now sore."_s << true;
        QTest::newRow("Felt a pop in my chest yesterday.")
            << u"Felt a pop in my chest yesterday."_s << true;
        QTest::newRow("My arm feels dull, it's more ache than sharp.")
            << u"My arm feels dull, it's more ache than sharp."_s << false;
        QTest::newRow("I had a sharp pain there in 2019, now both sides are just stiff.")
            << u"I had a sharp pain there in 2019, now both sides are just stiff."_s << false;
        QTest::newRow("a forearm that swells on one side")
            << u"Sunday nothing much, Monday only my left forearm is puffy and stabbing"_s << true;
        QTest::newRow("I cannot hold a mug with that hand")
            << u"I cannot hold a mug with that hand"_s << true;
        QTest::newRow("It began mid-run, right leg.") << u"It began mid-run, right leg."_s << true;
        QTest::newRow("Both thighs sore two days after squats, nothing swollen.")
            << u"Both thighs sore two days after squats, nothing swollen."_s << false;
        QTest::newRow("my left leg gave way on the stairs")
            << u"my left leg gave way on the stairs"_s << true;
    }
    void features_excludeAnInjury()
    {
        QFETCH(QString, said);
        QFETCH(bool, found);
        const QByteArray record = with(base(u"doms"_s), {{"/user_input", text(said)}});
        const QStringList expected{u"error /user_input"_s};
        QCOMPARE(places(u"doms-features"_s, record), found ? expected : QStringList());
    }

    void features_areCounted()
    {
        const QByteArray record =
            with(base(u"doms"_s), {{"/user_input", text(u"Knee hurts."_s)},
                                   {"/output/reasoning_chain", R"(["The knee hurts."])"}});
        QCOMPARE(places(u"doms-features"_s, record), QStringList{u"error /user_input"_s});
        QCOMPARE(findings(u"doms-features"_s, record).first().related.size(), 1);
    }

    void safetyNet_namesUrineAndALimit()
    {
        QCOMPARE(places(u"doms-safety-net"_s, base(u"doms"_s)), QStringList());
        const auto net = [](const QByteArray &triggers) {
            return with(base(u"doms"_s), {{"/output/red_flags/escalation_triggers", triggers},
                                          {"/output/recommendations/medical_consultation", "{}"}});
        };
        const QStringList here{u"warning /output/red_flags/escalation_triggers"_s};
        const QByteArray noUrine = net(R"(["Soreness lasts more than 7 days","One leg swells"])");
        QCOMPARE(places(u"doms-safety-net"_s, noUrine), here);
        QCOMPARE(fixed(u"doms-safety-net"_s, noUrine), QString());
        QCOMPARE(places(u"doms-safety-net"_s, net(R"(["Cola-coloured urine","One leg swells"])")),
                 here);
        QCOMPARE(places(u"doms-safety-net"_s, net(R"(["Brown urine","Soreness past 3 weeks"])")),
                 here);
        QCOMPARE(
            places(u"doms-safety-net"_s, net(R"(["Brown urine","Sore for over a week: 7 days"])")),
            QStringList());
    }
};

QTEST_APPLESS_MAIN(TestDomsRules)
#include "tst_domsrules.moc"
