// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace Qt::StringLiterals;
using namespace rulecheck;

/// The checkpoints of the recovery.
class TestTimelineRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complete_dependsOnTheCategory()
    {
        QCOMPARE(places(u"checkpoints-complete"_s, base(u"acute"_s)), QStringList());
        const QByteArray three =
            without(base(u"acute"_s),
                    {"/output/recommendations/recovery_timeline_validation/week_4_checkpoint"});
        QCOMPARE(places(u"checkpoints-complete"_s, three),
                 QStringList{u"error /output/recommendations/recovery_timeline_validation"_s});
        QVERIFY(findings(u"checkpoints-complete"_s, three).first().message.contains(u"week_4"_s));
        QCOMPARE(places(u"checkpoints-complete"_s,
                        without(base(u"acute"_s),
                                {"/output/recommendations/recovery_timeline_validation"})),
                 QStringList{u"error /output/recommendations"_s});
        const QByteArray doms =
            with(base(u"doms"_s), {{"/output/recommendations/recovery_timeline_validation",
                                    R"({"day_3_checkpoint":{},"day_5_checkpoint":{}})"}});
        QCOMPARE(places(u"checkpoints-complete"_s, doms), QStringList());
        const QByteArray late =
            with(base(u"doms"_s), {{"/output/recommendations/recovery_timeline_validation",
                                    R"({"day_3_checkpoint":{}})"}});
        QCOMPARE(places(u"checkpoints-complete"_s, late),
                 QStringList{u"error /output/recommendations/recovery_timeline_validation"_s});
        const QByteArray turns = without(
            base(u"multi_turn"_s),
            {"/final_assessment/recommendations/recovery_timeline_validation/week_2_checkpoint"});
        QCOMPARE(places(u"checkpoints-complete"_s, turns),
                 QStringList{
                     u"warning /final_assessment/recommendations/recovery_timeline_validation"_s});
        const QByteArray urgent =
            with(three, {{"/output/assessment/urgent_medical_attention_required", "true"}});
        QCOMPARE(places(u"checkpoints-complete"_s, urgent), QStringList());
    }

    void fields_areAllFour()
    {
        QCOMPARE(places(u"checkpoint-fields"_s, base(u"acute"_s)), QStringList());
        const QByteArray only =
            with(base(u"acute"_s),
                 {{"/output/recommendations/recovery_timeline_validation/day_3_checkpoint",
                   R"({"expected":"ok"})"}});
        QCOMPARE(
            places(u"checkpoint-fields"_s, only),
            QStringList{
                u"error /output/recommendations/recovery_timeline_validation/day_3_checkpoint"_s});
        const QByteArray blank =
            with(base(u"acute"_s),
                 {{"/output/recommendations/recovery_timeline_validation/day_7_checkpoint/if_worse",
                   "\" \""}});
        QCOMPARE(
            places(u"checkpoint-fields"_s, blank),
            QStringList{
                u"error /output/recommendations/recovery_timeline_validation/day_7_checkpoint/if_worse"_s});
        const QByteArray note =
            with(base(u"acute"_s),
                 {{"/output/recommendations/recovery_timeline_validation/note", "\"by phone\""}});
        QCOMPARE(places(u"checkpoint-fields"_s, note), QStringList());
    }

    void order_isTheOrderOfTime()
    {
        QCOMPARE(places(u"checkpoint-order"_s, base(u"acute"_s)), QStringList());
        const QByteArray record =
            with(base(u"acute"_s), {{"/output/recommendations/recovery_timeline_validation",
                                     R"({"day_7_checkpoint":{"expected":"2/10"},
            "day_3_checkpoint":{"expected":"3/10"},"week_2_checkpoint":{"expected":"<1/10"}})"}});
        QCOMPARE(places(u"checkpoint-order"_s, record),
                 QStringList{u"warning /output/recommendations/recovery_timeline_validation"_s});
        QByteArray sorted;
        QCOMPARE(fixed(u"checkpoint-order"_s, record, &sorted), QString());
        QVERIFY(sorted.indexOf("day_3_checkpoint") < sorted.indexOf("day_7_checkpoint"));
        QVERIFY(sorted.indexOf("day_7_checkpoint") < sorted.indexOf("week_2_checkpoint"));
    }

    void order_painDoesNotRise_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &first, const QString &then, bool found) {
            QTest::newRow(qPrintable(first + u" / "_s + then)) << first << then << found;
        };
        row(u"Pain 4/10"_s, u"Pain 3/10"_s, false);
        row(u"Pain 3/10"_s, u"Pain 5/10"_s, true);
        row(u"at most 3 out of 10"_s, u"4 out of 10"_s, true);
        row(u"Pain down from 6/10 to 4/10"_s, u"Pain down from 5/10 to 3/10"_s, false);
        row(u"0-1/10"_s, u"1/10"_s, false);
        row(u"2/10 or less"_s, u"Landing pain no more than 5/10 in matches"_s, true);
        row(u"Pain below 3/10"_s, u"never above 4/10"_s, true);
        row(u"at most 2/10"_s, u"no worse than 4/10"_s, true);
        row(u"no more than 4/10"_s, u"no more than 2/10"_s, false);
        row(u"Pain 3/10"_s, u"better than 5/10 at the start"_s, false);
        row(u"stairs fine"_s, u"5/10"_s, false);
    }
    void order_painDoesNotRise()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(bool, found);
        const QByteArray record = with(
            base(u"acute"_s), {{"/output/recommendations/recovery_timeline_validation",
                                "{\"day_3_checkpoint\":{\"expected\":" + text(first) +
                                    "},\"day_7_checkpoint\":{\"expected\":" + text(then) + "}}"}});
        const QStringList expected{
            u"warning /output/recommendations/recovery_timeline_validation/day_7_checkpoint/expected"_s};
        QCOMPARE(places(u"checkpoint-order"_s, record), found ? expected : QStringList());
    }

    void worse_leadsToSomebody_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("found");
        QTest::newRow("Escalate to PT consultation") << u"Escalate to PT consultation"_s << false;
        QTest::newRow("Sports medicine referral") << u"Sports medicine referral"_s << false;
        QTest::newRow("ER the same day") << u"ER the same day"_s << false;
        QTest::newRow("See a physio within 48 hours") << u"See a physio within 48 hours"_s << false;
        QTest::newRow("MRI") << u"MRI"_s << false;
        QTest::newRow("Keep training as planned") << u"Keep training as planned"_s << true;
        QTest::newRow("Drop the load by 20% and wait")
            << u"Drop the load by 20% and wait"_s << true;
        QTest::newRow("No need to see a doctor, rest")
            << u"No need to see a doctor, rest"_s << true;
        QTest::newRow("Reduce volume and monitor") << u"Reduce volume and monitor"_s << true;
    }
    void worse_leadsToSomebody()
    {
        QFETCH(QString, said);
        QFETCH(bool, found);
        const QByteArray record =
            with(base(u"acute"_s),
                 {{"/output/recommendations/recovery_timeline_validation/day_3_checkpoint/if_worse",
                   text(said)}});
        const QStringList expected{
            u"warning /output/recommendations/recovery_timeline_validation/day_3_checkpoint/if_worse"_s};
        QCOMPARE(places(u"checkpoint-worse-escalates"_s, record), found ? expected : QStringList());
    }
};

QTEST_APPLESS_MAIN(TestTimelineRules)
#include "tst_timelinerules.moc"
