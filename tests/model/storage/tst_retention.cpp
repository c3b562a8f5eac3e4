// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/storage/retention.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestRetention final : public QObject
{
    Q_OBJECT

    static QDateTime at(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

    static QList<QDateTime> times(const QStringList &texts)
    {
        QList<QDateTime> list;
        for (const QString &text : texts)
            list += at(text);
        return list;
    }

    /// The times that stay, in the order they were given.
    static QStringList kept(const QStringList &texts, const Retention &retention = {})
    {
        const QList<bool> stays = retention.kept(times(texts));
        QStringList left;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (stays[i])
                left += texts[i];
        }
        return left;
    }

private Q_SLOTS:
    void kept_few_data();
    void kept_few();
    void kept_dailyForTwoYears_isTheLadder();
    void kept_anyOrder_isTheSame();
    void kept_oneByOne_neverLosesWhatAllAtOnceKeeps();
    void standIns_areTheNewestOfItsDayWeekAndMonth();
};

void TestRetention::kept_few_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("nothing is nothing") << QStringList() << QStringList();
    QTest::newRow("the only one stays")
        << QStringList{u"2020-01-01T00:00:00Z"_s} << QStringList{u"2020-01-01T00:00:00Z"_s};
    QTest::newRow("of one day the newest stays")
        << QStringList{u"2026-03-04T09:00:00Z"_s, u"2026-03-04T17:00:00Z"_s,
                       u"2026-03-04T12:00:00Z"_s}
        << QStringList{u"2026-03-04T17:00:00Z"_s};
    QTest::newRow("midnight of UTC parts two days")
        << QStringList{u"2026-03-04T23:59:59Z"_s, u"2026-03-05T00:00:00Z"_s}
        << QStringList{u"2026-03-04T23:59:59Z"_s, u"2026-03-05T00:00:00Z"_s};
    QTest::newRow("a clock of another zone tells the same day")
        << QStringList{u"2026-03-05T01:30:00+02:00"_s, u"2026-03-04T20:00:00Z"_s}
        << QStringList{u"2026-03-05T01:30:00+02:00"_s};
    QTest::newRow("years apart all stay")
        << QStringList{u"2020-01-01T00:00:00Z"_s, u"2023-01-01T00:00:00Z"_s,
                       u"2026-01-01T00:00:00Z"_s}
        << QStringList{u"2020-01-01T00:00:00Z"_s, u"2023-01-01T00:00:00Z"_s,
                       u"2026-01-01T00:00:00Z"_s};
    QTest::newRow("a date in the future costs one place and no more")
        << QStringList{u"2099-01-01T00:00:00Z"_s, u"2026-03-04T09:00:00Z"_s,
                       u"2026-03-05T09:00:00Z"_s}
        << QStringList{u"2099-01-01T00:00:00Z"_s, u"2026-03-04T09:00:00Z"_s,
                       u"2026-03-05T09:00:00Z"_s};
}

void TestRetention::kept_few()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, left);
    QCOMPARE(kept(given), left);
}

void TestRetention::kept_dailyForTwoYears_isTheLadder()
{
    QStringList given;
    const QDateTime last = at(u"2026-11-22T18:00:00Z"_s); // a Sunday
    for (int day = 729; day >= 0; --day)
        given += last.addDays(-day).toString(Qt::ISODate);
    const QStringList left = kept(given);
    // Twelve days; the Sundays of ten weeks, of which the last two are among the days; the last
    // days of nine months, of which this month's is today.
    QStringList expected;
    for (int month : {3, 4, 5, 6, 7, 8, 9, 10})
        expected += QDate(2026, month, QDate(2026, month, 1).daysInMonth()).toString(Qt::ISODate);
    for (int week = 9; week >= 2; --week)
        expected += last.date().addDays(-7 * week).toString(Qt::ISODate);
    for (int day = 11; day >= 0; --day)
        expected += last.date().addDays(-day).toString(Qt::ISODate);
    expected.sort();
    expected.removeDuplicates();
    QStringList dates;
    for (const QString &time : left)
        dates += time.left(10);
    QCOMPARE(dates, expected);
    QVERIFY(left.size() <= 12 + 10 + 9);
}

void TestRetention::kept_anyOrder_isTheSame()
{
    QStringList given;
    for (int hour = 0; hour < 2000; hour += 7)
        given += at(u"2026-01-01T00:00:00Z"_s).addSecs(hour * 3600).toString(Qt::ISODate);
    QStringList sorted = kept(given);
    std::ranges::reverse(given);
    QStringList other = kept(given);
    std::ranges::reverse(other);
    QCOMPARE(other, sorted);
}

// Thinning after each backup, as the folder does it, comes to what one look at all would keep.
void TestRetention::kept_oneByOne_neverLosesWhatAllAtOnceKeeps()
{
    QStringList all, left;
    for (int half = 0; half < 48 * 120; half += 11) {
        const QString time =
            at(u"2026-01-01T00:00:00Z"_s).addSecs(half * 1800).toString(Qt::ISODate);
        all += time;
        left = kept(left + QStringList{time});
    }
    QCOMPARE(left, kept(all));
}

void TestRetention::standIns_areTheNewestOfItsDayWeekAndMonth()
{
    const QList<QDateTime> given =
        times({u"2026-03-04T09:00:00Z"_s, u"2026-03-04T17:00:00Z"_s, u"2026-03-06T09:00:00Z"_s,
               u"2026-03-20T09:00:00Z"_s, u"2026-05-01T09:00:00Z"_s});
    QCOMPARE(Retention::standIns(given, 0), (QList<qsizetype>{1, 2, 3}));
    QCOMPARE(Retention::standIns(given, 3), QList<qsizetype>());
    QCOMPARE(Retention::standIns(given, 4), QList<qsizetype>());
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
