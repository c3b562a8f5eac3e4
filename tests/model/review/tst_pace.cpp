// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/pace.h"
#include "model/review/readingtime.h"
#include "model/review/sessiontally.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPace final : public QObject
{
    Q_OBJECT

private:
    static Event event(EventKind kind, const QByteArray &detail, qint64 example = 1)
    {
        Event event;
        event.uuid = QString::number(++s_number);
        event.kind = kind;
        event.detail = detail;
        event.example = {example};
        return event;
    }

    static inline int s_number = 0;

private Q_SLOTS:
    void median_decisions_data()
    {
        QTest::addColumn<QList<int>>("seconds");
        QTest::addColumn<int>("median"); // -1: nothing is said
        QTest::newRow("none") << QList<int>{} << -1;
        QTest::newRow("too few to say") << QList<int>{60, 60} << -1;
        QTest::newRow("an odd number") << QList<int>{300, 100, 200} << 200;
        QTest::newRow("an even number") << QList<int>{100, 200, 300, 400} << 250;
        QTest::newRow("one long case does not count as many") << QList<int>{60, 70, 5000} << 70;
        QTest::newRow("no time is no decision") << QList<int>{60, 0, 70} << -1;
        QTest::newRow("only the last twenty") << QList<int>(20, 10) + QList<int>(20, 99) << 99;
    }

    void median_decisions()
    {
        QFETCH(QList<int>, seconds);
        QFETCH(int, median);
        Pace pace;
        for (const int one : seconds)
            pace.add(one);
        QCOMPARE(pace.median().value_or(-1), median);
        QCOMPARE(pace.estimate(10).value_or(-1), median < 0 ? -1 : median * 10);
    }

    void of_events_takesTimedDecisionsOnly()
    {
        using enum EventKind;
        const Pace pace = Pace::of({event(Approved, R"({"active_seconds":100})"),
                                    event(Edited, R"({"active_seconds":7})"), event(Approved, "{}"),
                                    event(Rejected, R"({"active_seconds":200})"),
                                    event(SecondOpinionAsked, R"({"active_seconds":300})")});
        QCOMPARE(pace.median(), std::optional(200));
    }

    void text_seconds_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rough");
        QTest::newRow("below a minute") << qint64(45) << u"45 s"_s << u"45 s"_s;
        QTest::newRow("whole minutes") << qint64(120) << u"2 min"_s << u"2 min"_s;
        QTest::newRow("minutes") << qint64(260) << u"4 min 20 s"_s << u"4 min"_s;
        QTest::newRow("hours") << qint64(11700) << u"3 h 15 min"_s << u"3 h 15 min"_s;
    }

    void text_seconds()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QFETCH(QString, rough);
        QCOMPARE(Pace::text(seconds), text);
        QCOMPARE(Pace::roughText(seconds), rough);
    }

    void tally_events_leavesOutWhatWasUndone()
    {
        using enum EventKind;
        const Event approved = event(Approved, "{}", 1);
        const QByteArray undoes = "{\"undoes\":\"" + approved.uuid.toUtf8() + "\"}";
        const SessionTally tally = SessionTally::of(
            {approved, event(Undone, undoes, 1), event(Rejected, "{}", 2),
             event(Edited, R"({"patch":[]})", 3), event(Edited, R"({"fix":"x","patch":[]})", 3),
             event(Waived, "{}", 3), event(Commented, "{}", 4), event(SessionEnded, "{}", 0)});
        QCOMPARE(tally.decisions, (QMap<EventKind, int>{{Rejected, 1}}));
        QCOMPARE(tally.decided(), 1);
        QCOMPARE(tally.edits, 1);
        QCOMPARE(tally.fixes, 1);
        QCOMPARE(tally.waivers, 1);
        QCOMPARE(tally.comments, 1);
        QCOMPARE(tally.examples, (QSet<ExampleId>{{2}, {3}, {4}}));
    }

    void readingTime_countsWords()
    {
        const Example example =
            *Example::of(R"({"user_input":"My knee is sore, 7/10 - since Monday.",)"
                         R"("output":{"response_to_user":"Rest   it\nfor two days."}})");
        // "7/10" is one word as it is read, the dash is none.
        QCOMPARE(ReadingTime::words(example), 7 + 5);
        QByteArray text;
        for (int i = 0; i < 600; ++i)
            text += "word ";
        QCOMPARE(ReadingTime::fastest(*Example::of("{\"user_input\":\"" + text + "\"}")), 120);
    }
};

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
