// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/rulecheck.h"

using namespace rulecheck;

namespace {

QByteArray chain(const QStringList &steps)
{
    QByteArrayList literals;
    for (const QString &step : steps)
        literals += text(step);
    return '[' + literals.join(',') + ']';
}

QStringList steps(int count)
{
    QStringList all;
    for (int step = 1; step <= count; ++step)
        all +=
            u"Clue %1 speaks for the first guess and not for number %2"_s.arg(step).arg(step * 7);
    return all;
}

/// An acute record of a hamstring strain with this chain.
QByteArray reasoning(const QStringList &steps)
{
    return with(base(u"acute"_s),
                {{"/output/reasoning_chain", chain(steps)},
                 {"/output/assessment/injury_type", "\"hamstring_strain\""},
                 {"/output/differential_diagnoses/0/condition", "\"hamstring_strain\""}});
}

} // namespace

/// Chains of reasoning.
class TestReasoningRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void length_isFiveToTen_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("expected");
        const QString here = u" /output/reasoning_chain"_s;
        QTest::newRow("seven steps pass") << chain(steps(7)) << QStringList();
        QTest::newRow("five steps pass") << chain(steps(5)) << QStringList();
        QTest::newRow("ten steps pass") << chain(steps(10)) << QStringList();
        QTest::newRow("an empty chain fails") << "[]"_ba << QStringList{u"error"_s + here};
        QTest::newRow("one step is short")
            << "[\"one step\"]"_ba << QStringList{u"warning"_s + here};
        QTest::newRow("eleven steps are long")
            << chain(steps(11)) << QStringList{u"warning"_s + here};
        QTest::newRow("a text is no chain")
            << "\"one long text\""_ba << QStringList{u"error"_s + here};
        QTest::newRow("a blank step fails")
            << chain(steps(4) + QStringList{u"  "_s}) << QStringList{u"error"_s + here + u"/4"_s};
        QTest::newRow("a number is no step")
            << "[\"a\",\"b\",3,\"d\",\"e\"]"_ba << QStringList{u"error"_s + here + u"/2"_s};
        QTest::newRow("null is no chain") << "null"_ba << QStringList{u"error"_s + here};
    }
    void length_isFiveToTen()
    {
        QFETCH(QByteArray, value);
        const QByteArray record = with(base(u"acute"_s), {{"/output/reasoning_chain", value}});
        QTEST(places(u"reasoning-chain-length"_s, record), "expected");
    }

    void missingChain_standsAtTheAnswer()
    {
        const QByteArray record =
            without(base(u"multi_turn"_s), {"/final_assessment/reasoning_chain"});
        QCOMPARE(places(u"reasoning-chain-length"_s, record),
                 QStringList{u"error /final_assessment"_s});
    }

    void chainInLines_becomesAList()
    {
        const QByteArray record = with(
            without(base(u"acute"_s), {"/context"}),
            {{"/output/reasoning_chain", text(u"1. Pop felt\n2. Bruise seen\n\nStep 3: Tear"_s)}});
        QByteArray after;
        QCOMPARE(fixed(u"reasoning-chain-length"_s, record, &after), QString());
        QCOMPARE(Example::of(after)->answer()[u"reasoning_chain"_s].raw().toByteArray(),
                 chain({u"Pop felt"_s, u"Bruise seen"_s, u"Tear"_s}));
    }

    void steps_areDistinct_data()
    {
        QTest::addColumn<QStringList>("added");
        QTest::addColumn<QStringList>("expected");
        const QStringList last{u"warning /output/reasoning_chain/6"_s};
        const QString long61 = QStringList(61, u"word"_s).join(u' ');
        QTest::newRow("different steps pass")
            << QStringList{u"No pop -> tear less likely"_s, u"No swelling -> strain more likely"_s}
            << QStringList();
        QTest::newRow("the same step twice")
            << QStringList{u"Pain sits mid-muscle today"_s, u"Pain sits  MID-muscle today"_s}
            << last;
        QTest::newRow("the same words in another order")
            << QStringList{u"Pain came on at rep six of the last set of deadlifts"_s,
                           u"At rep six of the last set of deadlifts pain came on"_s}
            << last;
        const QString clear =
            u"Normal bladder, no leg symptoms and undisturbed nights make serious "_s
            u"causes unlikely"_s;
        QTest::newRow("one word exchanged")
            << QStringList{clear, QString(clear).replace(u"serious"_s, u"sinister"_s)} << last;
        QTest::newRow("one word added")
            << QStringList{clear, QString(clear).replace(u"unlikely"_s, u"very unlikely"_s)}
            << last;
        QTest::newRow("one word left out")
            << QStringList{clear, QString(clear).replace(u"undisturbed "_s, QString())} << last;
        QTest::newRow("another exercise with its own numbers")
            << QStringList{u"Bench press rose 80→90 kg over 4 weeks at RPE 7 in the log"_s,
                           u"Overhead press rose 40→45 kg over 4 weeks at RPE 8 in the log"_s}
            << QStringList();
        QTest::newRow("the same sentence about the other side")
            << QStringList{u"Pressing the left heel bone from both sides at rest gives no pain"_s,
                           u"Pressing the right heel bone from both sides at rest gives no pain"_s}
            << QStringList();
        QTest::newRow("the same sentence turned")
            << QStringList{u"No pop at the time makes a full tear of it less likely"_s,
                           u"No pop at the time makes a full tear of it more likely"_s}
            << QStringList();
        QTest::newRow("two words in ten exchanged")
            << QStringList{u"No pop at the time makes a complete tear of it less likely"_s,
                           u"No bruise at the time makes a high-grade tear of it less likely"_s}
            << QStringList();
        QTest::newRow("two words are no step")
            << QStringList{u"Pain sits mid-muscle today"_s, u"Shoulder pain."_s} << last;
        QTest::newRow("sixty-one words are an essay")
            << QStringList{u"Pain sits mid-muscle today"_s, long61} << last;
        QTest::newRow("numbers count as words")
            << QStringList{u"RPE 7→9"_s + u" fast"_s, u"Load rose 110→122.5 kg"_s} << QStringList();
        QTest::newRow("one side and the other differ")
            << QStringList{u"Left side shows 4/10 pain"_s, u"Right side shows 1/10 pain"_s}
            << QStringList();
    }
    void steps_areDistinct()
    {
        QFETCH(QStringList, added);
        QTEST(places(u"reasoning-step-distinct"_s, reasoning(steps(5) + added)), "expected");
    }

    void repetition_namesTheFirst()
    {
        const QList<Finding> found =
            findings(u"reasoning-step-distinct"_s,
                     reasoning({u"Pain sits mid-muscle today"_s, u"No bruise was seen"_s,
                                u"pain sits mid-muscle today"_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().related.value(0).toString(), u"/output/reasoning_chain/0"_s);
        QVERIFY(found.first().message.contains(u"step 1"_s));
    }

    void conclusion_isReached_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("reached");
        QTest::newRow("by its name") << u"This makes a hamstring strain most likely"_s << true;
        QTest::newRow("with words between")
            << u"A low-grade strain of the left hamstrings"_s << true;
        QTest::newRow("by its muscle") << u"All of it loads the hamstring in length"_s << true;
        QTest::newRow("not by its kind alone") << u"A strain of something is likely"_s << false;
        QTest::newRow("not by another muscle") << u"This makes biceps tendinitis likely"_s << false;
    }
    void conclusion_isReached()
    {
        QFETCH(QString, last);
        QFETCH(bool, reached);
        const QStringList expected =
            reached ? QStringList() : QStringList{u"warning /output/reasoning_chain"_s};
        QCOMPARE(
            places(u"reasoning-supports-conclusion"_s, reasoning(steps(5) + QStringList{last})),
            expected);
    }

    void conclusion_mayBeTheTopDifferential()
    {
        const QByteArray record =
            with(reasoning(steps(5) + QStringList{u"So a hamstring strain"_s}),
                 {{"/output/assessment/injury_type", "\"muscle_overload\""}});
        QCOMPARE(places(u"reasoning-supports-conclusion"_s, record), QStringList());
    }

    void conclusion_mayBeNamedByItsInitials()
    {
        const QByteArray record =
            with(base(u"doms"_s),
                 {{"/output/reasoning_chain",
                   chain(steps(5) + QStringList{u"Both sides, a day later: classic DOMS"_s})}});
        QCOMPARE(places(u"reasoning-supports-conclusion"_s, record), QStringList());
        const QByteArray silent =
            with(base(u"doms"_s), {{"/output/reasoning_chain", chain(steps(5))}});
        QCOMPARE(places(u"reasoning-supports-conclusion"_s, silent),
                 QStringList{u"warning /output/reasoning_chain"_s});
    }
};

QTEST_APPLESS_MAIN(TestReasoningRules)
#include "tst_reasoningrules.moc"
