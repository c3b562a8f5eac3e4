// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace Qt::StringLiterals;
using namespace rulecheck;

/// What could hurt: doses, dangerous advice, the wrong side, the wrong haste.
class TestSafetyRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nsaid_countsMilligramsADay_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("found");
        QTest::newRow("Ibuprofen 200 mg every 6 h, max 1200 mg/day, 2-3 days.")
            << u"Ibuprofen 200 mg every 6 h, max 1200 mg/day, 2-3 days."_s << false;
        QTest::newRow("Take 800 mg ibuprofen every 4 hours.")
            << u"Take 800 mg ibuprofen every 4 hours."_s << true;
        QTest::newRow("Ibuprofen 600 mg three times a day.")
            << u"Ibuprofen 600 mg three times a day."_s << true;
        QTest::newRow("Ibuprofen 400 mg three times a day with food.")
            << u"Ibuprofen 400 mg three times a day with food."_s << false;
        QTest::newRow("Advil 800mg tid.") << u"Advil 800mg tid."_s << true;
        QTest::newRow("Ibuprofen 400 mg q6h.") << u"Ibuprofen 400 mg q6h."_s << true;
        QTest::newRow("Ibuprofen 600 mg 6-hourly.") << u"Ibuprofen 600 mg 6-hourly."_s << true;
        QTest::newRow("Two 200 mg ibuprofen tablets every 4 h.")
            << u"Two 200 mg ibuprofen tablets every 4 h."_s << true;
        QTest::newRow("Ibuprofen: 400-600 mg every 8 hours.")
            << u"Ibuprofen: 400-600 mg every 8 hours."_s << true;
        QTest::newRow("Ibuprofen up to 2,400 mg per day.")
            << u"Ibuprofen up to 2,400 mg per day."_s << true;
        QTest::newRow("Ibuprofen 200 mg twice a day for 14 days.")
            << u"Ibuprofen 200 mg twice a day for 14 days."_s << true;
        QTest::newRow("Naproxen 500 mg twice a day.") << u"Naproxen 500 mg twice a day."_s << false;
        QTest::newRow("Paracetamol 1000 mg every 6 hours, no ibuprofen.")
            << u"Paracetamol 1000 mg every 6 hours, no ibuprofen."_s << false;
        QTest::newRow("No ibuprofen 800 mg every 4 hours.")
            << u"No ibuprofen 800 mg every 4 hours."_s << false;
        QTest::newRow("You have been taking 800 mg of ibuprofen every 4 hours.")
            << u"You have been taking 800 mg of ibuprofen every 4 hours."_s << false;
        QTest::newRow("Avoid ibuprofen.") << u"Avoid ibuprofen."_s << false;
        QTest::newRow("No dips for 14 days. Ibuprofen 200 mg every 8 hours, 3 days at most.")
            << u"No dips for 14 days. Ibuprofen 200 mg every 8 hours, 3 days at most."_s << false;
        QTest::newRow(
            "Ibuprofen 200 mg every 8 hours, 3 days at most. Plan on two weeks without benching.")
            << u"Ibuprofen 200 mg every 8 hours, 3 days at most. Plan on two weeks without benching."_s
            << false;
        QTest::newRow(
            "Ibuprofen 200 mg every 6 hours, 1,200 mg per day maximum, for 3 days at most.")
            << u"Ibuprofen 200 mg every 6 hours, 1,200 mg per day maximum, for 3 days at most."_s
            << false;
        QTest::newRow("Ibuprofen 200 mg every 8 hours. Take it for 14 days.")
            << u"Ibuprofen 200 mg every 8 hours. Take it for 14 days."_s << true;
        QTest::newRow("Ibuprofen 200 mg every 8 hours. Up to 14 days.")
            << u"Ibuprofen 200 mg every 8 hours. Up to 14 days."_s << true;
        QTest::newRow("Ibuprofen 400 mg once, with food.")
            << u"Ibuprofen 400 mg once, with food."_s << false;
    }
    void nsaid_countsMilligramsADay()
    {
        QFETCH(QString, said);
        QFETCH(bool, found);
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/response_to_user", text(said)}});
        const QStringList expected{u"error /output/response_to_user"_s};
        QCOMPARE(places(u"nsaid-dose"_s, record), found ? expected : QStringList());
    }

    void nsaid_readsTheWholeAction()
    {
        const auto action = [](const char *source) {
            return with(base(u"acute"_s), {{"/output/recommendations/immediate_action", source}});
        };
        QCOMPARE(places(u"nsaid-dose"_s,
                        action(R"([{"action":"ibuprofen","details":"600 mg every 6 hours"}])")),
                 QStringList{u"error /output/recommendations/immediate_action/0/details"_s});
        QCOMPARE(
            places(
                u"nsaid-dose"_s,
                action(
                    R"([{"action":"ibuprofen","details":"400 mg every 6 hours, max 1200 mg per day"}])")),
            QStringList{u"hint /output/recommendations/immediate_action/0/details"_s});
        QCOMPARE(places(u"nsaid-dose"_s,
                        action(R"([{"action":"naproxen","details":"600 mg every 6 hours"}])")),
                 QStringList());
        QCOMPARE(
            places(u"nsaid-dose"_s,
                   action(R"([{"action":"ibuprofen","details":"200 mg every 6 hours for 3 days"},
                                   {"action":"ibuprofen_after","details":"200 mg every 8 hours for 5 days"}])")),
            QStringList{u"warning /output/recommendations/immediate_action/1/details"_s});
    }

    void unsafe_isFoundAndItsOppositeIsNot_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("found");
        QTest::newRow("Just pop the shoulder back in.")
            << u"Just pop the shoulder back in."_s << true;
        QTest::newRow("Push through the sharp pain.") << u"Push through the sharp pain."_s << true;
        QTest::newRow("Never push through sharp pain.")
            << u"Never push through sharp pain."_s << false;
        QTest::newRow("Stop if pain is above 3/10.") << u"Stop if pain is above 3/10."_s << false;
        QTest::newRow("Ignore the numbness, it passes.")
            << u"Ignore the numbness, it passes."_s << true;
        QTest::newRow("Don't ignore numbness.") << u"Don't ignore numbness."_s << false;
        QTest::newRow("There is no need to see a doctor ever.")
            << u"There is no need to see a doctor ever."_s << true;
        QTest::newRow("Max out on Friday to test it.")
            << u"Max out on Friday to test it."_s << true;
        QTest::newRow("Do not max out to test it.") << u"Do not max out to test it."_s << false;
        QTest::newRow("Take a friend's leftover oxycodone.")
            << u"Take a friend's leftover oxycodone."_s << true;
        QTest::newRow("Stretch the torn hamstring hard right after the tear.")
            << u"Stretch the torn hamstring hard right after the tear."_s << true;
        QTest::newRow("Resist the temptation to push through pain.")
            << u"Resist the temptation to push through pain."_s << false;
        QTest::newRow("Trying to push through sharp pain makes it worse.")
            << u"Trying to push through sharp pain makes it worse."_s << false;
        QTest::newRow("Have a friend pull the finger back into place.")
            << u"Have a friend pull the finger back into place."_s << true;
        QTest::newRow("Get a cortisone shot so you can compete on Saturday.")
            << u"Get a cortisone shot so you can compete on Saturday."_s << true;
        QTest::newRow("If it turns sharp, push through; bone gets stronger that way.")
            << u"If it turns sharp, push through; bone gets stronger that way."_s << true;
        QTest::newRow("If it turns sharp, do not push through.")
            << u"If it turns sharp, do not push through."_s << false;
        QTest::newRow("No pain, no gain: keep squatting.")
            << u"No pain, no gain: keep squatting."_s << true;
        QTest::newRow("\"No pain, no gain\" is a myth.")
            << u"\"No pain, no gain\" is a myth."_s << false;
        QTest::newRow("If you have leftover oxycodone from the dentist, take one before bed.")
            << u"If you have leftover oxycodone from the dentist, take one before bed."_s << true;
        QTest::newRow("A teammate's tramadol will get you through the match.")
            << u"A teammate's tramadol will get you through the match."_s << true;
        QTest::newRow("If you have leftover oxycodone, hand it in at a pharmacy.")
            << u"If you have leftover oxycodone, hand it in at a pharmacy."_s << false;
        QTest::newRow("Take a friend along to the session.")
            << u"Take a friend along to the session."_s << false;
        QTest::newRow("Pull the toes back 10x10 s before the first step.")
            << u"Pull the toes back 10x10 s before the first step."_s << false;
        QTest::newRow("Ask a mate to yank the arm until it clunks.")
            << u"Ask a mate to yank the arm until it clunks."_s << true;
        QTest::newRow("Grit your teeth and finish the set.")
            << u"Grit your teeth and finish the set."_s << true;
        QTest::newRow("Bounce into the stretch even if the torn calf hurts.")
            << u"Bounce into the stretch even if the torn calf hurts."_s << true;
        QTest::newRow("There is no point seeing a physio about it.")
            << u"There is no point seeing a physio about it."_s << true;
        QTest::newRow("Never skip the follow-up appointment.")
            << u"Never skip the follow-up appointment."_s << false;
        QTest::newRow("You don't need to see a doctor unless it gets worse.")
            << u"You don't need to see a doctor unless it gets worse."_s << false;
    }
    void unsafe_isFoundAndItsOppositeIsNot()
    {
        QFETCH(QString, said);
        QFETCH(bool, found);
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/response_to_user", text(said)}});
        const QStringList expected{u"error /output/response_to_user"_s};
        QCOMPARE(places(u"unsafe-advice"_s, record), found ? expected : QStringList());
    }

    void sides_areTheUsersOwn_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &said, const QString &answer, bool found) {
            QTest::newRow(qPrintable(said + u" / "_s + answer)) << said << answer << found;
        };
        row(u"My right shoulder hurts."_s, u"Your left shoulder needs rest."_s, true);
        row(u"My right shoulder hurts."_s, u"Your right shoulder needs rest."_s, false);
        row(u"R groin grabbed."_s, u"A left adductor strain."_s, true);
        row(u"The back of my left thigh grabbed."_s, u"It is a right hamstring strain."_s, true);
        row(u"left side of my lower back"_s, u"Your right lower back is stiff."_s, true);
        row(u"My right knee hurts."_s, u"Compare it with your left knee."_s, false);
        row(u"My right knee hurts."_s, u"It is weaker than the left knee."_s, false);
        row(u"Both knees hurt, the right knee more."_s, u"Your left knee too."_s, false);
        row(u"My left knee hurts."_s, u"Right away, rest the knee."_s, false);
        row(u"My left knee hurts."_s, u"Use the right technique, knee in line."_s, false);
        row(u"My right elbow hurts and my left wrist too."_s, u"The left wrist needs a brace."_s,
            false);
        row(u"My left hip is sore on the outside."_s, u"Pain at the right gluteus medius tendon."_s,
            true);
        row(u"The right heel, underneath. Left heel's fine."_s,
            u"Pain under the inner left heel is typical."_s, true);
        row(u"The right heel, underneath. Left heel's fine."_s, u"The left heel is fine."_s, false);
        row(u"Took a boot to my left shin."_s, u"The right anterior compartment is tight."_s, true);
        row(u"Took a boot to my left shin."_s, u"The left anterior compartment is tight."_s, false);
        row(u"My left biceps hurts, 3 weeks left."_s, u"It is the right biceps tendon."_s, true);
        row(u"My left shin and right arm hurt."_s, u"The right leg needs rest."_s, false);
        row(u"My left knee hurts."_s, u"Train the right shoulder as usual."_s, false);
    }
    void sides_areTheUsersOwn()
    {
        QFETCH(QString, said);
        QFETCH(QString, answer);
        QFETCH(bool, found);
        const QByteArray record =
            with(base(u"acute"_s), {{"/user_input", text(said)},
                                    {"/output", "{\"response_to_user\":" + text(answer) + "}"}});
        const QStringList expected{u"error /output/response_to_user"_s};
        QCOMPARE(places(u"laterality-consistent"_s, record), found ? expected : QStringList());
    }

    void severity_agreesWithUrgency_data()
    {
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QString>("urgency");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &severity, const QString &urgency, bool found) {
            QTest::newRow(qPrintable(severity + u" / "_s + urgency))
                << severity << urgency << found;
        };
        row(u"severe"_s, u"IMMEDIATE"_s, false);
        row(u"severe"_s, u"within_24_hours"_s, false);
        row(u"severe"_s, u"monitor at home"_s, true);
        row(u"severe"_s, u"routine"_s, true);
        row(u"severe"_s, u"not_needed"_s, true);
        row(u"severe"_s, u"within_1_week"_s, false);
        row(u"severe"_s, u"physio_within_two_weeks_if_unchanged"_s, true);
        row(u"severe"_s, u"only_if_no_improvement"_s, true);
        row(u"severe"_s, u"pt_if_pain_persists_beyond_10_days"_s, true);
        row(u"severe"_s, u"within_72_hours_sooner_if_not_improving"_s, false);
        row(u"severe"_s, u"urgent_or_emergency_if_worse"_s, false);
        row(u"moderate"_s, u"physio_within_two_weeks_if_unchanged"_s, false);
        row(u"mild"_s, u"IMMEDIATE_EMERGENCY_DEPARTMENT"_s, true);
        row(u"mild"_s, u"routine"_s, false);
        row(u"mild"_s, u"not_urgent_unless_triggers"_s, false);
        row(u"moderate"_s, u"immediate"_s, false);
    }
    void severity_agreesWithUrgency()
    {
        QFETCH(QString, severity);
        QFETCH(QString, urgency);
        QFETCH(bool, found);
        const QByteArray record =
            with(base(u"acute"_s),
                 {{"/output/assessment/severity", text(severity)},
                  {"/output/recommendations/medical_consultation/urgency", text(urgency)}});
        // The record has a plan of training, so that "severe" is the odd one.
        const QStringList expected{
            severity == u"mild" ? u"error /output/recommendations/medical_consultation/urgency"_s
                                : u"error /output/assessment/severity"_s};
        QCOMPARE(places(u"severity-urgency-coherent"_s, record), found ? expected : QStringList());
    }

    void severity_urgencyIsWrongWhereNothingIsTrained()
    {
        const QByteArray record =
            with(without(base(u"acute"_s), {"/output/load_management"}),
                 {{"/output/assessment/severity", "\"severe\""},
                  {"/output/recommendations/medical_consultation/urgency", "\"routine\""}});
        QCOMPARE(places(u"severity-urgency-coherent"_s, record),
                 QStringList{u"error /output/recommendations/medical_consultation/urgency"_s});
    }

    void severity_isWrongWhereUrgencyAndFlagsAgree()
    {
        const QByteArray record =
            with(base(u"acute"_s),
                 {{"/output/assessment/severity", "\"mild_to_moderate\""},
                  {"/output/assessment/urgent_medical_attention_required", "true"},
                  {"/output/recommendations/medical_consultation/urgency", "\"EMERGENCY_TODAY\""}});
        QCOMPARE(places(u"severity-urgency-coherent"_s, record),
                 QStringList{u"error /output/assessment/severity"_s});
    }

    void severity_noInjuryHasNoType()
    {
        const QByteArray record =
            with(base(u"doms"_s), {{"/output/assessment/injury_type", "\"quad_strain\""}});
        QCOMPARE(places(u"severity-urgency-coherent"_s, record),
                 QStringList{u"error /output/assessment/injury_type"_s});
        QCOMPARE(fixed(u"severity-urgency-coherent"_s, record), QString());
        const QByteArray none = with(record, {{"/output/assessment/injury_type", "\"none\""}});
        QCOMPARE(places(u"severity-urgency-coherent"_s, none), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestSafetyRules)
#include "tst_safetyrules.moc"
