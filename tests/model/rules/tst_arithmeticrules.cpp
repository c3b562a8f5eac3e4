// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace rulecheck;

namespace {

/// An acute record whose second reasoning step is this sentence.
QByteArray saying(const char *sentence)
{
    return with(base(u"acute"_s),
                {{"/output/reasoning_chain/1", text(QString::fromUtf8(sentence))}});
}

QString stepOf(const QByteArray &record)
{
    return Example::of(record)->reasoningChain().value(1).text();
}

} // namespace

/// Arithmetic in sentences.
class TestArithmeticRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentChange_isWorkedOut_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QByteArray>("fixed"); // Empty: nothing is found.
        const auto row = [](const char *sentence, const char *mended = "") {
            QTest::newRow(sentence) << QByteArray(sentence) << QByteArray(mended);
        };
        row("135→140 lbs over 2 weeks (3.7% increase)");
        row("135→140 lbs (5% increase)", "135→140 lbs (4% increase)");
        row("Load went from 135 to 140 lb, an 8% rise", "Load went from 135 to 140 lb, a 4% rise");
        row("A 5.0% increase (100→108 kg)", "An 8.0% increase (100→108 kg)");
        row("Sets drop 20 → 12 (40% increase)", "Sets drop 20 → 12 (40% decrease)");
        row("Sets drop 20 → 12 (+40%)", "Sets drop 20 → 12 (-40%)");
        row("110→115→122.5 kg in two weeks (14.4% jump)",
            "110→115→122.5 kg in two weeks (11.4% jump)");
        row("Volume 1,200 → 900 m (20 % less)", "Volume 1,200 → 900 m (25 % less)");
        row("Bench 100→105 kg at RPE 8, only 5% up");
        row("Reps 24→60 in the last block, load at 60%");
        row("Bring it from 3x8 up to 4x15 before adding 5% load");
        row("Step-ups doubled 10→20 lb over 2 weeks (50% increase) and went from 2 to 3 sets",
            "Step-ups doubled 10→20 lb over 2 weeks (100% increase) and went from 2 to 3 sets");
        row("Squats went 80→100 kg (33% increase), then from 3 to 4 sets",
            "Squats went 80→100 kg (25% increase), then from 3 to 4 sets");
        row("Runs grew 20→30 km (25% increase) while days rose 4→5",
            "Runs grew 20→30 km (50% increase) while days rose 4→5");
        row("Step-ups doubled 10→20 lb over 2 weeks (100% increase) and went from 2 to 3 sets");
        row("Sets went 2→3 and load 10→12 lb (50% increase, 20% increase)");
        row("A 50% increase in sets, from 2 to 3, while the load stayed at 20 lb");
        row("Load doubled from 10 to 20 lb, a 100% increase");
        row("Running rose 15 to 20 km, 10% per week would have been enough");
    }
    void percentChange_isWorkedOut()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, fixed);
        const QByteArray record = saying(sentence.constData());
        const QString rule = u"percent-change-arithmetic"_s;
        const QStringList expected =
            fixed.isEmpty() ? QStringList() : QStringList{u"error /output/reasoning_chain/1"_s};
        QCOMPARE(places(rule, record), expected);
        if (fixed.isEmpty())
            return;
        QByteArray after;
        QCOMPARE(rulecheck::fixed(rule, record, &after), QString());
        QCOMPARE(stepOf(after), QString::fromUtf8(fixed));
    }

    void percentChange_showsItsArithmetic()
    {
        const QList<Finding> found =
            findings(u"percent-change-arithmetic"_s, saying("Pulls 110→122.5 kg (12.5% increase)"));
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().message.contains(u"from 110 to 122.5 is 11.36%, not 12.5%"_s));
    }

    void percentChange_isReadInTheAnswerOnly()
    {
        const QByteArray record =
            with(base(u"acute"_s), {{"/user_input", text(u"I went 135→140 lb (9% increase)"_s)}});
        QCOMPARE(places(u"percent-change-arithmetic"_s, record), QStringList());
    }

    void sum_addsUp_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QByteArray>("fixed");
        const auto row = [](const char *sentence, const char *mended = "") {
            QTest::newRow(sentence) << QByteArray(sentence) << QByteArray(mended);
        };
        row("9 sets + 12 sets chest = 21 sets pressing");
        row("9 sets + 12 sets = 23 sets", "9 sets + 12 sets = 21 sets");
        row("Pressing is 9 (bench) + 12 (overhead) = 20 sets a week",
            "Pressing is 9 (bench) + 12 (overhead) = 21 sets a week");
        row("6 + 4 + 3 = 12 pulls", "6 + 4 + 3 = 13 pulls");
        row("12 chest sets plus 9 shoulder sets equals 20 sets",
            "12 chest sets plus 9 shoulder sets equals 21 sets");
        row("2.5 kg + 1.25 kg = 3.5 kg", "2.5 kg + 1.25 kg = 3.75 kg");
        row("It adds up: 14 back sets + 8 biceps sets + 6 grip sets = 22 sets of gripping work",
            "It adds up: 14 back sets + 8 biceps sets + 6 grip sets = 28 sets of gripping work");
        row("- 12 + 9 + 4 = 24 sets", "- 12 + 9 + 4 = 25 sets");
        row("Weekly pressing: 10 + 6 + 5 = 20", "Weekly pressing: 10 + 6 + 5 = 21");
        row("Total: 8 sets + 12 sets = 20 sets");
        row("20 - 4 + 2 = 17 sets");
        row("ratio 3:1 + 2 = 5 sets");
        row("3x8 + 2x10 = 44 reps");
        row("2 weeks + 3 days = 17 days");
        row("Age 50+ and 3 sets = 12 reps at most");
        row("Load 60 kg + RPE 8 = a hard day of 3 sets");
        row("Warm-up + 3 sets, total = 5 exercises");
        row("8-10 sets + 4 sets = 12 to 14 sets");
    }
    void sum_knownTotal_isNotMended()
    {
        const QByteArray record =
            with(saying("Weekly work is 9 sets + 13 sets = 21 sets"),
                 {{"/context/weekly_volume", R"({"chest_sets":12,"back_sets":9,"total":21})"}});
        const QList<Finding> found = findings(u"sum-arithmetic"_s, record);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().isFixable());
    }

    void sum_addsUp()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, fixed);
        const QByteArray record = saying(sentence.constData());
        const QString rule = u"sum-arithmetic"_s;
        const QStringList expected =
            fixed.isEmpty() ? QStringList() : QStringList{u"error /output/reasoning_chain/1"_s};
        QCOMPARE(places(rule, record), expected);
        if (fixed.isEmpty())
            return;
        QByteArray after;
        QCOMPARE(rulecheck::fixed(rule, record, &after), QString());
        QCOMPARE(stepOf(after), QString::fromUtf8(fixed));
    }
};

QTEST_APPLESS_MAIN(TestArithmeticRules)
#include "tst_arithmeticrules.moc"
