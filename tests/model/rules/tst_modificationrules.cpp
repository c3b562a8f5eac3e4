// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rulecheck;

namespace {

const QByteArray place = "/output/recommendations/training_modifications";

QByteArray modified(const QByteArray &modifications, const QString &category = u"acute"_s)
{
    return with(base(category), {{place.constData(), modifications}});
}

/// One modification of the standing calf raise, whose latest log row is 4x12.
QByteArray calfRaise(const QByteArray &load, const QByteArray &scheme)
{
    return modified("[{\"action\":\"substitute_standing_calf_raise\",\"replacement\":"
                    "\"seated_calf_raise\",\"load\":" +
                    load + ",\"sets_reps\":" + scheme +
                    ",\"progression_criteria\":\"Pain <3/10\",\"rationale\":\"Spares the calf\"}]");
}

} // namespace

/// The plan's parts and what it does with each exercise.
class TestModificationRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planPresent_missingPart_isNamedAtItsParent_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QStringList>("expected");
        const QByteArray acute = base(u"acute"_s);
        QTest::newRow("complete") << acute << QStringList();
        QTest::newRow("no modifications")
            << without(acute, {"/output/recommendations/training_modifications"})
            << QStringList{u"error /output/recommendations"_s};
        QTest::newRow("empty modifications")
            << modified("[]")
            << QStringList{u"error /output/recommendations/training_modifications"_s};
        QTest::newRow("modifications of nothing")
            << modified(R"j([{"action":""}])j")
            << QStringList{u"error /output/recommendations/training_modifications"_s};
        QTest::newRow("no plan but a differential")
            << without(acute, {"/output/recommendations", "/output/load_management",
                               "/output/affected_exercises"})
            << QStringList{u"error /output"_s, u"error /output"_s, u"error /output"_s};
        QTest::newRow("no weeks") << without(acute, {"/output/load_management/progression_plan"})
                                  << QStringList{u"error /output/load_management"_s};
        QTest::newRow("no affected exercises but their lists")
            << with(acute, {{"/output/affected_exercises",
                             R"j({"avoid_completely":[],"safe_to_continue":[]})j"}})
            << QStringList{u"error /output/affected_exercises"_s};
        QTest::newRow("urgent") << with(without(acute, {"/output/load_management"}),
                                        {{"/output/assessment/urgent_medical_attention_required",
                                          "true"}})
                                << QStringList();
        const QByteArray talk = base(u"multi_turn"_s);
        QTest::newRow("a conversation misses a part")
            << without(talk, {"/final_assessment/load_management"})
            << QStringList{u"warning /final_assessment"_s};
        QTest::newRow("a conversation that ends without an injury")
            << with(without(talk, {"/final_assessment/load_management"}),
                    {{"/final_assessment/assessment/injury_detected", "false"}})
            << QStringList();
    }
    void planPresent_missingPart_isNamedAtItsParent()
    {
        QFETCH(QByteArray, record);
        QFETCH(QStringList, expected);
        QCOMPARE(places(u"plan-present"_s, record), expected);
    }

    void specific_missingParts_areGraded_data()
    {
        QTest::addColumn<QByteArray>("modification");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *modification, const char *expected) {
            QTest::newRow(name) << QByteArray(modification) << QString::fromUtf8(expected);
        };
        row("complete",
            R"j({"action":"substitute_overhead_press","replacement":"landmine_press","load":"50% of normal","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
        row("no load and no criterion",
            R"j({"action":"substitute_overhead_press","replacement":"landmine_press","sets_reps":"3x8","rationale":"r"})j",
            "error /0");
        row("no criterion",
            R"j({"action":"reduce_squat","load":"70%","sets_reps":"3x8","rationale":"r"})j",
            "error /0");
        row("a blank load",
            R"j({"action":"reduce_squat","load":"","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "error /0/load");
        row("no reason",
            R"j({"action":"modify_squat","load":"70%","sets_reps":"3x8","progression_criteria":"Pain <3/10"})j",
            "warning /0");
        row("no sets but a duration",
            R"j({"action":"reduce_running","load":"60% of pace","duration":"20 min","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
        row("what is added may be vague", R"j({"action":"add_stretching","rationale":"r"})j", "");
        row("what is avoided needs nothing", R"j({"action":"avoid_dips"})j", "");
        row("a slogan", R"j("modify bench press, avoid overhead press")j", "error /0");
        row("a sentence with numbers",
            R"j("Replace bench press with floor press at 60%, 3x8, if pain <3/10")j", "");
        row("an action in prose",
            R"j({"action":"Replace bench press with floor press","rationale":"r"})j", "error /0");
        row("only a light load",
            R"j({"action":"swap_squat","load":"lighter weight","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "error /0/load");
        row("as tolerated",
            R"j({"action":"modify_squat","load":"as tolerated","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "error /0/load");
        row("bodyweight",
            R"j({"action":"modify_squat","load":"bodyweight only","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
        row("a light band",
            R"j({"action":"replace_fly","load":"light resistance band","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
        row("an empty bar",
            R"j({"action":"modify_squat","load":"empty bar","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
        row("a bell that one trusts",
            R"j({"action":"modify_squat","load":"a light bell you trust, starting in week 3","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "error /0/load");
        row("a light weight from day 10",
            R"j({"action":"modify_squat","load":"light dumbbells from day 10","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "error /0/load");
        row("whatever feels right",
            R"j({"action":"modify_squat","load":"whatever feels right for 2 weeks","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "error /0/load");
        row("heavy enough",
            R"j({"action":"modify_squat","load":"challenging but safe","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "error /0/load");
        row("a share from week 3",
            R"j({"action":"modify_squat","load":"60% from week 3","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
        row("a weight in words of its kind",
            R"j({"action":"modify_squat","load":"two 8 kg bells, starting in week 3","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
        row("by exertion",
            R"j({"action":"modify_squat","load":"RPE 5, from week 2","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
        row("half the load",
            R"j({"action":"modify_squat","load":"half of your usual load in week 1","sets_reps":"3x8","progression_criteria":"Pain <3/10","rationale":"r"})j",
            "");
    }
    void specific_missingParts_areGraded()
    {
        QFETCH(QByteArray, modification);
        QFETCH(QString, expected);
        QStringList lines;
        if (!expected.isEmpty())
            lines += expected.section(u' ', 0, 0) + u' ' + QString::fromUtf8(place) +
                     expected.section(u' ', 1);
        QCOMPARE(places(u"modification-specific"_s, modified('[' + modification + ']')), lines);
    }

    void schemes_areReadable_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *scheme :
             {"3x15-20, 2x per week", "3 sets of 12", "3 × 8–10", "4x30 s",
              "6x2 min instead of 6x1", "three sets of ten", "2-3 sets of 8-12", "20 min easy",
              "maintain current program", "unchanged", "3x AMRAP", "5x50", "3x8 each leg",
              "2x200 m", "8x100 m strides"})
            QTest::newRow(scheme) << true;
        for (const char *scheme : {"30x5", "some", "12x8", "3x80", "moderate volume", "0x8",
                                   "20 sets of 5", "a few easy sets"})
            QTest::newRow(scheme) << false;
    }
    void schemes_areReadable()
    {
        QFETCH(bool, expected);
        const QByteArray record =
            calfRaise("\"50%\"", text(QString::fromUtf8(QTest::currentDataTag())));
        const QStringList found = places(u"sets-reps-parse"_s, record);
        const QStringList wanted{u"warning "_s + QString::fromUtf8(place) + u"/0/sets_reps"_s};
        QCOMPARE(found, expected ? QStringList() : wanted);
    }

    void insteadOf_scheme_isTheLogs_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char *scheme :
             {"3x12 instead of 4x12", "maintain current 4x12", "3x10 (was 4x12)",
              "2x12, down from 4x12", "3x12", "3x10 rather than 4 sets of 12",
              "3x30 s instead of 5x30 s", "3x12 instead of the usual sets"})
            QTest::newRow(scheme) << true;
        for (const char *scheme : {"3x12 instead of 3x12", "maintain current 5x5",
                                   "3x10 (was 3x10)", "2x12 rather than 4x10"})
            QTest::newRow(scheme) << false;
    }
    void insteadOf_scheme_isTheLogs()
    {
        QFETCH(bool, expected);
        const QByteArray record =
            calfRaise("\"50%\"", text(QString::fromUtf8(QTest::currentDataTag())));
        const QStringList wanted{u"warning "_s + QString::fromUtf8(place) + u"/0/sets_reps"_s};
        QCOMPARE(places(u"instead-of-matches-log"_s, record), expected ? QStringList() : wanted);
    }

    void insteadOf_otherExercise_isLeftAlone()
    {
        QByteArray record = calfRaise("\"50%\"", "\"3x8 instead of 5x5\"");
        record.replace("substitute_standing_calf_raise", "substitute_bench_press");
        QCOMPARE(places(u"instead-of-matches-log"_s, record), QStringList());
    }

    void insteadOf_fix_quotesTheLog()
    {
        QByteArray mended;
        QCOMPARE(fixed(u"instead-of-matches-log"_s,
                       calfRaise("\"50%\"", "\"2x12 instead of 5x5, slow\""), &mended),
                 QString());
        QVERIFY(mended.contains("\"2x12 instead of 4x12, slow\""));
    }

    void rules_samples_areSilent()
    {
        for (const QByteArray &record : sampleRecords()) {
            for (const char *rule : {"plan-present", "modification-specific", "sets-reps-parse",
                                     "instead-of-matches-log"})
                QCOMPARE(places(QString::fromUtf8(rule), record), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestModificationRules)
#include "tst_modificationrules.moc"
