// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rulecheck;

namespace {

const char *const loadPlace = "/output/load_management";

/// A record whose load management is this; the context says nothing of weekly volume.
QByteArray planned(const QByteArray &current, const QByteArray &recommended,
                   const QByteArray &weeks = "{}", const QString &category = u"acute"_s)
{
    const QByteArray load = "{\"current_volume\":" + current +
                            ",\"recommended_volume\":" + recommended +
                            ",\"progression_plan\":" + weeks + "}";
    return with(base(category), {{loadPlace, load}, {"/context/weekly_volume", "{}"}});
}

/// 21 to 12 sets with this stated cut.
QByteArray stated(const QByteArray &cut)
{
    return planned(R"j({"total_pressing_sets":21})j",
                   R"j({"total_pressing_sets":12,"reduction_percentage":)j" + cut + "}");
}

/// The weeks of a plan from 21 to 12 sets and back.
QByteArray weeks(const QByteArray &plan)
{
    return planned(R"j({"total_pressing_sets":21})j",
                   R"j({"total_pressing_sets":12,"reduction_percentage":"43%"})j", plan);
}

QByteArray valueAt(const QByteArray &record, const char *pointer)
{
    const auto example = Example::of(record);
    return example->text().at(*JsonPointer::parse(QString::fromUtf8(pointer))).raw().toByteArray();
}

} // namespace

/// Weekly volume: sums, cuts, weeks and steps.
class TestLoadRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reduction_statedCut_isChecked_data()
    {
        QTest::addColumn<QByteArray>("cut");
        QTest::addColumn<bool>("isRight");
        const auto row = [](const char *cut, bool isRight) {
            QTest::newRow(cut) << QByteArray(cut) << isRight;
        };
        row("\"43%\"", true);
        row("\"50%\"", false);
        row("43", true);
        row("42.9", true);
        row("0.43", true);
        row("0.5", false);
        row("\"~43 %\"", true);
        row("\"40-45%\"", true);
        row("\"40–45%\"", true);
        row("\"45 to 50%\"", false);
        row("\"about 43 percent (21→12 sets)\"", true);
        row("\"-43%\"", true);
        row("\"43\"", true);
        row("\"33\"", false);
        row("\"about half\"", true);
        row("\"30% for chest, 50% for shoulders\"", true);
        row("null", true);
    }
    void reduction_statedCut_isChecked()
    {
        QFETCH(QByteArray, cut);
        QFETCH(bool, isRight);
        const QStringList expected =
            isRight ? QStringList()
                    : QStringList{u"error /output/load_management/recommended_volume/"
                                  "reduction_percentage"_s};
        QCOMPARE(places(u"load-reduction-arithmetic"_s, stated(cut)), expected);
    }

    void reduction_otherShapes_areRead_data()
    {
        QTest::addColumn<QByteArray>("current");
        QTest::addColumn<QByteArray>("recommended");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const char *current, const char *recommended,
                            int count) {
            QTest::newRow(name) << QByteArray(current) << QByteArray(recommended) << count;
        };
        row("kilometres right", R"j({"running_km_per_week":40})j",
            R"j({"running_km_per_week":28,"reduction_percentage":"30%"})j", 0);
        row("kilometres wrong", R"j({"running_km_per_week":40})j",
            R"j({"running_km_per_week":28,"reduction_percentage":"40%"})j", 1);
        row("numbers as texts", R"j({"total_throws":"120 throws"})j",
            R"j({"total_throws":"60 throws","reduction_percentage":"50%"})j", 0);
        row("numbers as texts, wrong", R"j({"total_throws":"120 throws"})j",
            R"j({"total_throws":"60 throws","reduction_percentage":"60%"})j", 1);
        row("the total comes first", R"j({"chest_sets":10,"total_sets":20})j",
            R"j({"chest_sets":5,"total_sets":14,"reduction_percentage":"50%"})j", 1);
        row("without a total any entry may be meant", R"j({"chest_sets":10,"back_sets":10})j",
            R"j({"chest_sets":5,"back_sets":9,"reduction_percentage":"50%"})j", 0);
        row("or all entries together", R"j({"chest_sets":10,"back_sets":10})j",
            R"j({"chest_sets":5,"back_sets":9,"reduction_percentage":"30%"})j", 0);
        row("but nothing else", R"j({"chest_sets":10,"back_sets":10})j",
            R"j({"chest_sets":5,"back_sets":9,"reduction_percentage":"20%"})j", 1);
        row("a rise is no cut", R"j({"total_sets":10})j",
            R"j({"total_sets":12,"reduction_percentage":"20%"})j", 1);
        row("ranges are left alone", R"j({"total_sets":"18-20"})j",
            R"j({"total_sets":"10-12","reduction_percentage":"70%"})j", 0);
        row("totals per week", R"j({"total_sets_per_week":21})j",
            R"j({"total_sets_weekly":12,"reduction_percentage":"50%"})j", 1);
        row("beside the volumes", R"j({"total_sets":21})j", R"j({"total_sets":12})j", 0);
    }
    void reduction_otherShapes_areRead()
    {
        QFETCH(QByteArray, current);
        QFETCH(QByteArray, recommended);
        QFETCH(int, count);
        QCOMPARE(
            int(findings(u"load-reduction-arithmetic"_s, planned(current, recommended)).size()),
            count);
    }

    void reduction_totalThatIsNoSum_isLeftToThatRule()
    {
        const QByteArray record = planned(
            R"j({"chest_sets":12,"shoulder_sets":9,"total_sets":21})j",
            R"j({"chest_sets":8,"shoulder_sets":4,"total_sets":15,"reduction_percentage":"43%"})j");
        QCOMPARE(places(u"load-reduction-arithmetic"_s, record), QStringList());
        QCOMPARE(places(u"volume-sum"_s, record).size(), 1);
    }

    void reduction_fix_mendsEveryMention()
    {
        QByteArray record = planned(
            R"j({"total_sets":30})j", R"j({"total_sets":20,"reduction_percentage":"50%"})j",
            R"j({"week_1":"20 sets total (50% reduction)","week_2":"24 sets at 50% of the load"})j");
        record = with(record, {{"/output/response_to_user",
                                text(u"Cut 30 → 20 sets (50% reduction). Press at 50% load."_s)}});
        QByteArray mended;
        QCOMPARE(fixed(u"load-reduction-arithmetic"_s, record, &mended), QString());
        QCOMPARE(valueAt(mended, "/output/load_management/recommended_volume/reduction_percentage"),
                 "\"33%\"");
        QCOMPARE(valueAt(mended, "/output/load_management/progression_plan/week_1"),
                 "\"20 sets total (33% reduction)\"");
        QCOMPARE(valueAt(mended, "/output/load_management/progression_plan/week_2"),
                 "\"24 sets at 50% of the load\"");
        QCOMPARE(valueAt(mended, "/output/response_to_user"),
                 "\"Cut 30 → 20 sets (33% reduction). Press at 50% load.\"");
    }

    void reduction_fix_keepsTheForm()
    {
        QByteArray mended;
        QCOMPARE(fixed(u"load-reduction-arithmetic"_s, stated("0.5"), &mended), QString());
        QCOMPARE(valueAt(mended, "/output/load_management/recommended_volume/reduction_percentage"),
                 "0.43");
    }

    void sum_totals_areAddedUp_data()
    {
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<bool>("isRight");
        const auto row = [](const char *name, const char *block, bool isRight) {
            QTest::newRow(name) << QByteArray(block) << isRight;
        };
        row("12 + 9 = 21",
            R"j({"chest_sets_per_week":12,"shoulder_sets_per_week":9,"total_pressing_sets":21})j",
            true);
        row("8 + 4 is not 14",
            R"j({"chest_sets_per_week":8,"shoulder_sets_per_week":4,"total_pressing_sets":14})j",
            false);
        row("one part proves nothing", R"j({"chest_sets_per_week":8,"total_pressing_sets":14})j",
            true);
        row("minutes are no sets",
            R"j({"chest_sets":8,"shoulder_sets":4,"bike_minutes":90,"total_sets":12})j", true);
        row("kilometres that add up", R"j({"easy_km":20,"tempo_km":8,"total_km":28})j", true);
        row("kilometres that do not", R"j({"easy_km":20,"tempo_km":8,"total_km":30})j", false);
        row("numbers as texts",
            R"j({"chest_sets":"8 sets","back_sets":"6 sets","total_sets":"15 sets"})j", false);
        row("a range is left alone", R"j({"chest_sets":"8-10","back_sets":6,"total_sets":15})j",
            true);
        row("a total per week",
            R"j({"hinge_sets":4,"squat_sets":5,"total_lower_sets_per_week":8})j", false);
    }
    void sum_totals_areAddedUp()
    {
        QFETCH(QByteArray, block);
        QFETCH(bool, isRight);
        const QStringList found = places(u"volume-sum"_s, planned(block, "{}"));
        QCOMPARE(found.size(), isRight ? 0 : 1);
        QVERIFY(isRight ||
                found.first().startsWith(u"error /output/load_management/current_volume/total_"_s));
    }

    void sum_totalOfSomeParts_isRightWhenBothBlocksDoSo()
    {
        const char *rule = "volume-sum";
        QCOMPARE(
            places(
                QString::fromUtf8(rule),
                planned(
                    R"j({"chest_sets":12,"shoulder_sets":9,"back_sets":10,"total_pressing_sets":21})j",
                    R"j({"chest_sets":8,"shoulder_sets":4,"back_sets":10,"total_pressing_sets":12})j")),
            QStringList());
        QCOMPARE(
            places(
                QString::fromUtf8(rule),
                planned(R"j({"chest_sets":12,"shoulder_sets":9,"back_sets":10,"total_sets":31})j",
                        R"j({"chest_sets":8,"shoulder_sets":4,"back_sets":10,"total_sets":12})j")),
            QStringList{u"error /output/load_management/recommended_volume/total_sets"_s});
    }

    void sum_fix_mendsWhatRestsOnTheTotal()
    {
        const QByteArray record = planned(
            R"j({"quad_sets":14,"lunge_sets":8,"total_knee_sets":22})j",
            R"j({"quad_sets":10,"lunge_sets":6,"total_knee_sets":14,"reduction_percentage":"36%"})j",
            R"j({"week_1":"14 sets total (36% reduction)","week_2":"18 sets","week_3":"22 sets"})j");
        QByteArray mended;
        QCOMPARE(fixed(u"volume-sum"_s, record, &mended), QString());
        QCOMPARE(valueAt(mended, "/output/load_management/recommended_volume/total_knee_sets"),
                 "16");
        QCOMPARE(valueAt(mended, "/output/load_management/recommended_volume/reduction_percentage"),
                 "\"27%\"");
        QCOMPARE(valueAt(mended, "/output/load_management/progression_plan/week_1"),
                 "\"16 sets total (27% reduction)\"");
    }

    void sum_fixThatBreaksTheWeeks_isNotOffered()
    {
        const QByteArray record = planned(
            R"j({"quad_sets":14,"lunge_sets":8,"total_knee_sets":22})j",
            R"j({"quad_sets":13,"lunge_sets":8,"total_knee_sets":14,"reduction_percentage":"36%"})j",
            R"j({"week_1":"14 sets total","week_2":"16 sets","week_3":"18 sets"})j");
        QCOMPARE(findings(u"volume-sum"_s, record).size(), 1);
        QVERIFY(!findings(u"volume-sum"_s, record).first().isFixable());
    }

    void context_volume_isCompared_data()
    {
        QTest::addColumn<QByteArray>("weekly");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *weekly, const QStringList &expected) {
            QTest::newRow(weekly) << QByteArray(weekly) << expected;
        };
        const QString calf = u"warning /output/load_management/current_volume/calf_sets_per_week"_s;
        row(R"j({"calf_sets":10,"jump_sets":5})j", {});
        row(R"j({"calf_sets":16,"jump_sets":5})j", {calf});
        row(R"j({"calf_sets_per_week":12})j", {calf});
        row(R"j({"calves_sets":10})j", {});
        row(R"j({"calf_minutes":40})j", {});
        row(R"j({"lower_calf_sets":9})j", {});
        row(R"j({"calf_sets":"8-12"})j", {});
    }
    void context_volume_isCompared()
    {
        QFETCH(QByteArray, weekly);
        QFETCH(QStringList, expected);
        QCOMPARE(places(u"volume-matches-context"_s,
                        with(base(u"acute"_s), {{"/context/weekly_volume", weekly}})),
                 expected);
    }

    void context_fix_carriesOnToTheTotal()
    {
        const QByteArray record = with(
            base(u"acute"_s), {{"/context/weekly_volume", R"j({"calf_sets":13,"jump_sets":5})j"}});
        QByteArray mended;
        QCOMPARE(fixed(u"volume-matches-context"_s, record, &mended), QString());
        QCOMPARE(valueAt(mended, "/output/load_management/current_volume/total_lower_leg_sets"),
                 "18");
        QCOMPARE(valueAt(mended, "/output/load_management/recommended_volume/reduction_percentage"),
                 "\"67%\"");
    }

    void progression_weeks_areChecked_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *plan, const QString &week) {
            QStringList expected;
            if (!week.isEmpty())
                expected += u"error /output/load_management/progression_plan/"_s + week;
            QTest::newRow(name) << QByteArray(plan) << expected;
        };
        row("back to where it was",
            R"j({"week_1":"12 sets total (43% reduction)","week_2":"15 sets total if pain <3/10","week_3":"18 sets","week_4":"return to 21 sets if pain-free"})j",
            {});
        row("beyond it", R"j({"week_1":"12 sets","week_2":"15 sets","week_3":"24 sets"})j",
            u"week_3"_s);
        row("a fall",
            R"j({"week_1":"12 sets","week_2":"15 sets","week_3":"11 sets","week_4":"21 sets"})j",
            u"week_3"_s);
        row("one week too high spoils the row",
            R"j({"week_1":"12 sets","week_2":"20 sets","week_3":"15 sets","week_4":"18 sets"})j",
            u"week_2"_s);
        row("a taper may fall",
            R"j({"week_1":"12 sets","week_2":"18 sets","week_3":"10 sets, taper for the meet"})j",
            {});
        row("week 1 is the recommended total", R"j({"week_1":"14 sets total","week_2":"15 sets"})j",
            u"week_1"_s);
        row("a share is no total", R"j({"week_1":"3 sets per exercise","week_2":"15 sets"})j", {});
        row("a step is no total",
            R"j({"week_1":"12 sets","week_2":"add 2 sets","week_3":"+2 sets"})j", {});
        row("words between", R"j({"week_1":"12 total weekly sets","week_2":"11 pressing sets"})j",
            u"week_2"_s);
        row("schemes are no totals",
            R"j({"week_1":"12 sets","week_2":"3 sets of 8 at half load"})j", {});
        row("parts of week 1",
            R"j({"week_1":"8 chest sets and 4 shoulder sets","week_2":"15 sets"})j", {});
        row("ranges", R"j({"week_1":"12-14 sets","week_2":"14-16 sets","week_3":"18–21 sets"})j",
            {});
        row("another cut than stated",
            R"j({"week_1":"12 sets (50% reduction)","week_2":"15 sets"})j", u"week_1"_s);
        row("a later week's own cut",
            R"j({"week_1":"12 sets (43% reduction)","week_2":"15 sets (29% reduction)"})j", {});
        row("a percentage of load", R"j({"week_1":"12 sets at 50% load","week_2":"15 sets"})j", {});
        row("a bare number", R"j({"week_1":12,"week_2":15,"week_3":25})j", u"week_3"_s);
        row("weeks as objects",
            R"j({"week_1":{"volume":"12 sets","load":"50%"},"week_2":{"volume":"24 sets"}})j",
            u"week_2/volume"_s);
        row("no numbers", R"j({"week_1":"easy","week_2":"normal"})j", {});
    }
    void progression_weeks_areChecked()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QStringList, expected);
        QCOMPARE(places(u"progression-monotone-capped"_s, weeks(plan)), expected);
    }

    void progression_kilometres_areReadInTheirUnit()
    {
        const QByteArray current = R"j({"total_km":40})j";
        const QByteArray recommended = R"j({"total_km":24,"reduction_percentage":"40%"})j";
        QCOMPARE(
            places(u"progression-monotone-capped"_s,
                   planned(current, recommended,
                           R"j({"week_1":"24 km in 4 runs","week_2":"28 km","week_3":"44 km"})j")),
            QStringList{u"error /output/load_management/progression_plan/week_3"_s});
    }

    void progression_fixes_writeTheRightNumber()
    {
        QByteArray mended;
        QCOMPARE(fixed(u"progression-monotone-capped"_s,
                       weeks(R"j({"week_1":"12 sets","week_2":"26 sets if calm"})j"), &mended),
                 QString());
        QCOMPARE(valueAt(mended, "/output/load_management/progression_plan/week_2"),
                 "\"21 sets if calm\"");
        QCOMPARE(fixed(u"progression-monotone-capped"_s,
                       weeks(R"j({"week_1":"12 sets (50% reduction)"})j"), &mended),
                 QString());
        QCOMPARE(valueAt(mended, "/output/load_management/progression_plan/week_1"),
                 "\"12 sets (43% reduction)\"");
        QCOMPARE(fixed(u"progression-monotone-capped"_s,
                       weeks(R"j({"week_1":"14 sets total","week_2":"15 sets"})j"), &mended),
                 QString());
        QCOMPARE(valueAt(mended, "/output/load_management/progression_plan/week_1"),
                 "\"12 sets total\"");
    }

    void step_rises_areGraded_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *plan, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(plan) << expected;
        };
        const QString plan = u" /output/load_management/progression_plan/week_2"_s;
        row("12 to 15 is a hint", R"j({"week_1":"12 sets","week_2":"15 sets"})j",
            {u"hint"_s + plan});
        row("10 to 16 is a warning", R"j({"week_1":"10 sets","week_2":"16 sets"})j",
            {u"warning"_s + plan});
        row("12 to 13 is nothing", R"j({"week_1":"12 sets","week_2":"13 sets"})j", {});
        row("one set more is at most a hint", R"j({"week_1":"2 sets","week_2":"3 sets"})j",
            {u"hint"_s + plan});
        row("one hint for the steepest step",
            R"j({"week_1":"12 sets","week_2":"15 sets","week_3":"17 sets"})j", {u"hint"_s + plan});
        row("a fall is no rise", R"j({"week_1":"12 sets","week_2":"8 sets"})j", {});
    }
    void step_rises_areGraded()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QStringList, expected);
        QCOMPARE(places(u"progression-step"_s, weeks(plan)), expected);
    }

    void rules_urgentRecord_isExempt()
    {
        const QByteArray record = with(
            stated("\"50%\""), {{"/output/assessment/urgent_medical_attention_required", "true"}});
        QCOMPARE(places(u"load-reduction-arithmetic"_s, record), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLoadRules)
#include "tst_loadrules.moc"
