// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace Qt::StringLiterals;
using namespace rulecheck;

/// What sends the athlete to a doctor, and when.
class TestEscalationRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void present_countsTriggers()
    {
        QCOMPARE(places(u"escalation-present"_s, base(u"acute"_s)), QStringList());
        const QByteArray two =
            with(base(u"acute"_s), {{"/output/red_flags/escalation_triggers",
                                     R"(["Night pain wakes you"," ","New weakness"])"}});
        QCOMPARE(places(u"escalation-present"_s, two),
                 QStringList{u"error /output/red_flags/escalation_triggers"_s});
        QVERIFY(findings(u"escalation-present"_s, two).first().message.startsWith(u"2 "_s));
        QCOMPARE(places(u"escalation-present"_s,
                        without(base(u"acute"_s), {"/output/red_flags/escalation_triggers"})),
                 QStringList{u"error /output/red_flags"_s});
        QCOMPARE(places(u"escalation-present"_s, without(base(u"acute"_s), {"/output/red_flags"})),
                 QStringList{u"error /output"_s});
        const QByteArray one = with(base(u"ambiguous"_s),
                                    {{"/output/red_flags/escalation_triggers", R"(["Locking"])"}});
        QCOMPARE(places(u"escalation-present"_s, one), QStringList());
        const QByteArray urgent =
            with(two, {{"/output/assessment/urgent_medical_attention_required", "true"}});
        QCOMPARE(places(u"escalation-present"_s, urgent), QStringList());
    }

    void actionable_wantsASignOrANumber_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("found");
        QTest::newRow("Night pain begins (wakes from sleep)")
            << u"Night pain begins (wakes from sleep)"_s << false;
        QTest::newRow("Pain persists >72 hours despite rest")
            << u"Pain persists >72 hours despite rest"_s << false;
        QTest::newRow("Develops weakness") << u"Develops weakness"_s << false;
        QTest::newRow("You cannot lift the arm") << u"You cannot lift the arm"_s << false;
        QTest::newRow("RPE above 8") << u"RPE above 8"_s << false;
        QTest::newRow("See a doctor if it doesn't improve")
            << u"See a doctor if it doesn't improve"_s << true;
        QTest::newRow("If you feel concerned") << u"If you feel concerned"_s << true;
        QTest::newRow("Condition gets worse") << u"Condition gets worse"_s << true;
        QTest::newRow("No progress") << u"No progress"_s << true;
        QTest::newRow("Seek help when needed") << u"Seek help when needed"_s << true;
    }
    void actionable_wantsASignOrANumber()
    {
        QFETCH(QString, said);
        QFETCH(bool, found);
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/red_flags/escalation_triggers/0", text(said)}});
        const QStringList expected{u"warning /output/red_flags/escalation_triggers/0"_s};
        QCOMPARE(places(u"escalation-actionable"_s, record), found ? expected : QStringList());
    }

    void times_haveToAgree_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("response");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &trigger, const QString &response, bool found) {
            QTest::newRow(qPrintable(trigger + u" / "_s + response))
                << trigger << response << found;
        };
        row(u"Soreness lasts more than 5 days"_s, u"See a doctor if it lasts more than 7 days."_s,
            true);
        row(u"Soreness persists >7 days"_s, u"Only if soreness persists beyond 10 days."_s, true);
        row(u"Soreness lasts more than 7 days"_s, u"Only if it lasts more than 1 week."_s, false);
        row(u"Numbness lasts more than 24 hours"_s, u"Only if it lasts more than 7 days."_s, false);
        row(u"Night pain lasts more than 3 days"_s, u"Only if pain lasts more than 7 days."_s,
            false);
        row(u"Soreness lasts more than 7 days"_s, u"Keep the plan for 14 days."_s, false);
        row(u"Numbness in the fingers lasts more than 48 hours"_s,
            u"Numbness in the fingers that lasts more than 5 days needs a look."_s, true);
        row(u"Numbness or tingling in the sole lasts more than 24 hours"_s,
            u"Numbness in the sole that lasts more than three days should be looked at."_s, true);
        row(u"Tingling in the hand persists >2 days"_s,
            u"Call if tingling in your hand continues for more than 1 week."_s, true);
        row(u"Numbness in the fingers lasts more than 48 hours"_s,
            u"Numbness in the foot that lasts more than 5 days needs a look."_s, false);
        row(u"Numbness in the fingers lasts more than 48 hours"_s,
            u"Numbness in the fingers lasting more than two days needs a look."_s, false);
        row(u"Swelling around the ankle lasts more than 3 days"_s,
            u"Pain around the ankle that lasts more than 7 days needs a look."_s, false);
        row(u"Soreness lasts 5-7 days"_s, u"Only if it lasts more than 10 days."_s, false);
    }
    void times_haveToAgree()
    {
        QFETCH(QString, trigger);
        QFETCH(QString, response);
        QFETCH(bool, found);
        const QByteArray record = with(
            base(u"doms"_s), {{"/output/red_flags/escalation_triggers", '[' + text(trigger) + ']'},
                              {"/output/recommendations/medical_consultation", "{}"},
                              {"/output/response_to_user", text(response)}});
        const QStringList expected{u"warning /output/response_to_user"_s};
        QCOMPARE(places(u"escalation-time-consistent"_s, record), found ? expected : QStringList());
    }

    void delayed_isFoundPerSentence_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("found");
        QTest::newRow("If you lose bladder control, rest 72 h and reassess")
            << u"If you lose bladder control, rest 72 h and reassess"_s << true;
        QTest::newRow("Dark urine -> go to the ER now")
            << u"Dark urine -> go to the ER now"_s << false;
        QTest::newRow("Dark urine: wait two days and see if it clears")
            << u"Dark urine: wait two days and see if it clears"_s << true;
        QTest::newRow("Saddle numbness: monitor at home")
            << u"Saddle numbness: monitor at home"_s << true;
        QTest::newRow("Chest pain when running with fainting: do not wait, call 911")
            << u"Chest pain when running with fainting: do not wait, call 911"_s << false;
        QTest::newRow("Cola-coloured urine persisting for more than 2 days")
            << u"Cola-coloured urine persisting for more than 2 days"_s << true;
        QTest::newRow("Monitor for dark urine: emergency department the same day")
            << u"Monitor for dark urine: emergency department the same day"_s << false;
        QTest::newRow("Loss of bowel control: see your GP within two weeks")
            << u"Loss of bowel control: see your GP within two weeks"_s << true;
        QTest::newRow("Cannot bear weight: give it a few days")
            << u"Cannot bear weight: give it a few days"_s << true;
        QTest::newRow("Numbness between the legs: emergency department at once, do not wait until "
                      "the weekend")
            << u"Numbness between the legs: emergency department at once, do not wait until the weekend"_s
            << false;
        QTest::newRow("Foot turns cold and numb: no improvement in 48 hours, then call")
            << u"Foot turns cold and numb: no improvement in 48 hours, then call"_s << true;
        QTest::newRow("No dark urine: rest 2 days and carry on")
            << u"No dark urine: rest 2 days and carry on"_s << false;
        QTest::newRow("Rest 2 days. Dark urine: emergency department.")
            << u"Rest 2 days. Dark urine: emergency department."_s << false;
        QTest::newRow("Foot drop: book a routine appointment next week")
            << u"Foot drop: book a routine appointment next week"_s << true;
        QTest::newRow("a list with its own times")
            << u"See a doctor if it lasts more than 7 days, and dark urine means the hospital now"_s
            << false;
        QTest::newRow("otherwise wait")
            << u"Dark urine: emergency department now, otherwise wait a week"_s << false;
        QTest::newRow("rest before the hospital")
            << u"Dark urine: wait 2 days, then go to the emergency department"_s << true;
        QTest::newRow("If the foot goes cold and pale, keep an eye on it and tell a physio at the "
                      "week 2 check")
            << u"If the foot goes cold and pale, keep an eye on it and tell a physio at the week 2 check"_s
            << true;
        QTest::newRow("Fever together with a hot, swollen hip joint: give it 72 hours and watch "
                      "the temperature")
            << u"Fever together with a hot, swollen hip joint: give it 72 hours and watch the temperature"_s
            << true;
        QTest::newRow("Progressive weakness in both legs: wait for the week 4 checkpoint before "
                      "seeing anyone")
            << u"Progressive weakness in both legs: wait for the week 4 checkpoint before seeing anyone"_s
            << true;
        QTest::newRow("If you cannot bear weight at all, rest it for two more days and ring the "
                      "physio only if that has not improved")
            << u"If you cannot bear weight at all, rest it for two more days and ring the physio only if that has not improved"_s
            << true;
        QTest::newRow("Dark urine: mention it at your next check")
            << u"Dark urine: mention it at your next check"_s << true;
        QTest::newRow("Loss of bladder control: sleep on it and see how it goes")
            << u"Loss of bladder control: sleep on it and see how it goes"_s << true;
        QTest::newRow("Saddle numbness usually passes on its own")
            << u"Saddle numbness usually passes on its own"_s << true;
        QTest::newRow("If your urine turns brown, drink more water and give it a couple of days")
            << u"If your urine turns brown, drink more water and give it a couple of days"_s
            << true;
        QTest::newRow("Toes turn blue: no rush, book something for next week")
            << u"Toes turn blue: no rush, book something for next week"_s << true;
        QTest::newRow("Fainting during a run: see what happens over the weekend")
            << u"Fainting during a run: see what happens over the weekend"_s << true;
        QTest::newRow("If the foot goes cold and pale, go to the emergency department")
            << u"If the foot goes cold and pale, go to the emergency department"_s << false;
        QTest::newRow("Deformity or swelling that appears within 3 days: see a doctor the same day")
            << u"Deformity or swelling that appears within 3 days: see a doctor the same day"_s
            << false;
        QTest::newRow("Having to wait to pee, or numbness between the legs")
            << u"Having to wait to pee, or numbness between the legs"_s << false;
        QTest::newRow("Inability to bear weight that persists for more than 2 days")
            << u"Inability to bear weight that persists for more than 2 days"_s << false;
        QTest::newRow("Put a cold pack on the foot for 10 minutes and rest it for 2 days")
            << u"Put a cold pack on the foot for 10 minutes and rest it for 2 days"_s << false;
        QTest::newRow("Cold, numb toes: never wait, emergency department")
            << u"Cold, numb toes: never wait, emergency department"_s << false;
        QTest::newRow("Watch for saddle numbness") << u"Watch for saddle numbness"_s << false;
    }
    void delayed_isFoundPerSentence()
    {
        QFETCH(QString, said);
        QFETCH(bool, found);
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/red_flags/escalation_triggers/0", text(said)}});
        const QStringList expected{u"error /output/red_flags/escalation_triggers/0"_s};
        QCOMPARE(places(u"emergency-sign-not-delayed"_s, record), found ? expected : QStringList());
    }
};

QTEST_APPLESS_MAIN(TestEscalationRules)
#include "tst_escalationrules.moc"
