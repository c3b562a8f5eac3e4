// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/base/jsontypes.h"
#include "model/rules/knowledge/knowledge.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Json document(const QString &name)
{
    QFile file(u":/rules/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? parseJson(file.readAll()) : Json();
}

const ExerciseBook &exercises()
{
    return Knowledge::standard()->exercises();
}

} // namespace

/// What the program knows of exercises, conditions and the body: whether the files are sound, and
/// whether names are found however they are written.
class TestKnowledge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dictionaries_everyEntry_namesItsSource_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("least");
        QTest::newRow("exercises") << u"exercises"_s << 300;
        QTest::newRow("substitutions") << u"substitutions"_s << 350;
        QTest::newRow("conditions") << u"conditions"_s << 180;
        QTest::newRow("bodyparts") << u"bodyparts"_s << 40;
    }
    void dictionaries_everyEntry_namesItsSource()
    {
        QFETCH(QString, list);
        QFETCH(int, least);
        const Json all = document(list);
        QVERIFY(int(all.at(toStd(list)).size()) >= least);
        for (const Json &entry : all.at(toStd(list)))
            QVERIFY2(all.at("sources").contains(entry.at("source").get<std::string>()),
                     entry.dump().c_str());
    }

    void exercises_names_areUnique()
    {
        QHash<QString, QString> owners;
        QStringList twice;
        for (const Exercise &exercise : exercises().all()) {
            for (const QString &name : QStringList{exercise.name} + exercise.aliases) {
                const QString key = ExerciseBook::key(name);
                const QString owner = owners.value(key, exercise.name);
                if (owner != exercise.name)
                    twice += u"%1: %2 and %3"_s.arg(name, owner, exercise.name);
                owners.insert(key, exercise.name);
            }
        }
        QCOMPARE(twice.join(u'\n'), QString());
    }

    void exercises_regions_areOfTheList()
    {
        QSet<QString> regions{u"neck"_s,       u"shoulder"_s,   u"elbow"_s, u"wrist_hand"_s,
                              u"chest"_s,      u"upper_back"_s, u"trunk"_s, u"lower_back"_s,
                              u"hip"_s,        u"thigh"_s,      u"knee"_s,  u"calf"_s,
                              u"ankle_foot"_s, u"whole_body"_s, u"any"_s};
        for (const Exercise &exercise : exercises().all()) {
            for (const QString &region : exercise.regions)
                QVERIFY2(regions.contains(region), qPrintable(exercise.name + u' ' + region));
            QVERIFY2(!exercise.pattern.isEmpty(), qPrintable(exercise.name));
        }
        for (const BodyPart &part : Knowledge::standard()->bodyParts().all())
            QVERIFY2(regions.contains(part.region), qPrintable(part.name));
        for (const Condition &condition : Knowledge::standard()->conditions().all())
            QVERIFY2(regions.contains(condition.region), qPrintable(condition.name));
    }

    void substitutions_bothSides_areCanonical()
    {
        QSet<QString> replaced;
        for (const Substitution &row : Knowledge::standard()->substitutions().all()) {
            replaced += row.exercise;
            for (const QString &name : {row.exercise, row.substitute}) {
                const Exercise *exercise = exercises().find(name);
                QVERIFY2(exercise && exercise->name == name, qPrintable(name));
            }
            QVERIFY2(row.exercise != row.substitute, qPrintable(row.exercise));
            QVERIFY2(row.loadReduction >= 0 && row.loadReduction <= 100, qPrintable(row.exercise));
            QVERIFY2(!row.rationale.isEmpty() && !row.regions.isEmpty(), qPrintable(row.exercise));
        }
        QVERIFY(replaced.size() >= 100);
    }

    void conditions_names_areUnique()
    {
        QHash<QString, QString> owners;
        QStringList twice;
        for (const Condition &condition : Knowledge::standard()->conditions().all()) {
            for (const QString &name : QStringList{condition.name} + condition.aliases) {
                const Condition *found = Knowledge::standard()->conditions().find(name);
                if (!found || found->name != condition.name)
                    twice += u"%1: %2 and %3"_s.arg(name, condition.name,
                                                    found ? found->name : u"nothing"_s);
            }
        }
        QCOMPARE(twice.join(u'\n'), QString());
    }

    void find_name_isFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
        };
        row("overhead_press", "overhead_press");
        row("Overhead Press", "overhead_press");
        row("Pull-Ups", "pull_up");
        row("pullups", "pull_up");
        row("weighted_pull_ups", "weighted_pull_up");
        row("push-ups", "push_up");
        row("step ups", "step_up");
        row("RDL", "romanian_deadlift");
        row("RDLs", "romanian_deadlift");
        row("db_bench_press", "dumbbell_bench_press");
        row("dumbbell flyes", "dumbbell_fly");
        row("press, landmine", "landmine_press");
        row("barbell_romanian_deadlift", "romanian_deadlift");
        row("barbell_bulgarian_split_squat", "bulgarian_split_squat");
        row("conventional deadlift", "deadlift");
        row("Romanian Deadlift (RDL)", "romanian_deadlift");
        row("kettle bell swing", "kettlebell_swing");
        row("lat pull-down", "lat_pulldown");
        row("deadlifts", "deadlift");
        row("reverse_scapular_moonlift", "");
        row("bench_press_and_dips", "");
    }
    void find_name_isFoundHoweverItIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const Exercise *exercise = exercises().find(name);
        QCOMPARE(exercise ? exercise->name : QString(), expected);
    }

    void mentions_pluralsOfTwoWords_areFound()
    {
        for (const QString &sentence :
             {u"pull-ups at 5 kg"_s, u"your Step ups doubled"_s, u"three push_ups"_s})
            QVERIFY2(exercises()
                             .mentions(ReadText(sentence, Knowledge::standard()->vocabulary()))
                             .size() == 1,
                     qPrintable(sentence));
    }

    void base_variation_isTheMovement_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
        };
        row("light_landmine_press", "landmine_press");
        row("tempo hip thrust", "hip_thrust");
        row("bench press (light, 60%)", "bench_press");
        row("slow eccentric leg extension", "leg_extension");
        row("single-arm landmine press", "landmine_press");
        row("reverse_scapular_moonlift", "");
    }
    void base_variation_isTheMovement()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const Exercise *exercise = exercises().base(name);
        QCOMPARE(exercise ? exercise->name : QString(), expected);
    }

    void isPlausible_familiarWords_inventedOnes_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *name : {"incline_dumbbell_hex_press",
                                 "banded lateral walk",
                                 "half-kneeling cable chop",
                                 "isometric_external_rotation_hold",
                                 "seated single leg calf raise on leg press",
                                 "heavy overhead pressing",
                                 "all_overhead_exercises",
                                 "padel match",
                                 "complete rest",
                                 "prone hip extension",
                                 "deficit push-up",
                                 "3/4 range back squat",
                                 "tempo run",
                                 "short foot exercise",
                                 "scapular wall slides",
                                 "treadmill walking",
                                 "chest-supported dumbbell row",
                                 "close_grip_floor_press",
                                 "kneeling ab wheel",
                                 "any exercise that hurts"})
            QTest::newRow(name) << true;
        for (const char *name :
             {"reverse_scapular_moonlift", "quantum press", "inverted gravity squat",
              "scapular deadlift", "thunder lunge", "wrist_squat", "spinal_unicorn_row",
              "hyperbolic shoulder spiral", "moon", "zorblift"})
            QTest::newRow(name) << false;
    }
    void isPlausible_familiarWords_inventedOnes()
    {
        QFETCH(bool, expected);
        QCOMPARE(exercises().isPlausible(QString::fromUtf8(QTest::currentDataTag())), expected);
    }

    void closest_misspelling_isSuggested_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a letter lost") << u"landmin_press"_s << u"landmine_press"_s;
        QTest::newRow("letters swapped") << u"romanian_deadlfit"_s << u"romanian_deadlift"_s;
        QTest::newRow("nothing alike") << u"reverse_scapular_moonlift"_s << QString();
    }
    void closest_misspelling_isSuggested()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const Exercise *exercise = exercises().closest(name, 0.85);
        QCOMPARE(exercise ? exercise->name : QString(), expected);
    }

    void parts_severalExercises_areTakenApart()
    {
        QCOMPARE(exercises().parts(u"bench_press_and_dips"_s),
                 (QStringList{u"bench press"_s, u"dips"_s}));
        QCOMPARE(exercises().parts(u"clean_and_press"_s), QStringList{u"clean_and_press"_s});
        QCOMPARE(exercises().parts(u"plank"_s), QStringList{u"plank"_s});
    }

    void isSame_conditions_ignoreSpelling()
    {
        const ConditionBook &book = Knowledge::standard()->conditions();
        QVERIFY(book.isSame(u"DOMS"_s, u"delayed_onset_muscle_soreness"_s));
        QVERIFY(book.isSame(u"Achilles tendonitis"_s, u"achilles_tendinopathy"_s));
        QVERIFY(!book.isSame(u"acl_rupture"_s, u"meniscus_tear"_s));
        QVERIFY(!book.isSame(u"acute_compartment_syndrome"_s,
                             u"chronic_exertional_compartment_syndrome"_s));
        QVERIFY(book.isSame(u"mild left hamstring strain"_s, u"hamstring_strain"_s));
    }
};

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
