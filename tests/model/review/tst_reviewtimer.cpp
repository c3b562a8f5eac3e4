// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/reviewtimer.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A script of "second:what" and the seconds that examples 1 and 2 have got at its end. What: "in"
/// (an input), "on"/"off" (the window), "1", "2" or "0" (on the desk).
class TestReviewTimer final : public QObject
{
    Q_OBJECT

private:
    static QDateTime at(int second)
    {
        return QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(second);
    }

    static int run(ReviewTimer &timer, const QString &script)
    {
        int second = 0;
        for (const QString &step : script.split(u' ')) {
            second = step.section(u':', 0, 0).toInt();
            const QString what = step.section(u':', 1);
            if (what == u"in"_s)
                timer.noteInput(at(second));
            else if (what == u"on"_s || what == u"off"_s)
                timer.setActive(what == u"on"_s, at(second));
            else if (what != u"end"_s)
                timer.lookAt({what.toLongLong()}, at(second));
        }
        return second;
    }

private Q_SLOTS:
    void secondsOf_script_countsWhatIsActive_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("reading without a break") << u"0:on 0:1 60:in 100:end"_s << 100 << 0;
        QTest::newRow("two minutes without input count") << u"0:on 0:1 120:end"_s << 120 << 0;
        QTest::newRow("more than that does not") << u"0:on 0:1 500:end"_s << 120 << 0;
        QTest::newRow("back after a pause") << u"0:on 0:1 500:in 530:end"_s << 150 << 0;
        QTest::newRow("another window in front")
            << u"0:on 0:1 30:off 90:in 90:on 100:end"_s << 40 << 0;
        QTest::newRow("never in front") << u"0:1 30:in 60:end"_s << 0 << 0;
        QTest::newRow("two examples, and back") << u"0:on 0:1 20:2 50:1 60:in 65:end"_s << 35 << 30;
        QTest::newRow("an empty desk") << u"0:on 0:1 10:0 60:end"_s << 10 << 0;
        QTest::newRow("the pause began on the one before")
            << u"0:on 0:1 100:2 300:end"_s << 100 << 20;
        QTest::newRow("a clock that goes back") << u"100:on 100:1 110:in 50:in 60:end"_s << 20 << 0;
    }

    void secondsOf_script_countsWhatIsActive()
    {
        QFETCH(QString, script);
        QFETCH(int, first);
        QFETCH(int, second);
        ReviewTimer timer;
        const QDateTime end = at(run(timer, script));
        QCOMPARE(timer.secondsOf({1}, end), first);
        QCOMPARE(timer.secondsOf({2}, end), second);
        QCOMPARE(timer.total(end), first + second);
    }

    void take_beginsAtZeroAgain_andLeavesTheTotal()
    {
        ReviewTimer timer;
        run(timer, u"0:on 0:1 40:in"_s);
        QCOMPARE(timer.take({1}, at(50)), 50);
        QCOMPARE(timer.secondsOf({1}, at(60)), 10);
        QCOMPARE(timer.total(at(60)), 60);
        timer.restart(at(60));
        QCOMPARE(timer.total(at(65)), 5);
    }
};

QTEST_GUILESS_MAIN(TestReviewTimer)
#include "tst_reviewtimer.moc"
