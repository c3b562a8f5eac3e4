// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rulecheck;

namespace {

constexpr const char *affected = "/output/affected_exercises";
constexpr const char *replacement = "/output/recommendations/training_modifications/0/replacement";

QByteArray affecting(const QByteArray &lists)
{
    return with(base(u"acute"_s), {{affected, lists}});
}

} // namespace

/// Names of exercises: known, and not forbidden here and prescribed there.
class TestExerciseRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradiction_lists_areCompared_data()
    {
        QTest::addColumn<QByteArray>("lists");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *lists, const char *expected) {
            QTest::newRow(name) << QByteArray(lists) << QString::fromUtf8(expected);
        };
        row("nothing twice", R"j({"avoid_completely":["dips"],"safe_to_continue":["plank"]})j", "");
        row("avoided and safe",
            R"j({"avoid_completely":["dips"],"safe_to_continue":["plank","dips"]})j",
            "safe_to_continue/1");
        row("in other words",
            R"j({"avoid_completely":[{"exercise":"Pull-Ups"}],"proceed_with_caution":[{"exercise":"pull_up","modification":"half range"}]})j",
            "proceed_with_caution/0/exercise");
        row("by an abbreviation",
            R"j({"avoid_completely":["RDL"],"modify_significantly":[{"exercise":"romanian_deadlift"}]})j",
            "modify_significantly/0/exercise");
        row("one of two",
            R"j({"avoid_completely":["bench_press_and_dips"],"safe_to_continue":["dips"]})j",
            "safe_to_continue/0");
        row("another implement",
            R"j({"avoid_completely":["bench_press"],"safe_to_continue":["dumbbell_bench_press"]})j",
            "");
        row("a variation",
            R"j({"avoid_completely":["heavy deadlift"],"safe_to_continue":["trap_bar_deadlift"]})j",
            "");
        row("later on",
            R"j({"avoid_completely":["deadlift"],"modify_significantly":[{"exercise":"deadlift","modification":"light, from week 3"}]})j",
            "");
        row("from a box is not from a week",
            R"j({"avoid_completely":["depth_jump"],"proceed_with_caution":[{"exercise":"Depth jumps","modification":"from a 20 cm step, twice a week"}]})j",
            "proceed_with_caution/0/exercise");
        row("once a week is not once it is better",
            R"j({"avoid_completely":["deadlift"],"proceed_with_caution":[{"exercise":"deadlifts","modification":"once a week"}]})j",
            "proceed_with_caution/0/exercise");
        row("a stop rule is no later time",
            R"j({"avoid_completely":["box_jump"],"proceed_with_caution":[{"exercise":"box-jumps","pain_threshold":"stop when >3/10"}]})j",
            "proceed_with_caution/0/exercise");
        row("off the floor",
            R"j({"avoid_completely":["deadlift"],"modify_significantly":[{"exercise":"Deadlift","modification":"pull from blocks, 60%"}]})j",
            "modify_significantly/0/exercise");
        row("once pain allows",
            R"j({"avoid_completely":["deadlift"],"proceed_with_caution":[{"exercise":"deadlift","modification":"once pain is below 2/10"}]})j",
            "");
        row("after two weeks",
            R"j({"avoid_completely":["deadlift"],"proceed_with_caution":[{"exercise":"deadlift","modification":"light, after 2 weeks"}]})j",
            "");
        row("when walking is free of pain",
            R"j({"avoid_completely":["deadlift"],"proceed_with_caution":[{"exercise":"deadlift","modification":"when walking is painless"}]})j",
            "");
        row("now, at a lighter load",
            R"j({"avoid_completely":["deadlift"],"modify_significantly":[{"exercise":"deadlift","modification":"light"}]})j",
            "modify_significantly/0/exercise");
        row("no lists", R"j({"training_status":"ALL TRAINING STOPPED"})j", "");
    }
    void contradiction_lists_areCompared()
    {
        QFETCH(QByteArray, lists);
        QFETCH(QString, expected);
        QStringList lines;
        if (!expected.isEmpty())
            lines += u"error /output/affected_exercises/"_s + expected;
        QCOMPARE(places(u"exercise-contradiction"_s, affecting(lists)), lines);
    }

    void contradiction_replacement_isNotAvoided()
    {
        QCOMPARE(places(u"exercise-contradiction"_s,
                        affecting(R"j({"avoid_completely":["seated calf raises"]})j")),
                 QStringList{u"error "_s + QString::fromUtf8(replacement)});
        QCOMPARE(places(u"exercise-contradiction"_s,
                        affecting(R"j({"avoid_completely":["standing_calf_raise"]})j")),
                 QStringList());
    }

    void known_names_areAccepted_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *name :
             {"landmine_press", "Landmine Presses", "db_bench_press", "light tempo goblet squat",
              "incline_dumbbell_hex_press", "bench press or floor press", "bench_press_and_dips",
              "seated calf raise (40% load)", "banded monster walks", "complete rest",
              "all_overhead_pressing", "single-leg RDL", "pickleball match", "easy 5k run",
              "Start with any pain-free pulling movement that does not need a full grip on the "
              "bar"})
            QTest::newRow(name) << true;
        for (const char *name : {"reverse_scapular_moonlift", "quantum_press", "landmin_press",
                                 "bench press and zorblift", "wrist deadlift"})
            QTest::newRow(name) << false;
    }
    void known_names_areAccepted()
    {
        QFETCH(bool, expected);
        const QByteArray name = text(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(places(u"exercise-known"_s, with(base(u"acute"_s), {{replacement, name}})),
                 expected ? QStringList()
                          : QStringList{u"warning "_s + QString::fromUtf8(replacement)});
    }

    void known_everyPlace_isRead_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("expected");
        const QByteArray acute = base(u"acute"_s);
        QTest::newRow("the log") << with(acute,
                                         {{"/context/user_history/1/exercise", "\"moonlift\""}})
                                 << u"/context/user_history/1/exercise"_s;
        QTest::newRow("a list of the affected")
            << with(acute, {{"/output/affected_exercises/safe_to_continue/1", "\"moonlift\""}})
            << u"/output/affected_exercises/safe_to_continue/1"_s;
        QTest::newRow("an entry with its reason")
            << with(acute,
                    {{"/output/affected_exercises/avoid_completely/0/exercise", "\"moonlift\""}})
            << u"/output/affected_exercises/avoid_completely/0/exercise"_s;
        QTest::newRow("a key of the library")
            << with(acute, {{"/output/exercise_substitution_library",
                             R"j({"moonlift":[{"substitute":"plank"}]})j"}})
            << u"/output/exercise_substitution_library/moonlift"_s;
        QTest::newRow("a substitute of the library")
            << with(acute, {{"/output/exercise_substitution_library",
                             R"j({"plank":[{"substitute":"moonlift"}]})j"}})
            << u"/output/exercise_substitution_library/plank/0/substitute"_s;
    }
    void known_everyPlace_isRead()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, expected);
        QCOMPARE(places(u"exercise-known"_s, record), QStringList{u"warning "_s + expected});
    }

    void known_sameName_isOneFinding()
    {
        const QByteArray record =
            with(base(u"acute"_s), {{replacement, "\"moonlift\""},
                                    {"/context/user_history/1/exercise", "\"moonlift\""}});
        const QList<Finding> found = findings(u"exercise-known"_s, record);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().place.toString(), QString::fromUtf8(replacement));
        QCOMPARE(found.first().related.size(), 1);
    }

    void known_misspelling_isMended()
    {
        QByteArray mended;
        QCOMPARE(fixed(u"exercise-known"_s,
                       with(base(u"acute"_s), {{replacement, "\"seated_calf_raize\""}}), &mended),
                 QString());
        QVERIFY(mended.contains("\"replacement\":\"seated_calf_raise\"") ||
                mended.contains("\"replacement\": \"seated_calf_raise\""));
    }

    void samples_areSilent()
    {
        for (const QByteArray &record : sampleRecords()) {
            QCOMPARE(places(u"exercise-known"_s, record), QStringList());
            QCOMPARE(places(u"exercise-contradiction"_s, record), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestExerciseRules)
#include "tst_exerciserules.moc"
