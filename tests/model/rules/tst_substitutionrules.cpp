// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rulecheck;

namespace {

const QString modifications = u"/output/recommendations/training_modifications"_s;
const QString library = u"/output/exercise_substitution_library"_s;

/// The overhead press replaced; `rows` are the library's for it.
QByteArray replaced(const QByteArray &replacement, const QByteArray &load, const QByteArray &rows)
{
    return with(base(u"impingement"_s),
                {{"/output/recommendations/training_modifications",
                  "[{\"action\":\"substitute_overhead_press\",\"replacement\":\"" + replacement +
                      "\",\"load\":\"" + load +
                      "\",\"sets_reps\":\"3x8\",\"progression_criteria\":"
                      "\"Pain <3/10\",\"rationale\":\"Less shoulder stress\"}]"},
                 {"/output/exercise_substitution_library", rows},
                 {"/output/affected_exercises/modify_significantly", "[]"}});
}

QByteArray landmine(const QByteArray &reduction, const QByteArray &useCase = "shoulder_pain")
{
    return "{\"overhead_press\":[{\"substitute\":\"landmine_press\",\"load_reduction\":" +
           reduction + ",\"use_case\":\"" + useCase + "\"}]}";
}

QByteArray shoulderCase(const QByteArray &useCase)
{
    return with(replaced("landmine_press", "50%", landmine("\"50%\"", useCase)),
                {{"/output/assessment/body_part", "\"shoulder\""},
                 {"/output/assessment/body_part_specific", "\"right_rotator_cuff\""},
                 {"/output/assessment/injury_type", "\"rotator_cuff_strain\""}});
}

} // namespace

/// Replacements against the substitution libraries.
class TestSubstitutionRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void library_replacement_isOffered_data()
    {
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const char *replacement, const QByteArray &rows,
                            bool expected) {
            QTest::newRow(name) << QByteArray(replacement) << rows << expected;
        };
        row("in the record's library", "landmine_press", landmine("\"50%\""), true);
        row("in the project's library", "landmine_press", "{}", true);
        row("in the project's, but the own one offers another", "high_incline_press",
            landmine("\"50%\""), false);
        row("in the project's, and the own one is of another exercise", "high_incline_press",
            R"j({"bench_press":[{"substitute":"floor_press"}]})j", true);
        row("in neither", "snatch_balance", landmine("\"50%\""), false);
        row("in neither, without an own library", "snatch_balance", "{}", false);
        row("written otherwise", "Landmine Presses", landmine("\"50%\""), true);
        row("a variation", "light single-arm landmine press", landmine("\"50%\""), true);
        row("one of two", "landmine press or cable row", landmine("\"50%\""), true);
        row("only the own library knows it", "z_press",
            R"j({"Overhead Press":[{"substitute":"z_press"}]})j", true);
    }
    void library_replacement_isOffered()
    {
        QFETCH(QByteArray, replacement);
        QFETCH(QByteArray, rows);
        QFETCH(bool, expected);
        QCOMPARE(places(u"substitution-in-library"_s, replaced(replacement, "50%", rows)),
                 expected ? QStringList()
                          : QStringList{u"warning "_s + modifications + u"/0/replacement"_s});
    }

    void library_unknownExercise_isLeftAlone()
    {
        QByteArray record = replaced("landmine_press", "50%", "{}");
        record.replace("substitute_overhead_press", "substitute_keg_toss");
        QCOMPARE(places(u"substitution-in-library"_s, record), QStringList());
    }

    void load_andReduction_addUp_data()
    {
        QTest::addColumn<QByteArray>("reduction");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *load, const char *reduction, bool expected) {
            QTest::addRow("%s and %s", load, reduction) << QByteArray(reduction) << expected;
        };
        row("50% of normal overhead press weight", "\"50%\"", true);
        row("80% of normal", "\"50%\"", false);
        row("60% of usual (60 lb)", "\"40%\"", true);
        row("60% of usual (60 lb)", "\"50%\"", false);
        row("40-50% of normal", "\"50-60%\"", true);
        row("40–50% of normal", "\"30%\"", false);
        row("reduce by 30%", "\"30%\"", true);
        row("30% reduction", "\"70%\"", false);
        row("50 % of normal", "50", true);
        row("50 % of normal", "0.5", true);
        row("70 % of normal", "0.5", false);
        row("60% of 1RM", "\"50%\"", true);
        row("30% of maximal effort", "\"50%\"", true);
        row("60% of usual effort", "\"50%\"", false);
        row("light band", "\"50%\"", true);
        row("50% of normal", "\"bodyweight only\"", true);
        row("85% of speed, 70% of distance", "\"50%\"", true);
    }
    void load_andReduction_addUp()
    {
        QFETCH(QByteArray, reduction);
        QFETCH(bool, expected);
        const QByteArray load = QByteArray(QTest::currentDataTag());
        const QByteArray said = load.left(load.indexOf(" and "));
        QCOMPARE(places(u"substitution-load-consistent"_s,
                        replaced("landmine_press", said, landmine(reduction))),
                 expected ? QStringList()
                          : QStringList{u"error "_s + modifications + u"/0/load"_s});
    }

    void load_otherSubstitute_isLeftAlone()
    {
        QCOMPARE(places(u"substitution-load-consistent"_s,
                        replaced("high_incline_press", "80% of normal", landmine("\"50%\""))),
                 QStringList());
    }

    void load_fix_makesTheLibraryFollow()
    {
        QByteArray mended;
        QCOMPARE(fixed(u"substitution-load-consistent"_s,
                       replaced("landmine_press", "80% of normal", landmine("\"50%\"")), &mended),
                 QString());
        QVERIFY(mended.contains("\"load_reduction\":\"20%\""));
        QVERIFY(mended.contains("80% of normal"));
    }

    void load_fix_followsThePlanThatSidesWithTheLibrary()
    {
        const QByteArray record =
            with(replaced("landmine_press", "80% of normal", landmine("\"50%\"")),
                 {{"/output/affected_exercises/modify_significantly",
                   R"j([{"exercise":"overhead_press","load_adjustment":"50%"}])j"}});
        QByteArray mended;
        QCOMPARE(fixed(u"substitution-load-consistent"_s, record, &mended), QString());
        QVERIFY(mended.contains("50% of normal"));
        QVERIFY(mended.contains("\"load_reduction\":\"50%\""));
    }

    void load_thirdPlace_saysWhichIsWrong_data()
    {
        QTest::addColumn<QString>("adjustment");
        QTest::addColumn<QString>("response");
        QTest::addColumn<QString>("place");
        const QString row = library + u"/overhead_press/0/load_reduction"_s;
        const QString load = modifications + u"/0/load"_s;
        QTest::newRow("the list of exercises agrees with the plan") << u"80%"_s << QString() << row;
        QTest::newRow("the list of exercises agrees with the library")
            << u"50%"_s << QString() << load;
        QTest::newRow("the answer agrees with the plan")
            << QString() << u"Do landmine presses at 80%, 3x8."_s << row;
        QTest::newRow("the answer agrees with the library")
            << QString() << u"Overhead press → landmine press, 50%, 3x8."_s << load;
        QTest::newRow("a reduction in words")
            << u"reduce by 20%"_s << u"Rest, then come back."_s << row;
        QTest::newRow("nobody else says anything") << QString() << u"Rest well."_s << load;
        QTest::newRow("the others disagree")
            << u"80%"_s << u"Landmine press at 50%, 3x8."_s << load;
        QTest::newRow("the answer speaks of another exercise")
            << QString() << u"Squats at 80%. Landmine press lightly."_s << load;
    }
    void load_thirdPlace_saysWhichIsWrong()
    {
        QFETCH(QString, adjustment);
        QFETCH(QString, response);
        QFETCH(QString, place);
        const QString entry = u"[{\"exercise\":\"overhead_press\",\"load_adjustment\":\"%1\"}]"_s;
        const QByteArray record =
            with(replaced("landmine_press", "80% of normal", landmine("\"50%\"")),
                 {{"/output/affected_exercises/modify_significantly",
                   adjustment.isEmpty() ? "[]"_ba : entry.arg(adjustment).toUtf8()},
                  {"/output/response_to_user", text(response)}});
        QCOMPARE(places(u"substitution-load-consistent"_s, record),
                 QStringList{u"error "_s + place});
    }

    void useCase_fitsTheInjury_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *useCase :
             {"shoulder_pain_rotator_cuff", "rotator cuff strain", "general_pain_reduction",
              "shoulder_impingement", "any_overhead_pain", "deltoid_strain", "early_rehab"})
            QTest::newRow(useCase) << true;
        for (const char *useCase : {"lower_back_pain_not_shoulder", "knee_pain_patellofemoral",
                                    "not for shoulder pain", "achilles_tendinopathy"})
            QTest::newRow(useCase) << false;
    }
    void useCase_fitsTheInjury()
    {
        QFETCH(bool, expected);
        QCOMPARE(places(u"substitution-usecase-fits"_s, shoulderCase(QTest::currentDataTag())),
                 expected ? QStringList()
                          : QStringList{u"warning "_s + library + u"/overhead_press/0/use_case"_s});
    }

    void samples_areSilent()
    {
        for (const QByteArray &record : sampleRecords()) {
            for (const char *rule : {"substitution-in-library", "substitution-load-consistent",
                                     "substitution-usecase-fits"})
                QCOMPARE(places(QString::fromUtf8(rule), record), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestSubstitutionRules)
#include "tst_substitutionrules.moc"
