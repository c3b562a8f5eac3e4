// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace Qt::StringLiterals;
using namespace rulecheck;

/// What the user says of emergencies, and how the answer to one has to look.
class TestRedFlagRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missed_isFoundInLayWords_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("numb between my legs since deadlifts yesterday")
            << u"numb between my legs since deadlifts yesterday"_s;
        QTest::newRow("I can't feel when I wipe.") << u"I can't feel when I wipe."_s;
        QTest::newRow("When I wipe after the toilet, I couldn't really feel it.")
            << u"When I wipe after the toilet, I couldn't really feel it."_s;
        QTest::newRow("since Sunday I've lost control of my bladder")
            << u"since Sunday I've lost control of my bladder"_s;
        QTest::newRow("Having trouble peeing since the back went.")
            << u"Having trouble peeing since the back went."_s;
        QTest::newRow("I wet myself twice today") << u"I wet myself twice today"_s;
        QTest::newRow("My foot keeps dropping when I walk, there's a foot drop")
            << u"My foot keeps dropping when I walk, there's a foot drop"_s;
        QTest::newRow("The bone is sticking out of my shin.")
            << u"The bone is sticking out of my shin."_s;
        QTest::newRow("My finger is pointing the wrong way")
            << u"My finger is pointing the wrong way"_s;
        QTest::newRow("I can't put any weight on it") << u"I can't put any weight on it"_s;
        QTest::newRow("I cannot bear weight on the ankle at all")
            << u"I cannot bear weight on the ankle at all"_s;
        QTest::newRow("couldn't take four steps after I fell")
            << u"couldn't take four steps after I fell"_s;
        QTest::newRow("My foot is cold and numb.") << u"My foot is cold and numb."_s;
        QTest::newRow("Foot went white and cold after the fall, toes numb.")
            << u"Foot went white and cold after the fall, toes numb."_s;
        QTest::newRow("my pee looks like cola") << u"my pee looks like cola"_s;
        QTest::newRow("Urine has been dark brown since yesterday")
            << u"Urine has been dark brown since yesterday"_s;
        QTest::newRow("peed this morning and it was the color of tea")
            << u"peed this morning and it was the color of tea"_s;
        QTest::newRow("Left calf is swollen and warm after a long flight")
            << u"Left calf is swollen and warm after a long flight"_s;
        QTest::newRow("arm got swollen, kinda purple") << u"arm got swollen, kinda purple"_s;
        QTest::newRow("My knee is hot and swollen and I have a fever.")
            << u"My knee is hot and swollen and I have a fever."_s;
        QTest::newRow("I get chest pressure when I climb")
            << u"I get chest pressure when I climb"_s;
        QTest::newRow("I passed out on the treadmill") << u"I passed out on the treadmill"_s;
        QTest::newRow("Chest pain when running and I get short of breath")
            << u"Chest pain when running and I get short of breath"_s;
        QTest::newRow("Heard a pop and now I can't raise my heel.")
            << u"Heard a pop and now I can't raise my heel."_s;
        QTest::newRow("felt a pop in my arm and now there's a bulge near the elbow")
            << u"felt a pop in my arm and now there's a bulge near the elbow"_s;
        QTest::newRow("There was a loud pop and I can't lift my arm")
            << u"There was a loud pop and I can't lift my arm"_s;
        QTest::newRow("hit my head and I've been vomiting")
            << u"hit my head and I've been vomiting"_s;
        QTest::newRow("Landed on my neck and both hands are tingling")
            << u"Landed on my neck and both hands are tingling"_s;
        QTest::newRow("my shoulder popped out of the socket")
            << u"my shoulder popped out of the socket"_s;
        QTest::newRow("It hurts all night, wakes me up, and I've lost 15 lbs without trying")
            << u"It hurts all night, wakes me up, and I've lost 15 lbs without trying"_s;
        QTest::newRow("sudden severe testicle pain") << u"sudden severe testicle pain"_s;
        QTest::newRow("my shin is as tight as a drum, pain 9/10")
            << u"my shin is as tight as a drum, pain 9/10"_s;
        QTest::newRow("I stopped sweating in the heat and got confused")
            << u"I stopped sweating in the heat and got confused"_s;
        QTest::newRow("I'm numb in the groin area again") << u"I'm numb in the groin area again"_s;
        QTest::newRow("Saddle numbness since this morning")
            << u"Saddle numbness since this morning"_s;
        QTest::newRow("Should I worry? I can't feel my genitals")
            << u"Should I worry? I can't feel my genitals"_s;
        QTest::newRow("weakness in both legs with my back pain is getting worse")
            << u"weakness in both legs with my back pain is getting worse"_s;
        QTest::newRow("The calf is fat and warm since the long flight on Friday")
            << u"The calf is fat and warm since the long flight on Friday"_s;
        QTest::newRow(
            "my left calf is twice the size of the other and hot to the touch after the coach trip")
            << u"my left calf is twice the size of the other and hot to the touch after the coach trip"_s;
        QTest::newRow("my leg has ballooned, it feels hot and I sat in the car for 9 hours")
            << u"my leg has ballooned, it feels hot and I sat in the car for 9 hours"_s;
        QTest::newRow("came off my bike and now that wrist is bent like a fork")
            << u"came off my bike and now that wrist is bent like a fork"_s;
        QTest::newRow("the finger is sticking out sideways since the match")
            << u"the finger is sticking out sideways since the match"_s;
        QTest::newRow("My forearm is out of shape after the fall")
            << u"My forearm is out of shape after the fall"_s;
        QTest::newRow("my collarbone is poking up under the skin")
            << u"my collarbone is poking up under the skin"_s;
        QTest::newRow("the ankle looks snapped in half") << u"the ankle looks snapped in half"_s;
        QTest::newRow(
            "toes are white and ice cold since a plate fell on the foot and I can't feel them")
            << u"toes are white and ice cold since a plate fell on the foot and I can't feel them"_s;
        QTest::newRow("My hand went blue and icy after the crash")
            << u"My hand went blue and icy after the crash"_s;
        QTest::newRow("it is hugely swollen, red and hot, I have chills and a temperature of 38.9")
            << u"it is hugely swollen, red and hot, I have chills and a temperature of 38.9"_s;
        QTest::newRow("knee ballooned overnight, red and burning, shivering and hot and cold")
            << u"knee ballooned overnight, red and burning, shivering and hot and cold"_s;
        QTest::newRow("I'm numb around my back passage") << u"I'm numb around my back passage"_s;
        QTest::newRow("can't tell when I need a wee") << u"can't tell when I need a wee"_s;
        QTest::newRow("everything is numb down below since yesterday")
            << u"everything is numb down below since yesterday"_s;
        QTest::newRow("I sat on the toilet for ages and nothing comes out even with a full "
                      "bladder, my back is wrecked")
            << u"I sat on the toilet for ages and nothing comes out even with a full bladder, my back is wrecked"_s;
        QTest::newRow("had an accident in my pants at work")
            << u"had an accident in my pants at work"_s;
        QTest::newRow("can't feel the toilet paper anymore")
            << u"can't feel the toilet paper anymore"_s;
        QTest::newRow("my private parts feel numb and tingly")
            << u"my private parts feel numb and tingly"_s;
        QTest::newRow("I don't feel when I need to pee") << u"I don't feel when I need to pee"_s;
        QTest::newRow("my wee is the colour of coca cola")
            << u"my wee is the colour of coca cola"_s;
        QTest::newRow("peeing brown since the spin class")
            << u"peeing brown since the spin class"_s;
        QTest::newRow("chest feels tight and heavy when I run up stairs")
            << u"chest feels tight and heavy when I run up stairs"_s;
        QTest::newRow("I keeled over during the intervals")
            << u"I keeled over during the intervals"_s;
        QTest::newRow("my toes keep catching on the carpet and I trip")
            << u"my toes keep catching on the carpet and I trip"_s;
        QTest::newRow("felt a pop and my leg won't straighten")
            << u"felt a pop and my leg won't straighten"_s;
    }
    void missed_isFoundInLayWords()
    {
        QFETCH(QString, said);
        const QByteArray record = with(base(u"chronic"_s), {{"/user_input", text(said)}});
        QCOMPARE(places(u"redflag-missed"_s, record), QStringList{u"error /user_input"_s});
    }

    void missed_isSilent_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("No numbness between my legs and no trouble peeing.")
            << u"No numbness between my legs and no trouble peeing."_s;
        QTest::newRow("Bladder and bowel fine, I can feel everything.")
            << u"Bladder and bowel fine, I can feel everything."_s;
        QTest::newRow("I had a fracture in 2019.") << u"I had a fracture in 2019."_s;
        QTest::newRow("What if I get numb between my legs?")
            << u"What if I get numb between my legs?"_s;
        QTest::newRow("If I get dark urine I will call.") << u"If I get dark urine I will call."_s;
        QTest::newRow("My neighbour had numbness between the legs.")
            << u"My neighbour had numbness between the legs."_s;
        QTest::newRow("My dad lost bladder control after his surgery.")
            << u"My dad lost bladder control after his surgery."_s;
        QTest::newRow("Should I worry about numbness between the legs?")
            << u"Should I worry about numbness between the legs?"_s;
        QTest::newRow("I don't have any chest pain when running.")
            << u"I don't have any chest pain when running."_s;
        QTest::newRow("Knee is a bit hot after training.")
            << u"Knee is a bit hot after training."_s;
        QTest::newRow("I had a fever last week.") << u"I had a fever last week."_s;
        QTest::newRow("Heard a pop but I can lift my heel fine.")
            << u"Heard a pop but I can lift my heel fine."_s;
        QTest::newRow("My pee is not dark.") << u"My pee is not dark."_s;
        QTest::newRow("Couldn't put weight on it at first.")
            << u"Couldn't put weight on it at first."_s;
        QTest::newRow("the weight loss id like lol") << u"the weight loss id like lol"_s;
        QTest::newRow("denies saddle numbness, bladder loss or fever")
            << u"denies saddle numbness, bladder loss or fever"_s;
        QTest::newRow("I passed the ball and fell over") << u"I passed the ball and fell over"_s;
        QTest::newRow("My chest is sore when I press on it.")
            << u"My chest is sore when I press on it."_s;
        QTest::newRow("My elbow pops but never hurts.") << u"My elbow pops but never hurts."_s;
        QTest::newRow("Drank tea and had to pee.") << u"Drank tea and had to pee."_s;
        QTest::newRow("legs can't keep up, I'm so unfit") << u"legs can't keep up, I'm so unfit"_s;
        QTest::newRow("not sure where the ache is") << u"not sure where the ache is"_s;
        QTest::newRow("Fever? No. Back is just stiff.") << u"Fever? No. Back is just stiff."_s;
        QTest::newRow("Years ago I dislocated my shoulder, fine now")
            << u"Years ago I dislocated my shoulder, fine now"_s;
        QTest::newRow("My chest hurts from benching, I run three times a week too")
            << u"My chest hurts from benching, I run three times a week too"_s;
        QTest::newRow("quads rock hard and stiff as a board after squats, soreness 9/10")
            << u"quads rock hard and stiff as a board after squats, soreness 9/10"_s;
        QTest::newRow("My calves feel swollen and I always warm up well")
            << u"My calves feel swollen and I always warm up well"_s;
        QTest::newRow("arch collapsed a bit when I squat")
            << u"arch collapsed a bit when I squat"_s;
        QTest::newRow("I had a fever last week, back to training now and my legs are sore")
            << u"I had a fever last week, back to training now and my legs are sore"_s;
        QTest::newRow("can barely walk after I hit legs on Monday")
            << u"can barely walk after I hit legs on Monday"_s;
        QTest::newRow("My thighs are fat and sore, warm shower helps")
            << u"My thighs are fat and sore, warm shower helps"_s;
        QTest::newRow("squat with the knees out of line a bit")
            << u"squat with the knees out of line a bit"_s;
        QTest::newRow("Passed out at a gig in 2016, never since")
            << u"Passed out at a gig in 2016, never since"_s;
        QTest::newRow("My legs feel dead after the long run")
            << u"My legs feel dead after the long run"_s;
        QTest::newRow("Elbow bent 90 degrees is where it hurts")
            << u"Elbow bent 90 degrees is where it hurts"_s;
        QTest::newRow("I can tell when I need a rest day")
            << u"I can tell when I need a rest day"_s;
    }
    void missed_isSilent()
    {
        QFETCH(QString, said);
        const QByteArray record = with(base(u"chronic"_s), {{"/user_input", text(said)}});
        QCOMPARE(findings(u"redflag-missed"_s, record).value(0).message, QString());
    }

    void missed_standsAtTheTurnThatNamesTheSign()
    {
        const QByteArray record =
            with(base(u"multi_turn"_s),
                 {{"/conversation_history/2/content", text(u"Yes, I can't feel when I wipe."_s)}});
        const QList<Finding> found = findings(u"redflag-missed"_s, record);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().place.toString(), u"/conversation_history/2/content"_s);
        QVERIFY(found.first().message.contains(u"feel when I wipe"_s));
    }

    void missed_acceptsAnUrgentAnswer()
    {
        const QByteArray said =
            with(base(u"acute"_s), {{"/user_input", text(u"I can't put any weight on it."_s)}});
        QVERIFY(!findings(u"redflag-missed"_s, said).isEmpty());
        const QByteArray urgent =
            with(said, {{"/output/assessment/urgent_medical_attention_required", "true"}});
        QCOMPARE(places(u"redflag-missed"_s, urgent), QStringList());
        const QByteArray sameDay =
            with(said,
                 {{"/output/recommendations/medical_consultation/urgency", "\"within_24_hours\""}});
        QCOMPARE(places(u"redflag-missed"_s, sameDay), QStringList());
        const QByteArray silent =
            with(urgent, {{"/output/response_to_user", text(u"Rest it and train on Friday."_s)}});
        QVERIFY(!findings(u"redflag-missed"_s, silent).isEmpty());
    }

    void urgentFirst_readsTheOpening_data()
    {
        QTest::addColumn<QString>("response");
        QTest::addColumn<bool>("found");
        QTest::newRow("stop and a hospital")
            << u"STOP. Go to the emergency department now."_s << false;
        QTest::newRow("do not train, call 911") << u"Do not train today. Call 911."_s << false;
        QTest::newRow("ice and patience") << u"Try ice and see how week 1 goes."_s << true;
        QTest::newRow("no need to stop") << u"No need to stop, see a doctor some day."_s << true;
        QTest::newRow("stop, but nowhere to go") << u"STOP lifting and relax at home."_s << true;
        QTest::newRow("work before care")
            << u"STOP deadlifts. Do 3x10 bird dogs. Then see a doctor."_s << true;
        QTest::newRow("medicines are no care")
            << u"STOP. Certain medicines add to it. "_s +
                   u"This is quite a story. "_s.repeated(45) + u"Call 911."_s
            << true;
        QTest::newRow("care behind a long preamble")
            << u"STOP. "_s + u"This is quite a story. "_s.repeated(45) + u"Call 911."_s << true;
    }
    void urgentFirst_readsTheOpening()
    {
        QFETCH(QString, response);
        const QByteArray record = with(redFlag(), {{"/output/response_to_user", text(response)}});
        QFETCH(bool, found);
        const QStringList expected{u"error /output/response_to_user"_s};
        QCOMPARE(places(u"redflag-urgent-first"_s, record), found ? expected : QStringList());
    }

    void urgentFirst_wantsTheUrgentField()
    {
        const QByteArray record = with(
            redFlag(), {{"/output/assessment/urgent_medical_attention_required", "false"},
                        {"/output/recommendations/medical_consultation/urgency", "\"routine\""},
                        {"/output/red_flags/severity", "\"moderate\""}});
        QCOMPARE(places(u"redflag-urgent-first"_s, record),
                 QStringList{u"error /output/assessment/urgent_medical_attention_required"_s});
        QCOMPARE(fixed(u"redflag-urgent-first"_s, record), QString());
    }

    void urgentFirst_isNotExcusedByTheGradeOfTheFlags()
    {
        const QByteArray record = with(
            redFlag(), {{"/output/assessment/urgent_medical_attention_required", "false"},
                        {"/output/recommendations/medical_consultation/urgency", "\"routine\""},
                        {"/output/red_flags/severity", "\"emergency\""}});
        QCOMPARE(places(u"redflag-urgent-first"_s, record),
                 QStringList{u"error /output/assessment/urgent_medical_attention_required"_s});
        const QByteArray today =
            with(record, {{"/output/recommendations/medical_consultation/urgency",
                           "\"emergency_department_today\""}});
        QCOMPARE(places(u"redflag-urgent-first"_s, today), QStringList());
    }

    void noPlan_findsWorkInAnEmergency()
    {
        QCOMPARE(places(u"redflag-no-training-plan"_s, redFlag()), QStringList());
        const QByteArray plan =
            with(redFlag(),
                 {{"/output/load_management", R"({"progression_plan":{"week_1":"squat 50%"}})"}});
        QCOMPARE(places(u"redflag-no-training-plan"_s, plan),
                 QStringList{u"error /output/load_management/progression_plan"_s});
        QCOMPARE(fixed(u"redflag-no-training-plan"_s, plan), QString());
        const QByteArray cleared = with(
            redFlag(), {{"/output/load_management",
                         R"({"progression_plan":{"week_1":"nothing before medical clearance"}})"}});
        QCOMPARE(places(u"redflag-no-training-plan"_s, cleared), QStringList());
        const QByteArray load =
            with(redFlag(), {{"/output/recommendations/training_modifications",
                              R"([{"action":"reduce_squat","load":"50% of normal"}])"}});
        QCOMPARE(places(u"redflag-no-training-plan"_s, load),
                 QStringList{u"error /output/recommendations/training_modifications/0/load"_s});
        QCOMPARE(fixed(u"redflag-no-training-plan"_s, load), QString());
    }

    void noPlan_wantsStopFirst()
    {
        const QByteArray record =
            with(redFlag(), {{"/output/recommendations/immediate_action",
                              R"([{"action":"gentle_mobility"},{"action":"STOP_AND_CALL_911"}])"}});
        QCOMPARE(places(u"redflag-no-training-plan"_s, record),
                 QStringList{u"error /output/recommendations/immediate_action/0/action"_s});
        QCOMPARE(fixed(u"redflag-no-training-plan"_s, record), QString());
    }

    void list_contradictsNeitherItselfNorThePlan()
    {
        const QByteArray twice =
            with(base(u"acute"_s), {{"/output/red_flags/present", "[]"},
                                    {"/output/red_flags/absent", R"(["saddle_numbness"])"}});
        QCOMPARE(places(u"redflag-list-sane"_s, twice), QStringList());
        const QByteArray both =
            with(redFlag(), {{"/output/red_flags/present", R"(["saddle_numbness"])"},
                             {"/output/red_flags/absent", R"(["fever","Saddle numbness"])"}});
        QCOMPARE(places(u"redflag-list-sane"_s, both),
                 QStringList{u"error /output/red_flags/absent/1"_s});
        QCOMPARE(fixed(u"redflag-list-sane"_s, both), QString());
        const QByteArray mild = with(
            base(u"acute"_s), {{"/output/red_flags/present", R"(["sharp_pain","acute_onset"])"},
                               {"/output/assessment/severity", "\"moderate\""}});
        QCOMPARE(places(u"redflag-list-sane"_s, mild),
                 QStringList{u"warning /output/red_flags/present/0"_s});
        const QByteArray none =
            with(mild, {{"/output/red_flags/present", R"(["none_identified"])"}});
        QCOMPARE(places(u"redflag-list-sane"_s, none), QStringList());
    }

    void samples_areClean()
    {
        for (const QByteArray &record : sampleRecords()) {
            const std::optional<Example> example = Example::of(record);
            const QString category =
                example->category().exists() ? example->category().text() : u"red_flag"_s;
            QCOMPARE(errors(record, category), QStringList());
        }
    }

private:
    /// A right answer to an emergency, of the category red_flag.
    static QByteArray redFlag()
    {
        for (const QByteArray &record : sampleRecords()) {
            if (Example::of(record)->isUrgent())
                return with(record, {{"/category", "\"red_flag\""}});
        }
        qFatal("no sample is urgent");
    }
};

QTEST_APPLESS_MAIN(TestRedFlagRules)
#include "tst_redflagrules.moc"
