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
        row("3x8 + 2x10 = 44 reps");
        row("2 weeks + 3 days = 17 days");
        row("Age 50+ and 3 sets = 12 reps at most");
        row("Load 60 kg + RPE 8 = a hard day of 3 sets");
        row("Warm-up + 3 sets, total = 5 exercises");
        row("8-10 sets + 4 sets = 12 to 14 sets");
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
