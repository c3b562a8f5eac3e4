// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/workspace/checkjob.h"
#include "model/workspace/projectcheck.h"
#include "model/workspace/reviewsession.h"
#include "tests/support/records.h"
#include "tests/support/temporaryproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Review sessions: what they write down, and what they leave alone.
class TestSitting final : public QObject
{
    Q_OBJECT

private:
    void startSession()
    {
        session = std::make_unique<ReviewSession>(t->project(), [this] { return t->now(); });
        session->setReviewer({u"keller"_s, {}, {}});
        session->setQueue(Queue::ToReview);
    }

    QStringList kinds()
    {
        QStringList kinds;
        for (const Event &event : *t->project().events().after({}, 100))
            kinds += idOf(event.kind);
        return kinds.mid(1); // without the import
    }

    Event last() { return *t->project().events().head(); }

    const Decision approve{Verdict::Approve, {}, {}};
    const Decision reject{Verdict::Reject, {u"language"_s}, {}};
    std::unique_ptr<TemporaryProject> t;
    std::unique_ptr<ReviewSession> session;

private Q_SLOTS:
    void init()
    {
        session.reset();
        t = std::make_unique<TemporaryProject>();
        t->import(u"a.jsonl"_s, records::lines({records::record("a-1"), records::record("a-2"),
                                                records::record("a-3"), records::record("a-4")}));
        startSession();
    }

    void looking_writesNothing()
    {
        session->next();
        session->setQueue(Queue::Approved);
        session->setQueue(Queue::ToReview);
        session->endSession();
        QCOMPARE(kinds(), QStringList());
    }

    void firstDecision_beginsTheSession_onceOnly()
    {
        session->decide(approve);
        session->decide(reject);
        QCOMPARE(kinds(), QStringList({u"session_started"_s, u"approved"_s, u"rejected"_s}));
        QCOMPARE((*t->project().events().after({1}, 1)).first().detailText("queue"),
                 u"to_review"_s);
    }

    void changeOfQueue_endsIt_withItsSums()
    {
        QSignalSpy ended(session.get(), &ReviewSession::sessionEnded);
        session->decide(approve);
        session->setFlag(true);
        session->comment({}, u"unclear"_s);
        session->decide(reject);
        session->next();
        session->setQueue(Queue::Rejected);
        QCOMPARE(ended.size(), 1);
        const auto summary = ended.first().first().value<SessionSummary>();
        QCOMPARE(summary.tally.decided(), 2);
        QCOMPARE(summary.tally.comments, 1);
        QCOMPARE(summary.seen, 4);
        QCOMPARE(summary.left, 2);
        QCOMPARE(last().kind, EventKind::SessionEnded);
        QCOMPARE(last().detailText("session"), t->project().events().after({1}, 1)->first().uuid);
        QVERIFY(last().detail.contains(R"("decisions":{"approved":1,"rejected":1})"));
    }

    void changeOfReviewer_endsIt()
    {
        session->decide(approve);
        session->setReviewer({u"ortiz"_s, {}, {}});
        QCOMPARE(last().kind, EventKind::SessionEnded);
        QCOMPARE(last().reviewer, u"keller"_s);
        session->decide(approve);
        QCOMPARE(kinds().mid(3), QStringList({u"session_started"_s, u"approved"_s}));
    }

    void crash_sameQueue_goesOnWhereItStopped()
    {
        session->decide(approve);
        session.reset(); // without an end, as a crash
        startSession();
        session->decide(reject);
        QCOMPARE(kinds(), QStringList({u"session_started"_s, u"approved"_s, u"rejected"_s}));
        QCOMPARE(session->sessionSummary().tally.decided(), 2);
    }

    void crash_anotherQueueNow_isEndedFirst()
    {
        session->decide(approve);
        session.reset();
        startSession();
        session->setQueue(Queue::Approved);
        session->decide({Verdict::Reopen, {}, {}});
        QCOMPARE(kinds(), QStringList({u"session_started"_s, u"approved"_s, u"session_ended"_s,
                                       u"session_started"_s, u"reopened"_s}));
    }

    void undoRedo_reachOverSessions()
    {
        session->decide(approve);
        session->endSession();
        QCOMPARE(session->undoText(), u"approve a-1"_s);
        session->undo();
        QCOMPARE(t->summary(u"a-1"_s).status, Status::Pending);
        session->endSession();
        QCOMPARE(session->redoText(), u"approve a-1"_s);
        session->redo();
        QCOMPARE(t->summary(u"a-1"_s).status, Status::Approved);
        QCOMPARE(*ProjectCheck(t->project()).run(), QStringList());
    }

    void sessionsAndComments_leaveTheDatasetFindingsUpToDate()
    {
        const DatasetMark before = *t->project().datasetChecks().markNow(1);
        session->comment({}, u"a word"_s);
        session->setFlag(true);
        session->endSession();
        QCOMPARE(t->project().datasetChecks().markNow(1)->lastEvent, before.lastEvent);
        session->decide(approve);
        QVERIFY(t->project().datasetChecks().markNow(1)->lastEvent != before.lastEvent);
    }

    void decision_timed_namesActiveSecondsRulesAndGuideline()
    {
        session->sitting().setTimed();
        ReviewTimer &timer = session->sitting().timer();
        timer.setActive(true, session->now());
        // The clock of the test goes a second ahead with every look at it.
        while (timer.secondsOf(session->current().summary.id, session->now()) < 30)
            timer.noteInput(session->now());
        QVERIFY(session->decide(approve));
        const Event decided = last();
        const int seconds = Pace::secondsOf(decided).value_or(-1);
        QVERIFY2(seconds >= 30 && seconds < 60, decided.detail.constData());
        QVERIFY2(decided.detail.contains(R"("rules":1,"guideline":1)"), decided.detail.constData());
        // What was taken does not count for the next visit.
        session->undo();
        QVERIFY(timer.secondsOf(t->summary(u"a-1"_s).id, session->now()) < 30);
    }

    void guideline_changed_laterDecisionsNameIt()
    {
        QCOMPARE(*t->project().setGuideline(u"acute"_s, u"Read it twice."_s, u"lead"_s, t->now()),
                 2);
        // The same text again is no new version.
        QCOMPARE(*t->project().setGuideline(u"acute"_s, u"Read it twice. "_s, u"lead"_s, t->now()),
                 2);
        QVERIFY(!t->project().setGuideline(u"acute"_s, u"x"_s, {}, t->now()));
        session->decide(approve);
        QVERIFY2(last().detail.contains(R"("guideline":2)"), last().detail.constData());
        QVERIFY(!t->project().database().run(u"UPDATE guideline SET text = ''"_s));
        QVERIFY(!t->project().database().run(u"DELETE FROM guideline"_s));
        QVERIFY(!t->project().database().run(
            u"INSERT OR REPLACE INTO guideline VALUES ('acute', 2, '', '', '')"_s));
        QCOMPARE(*ProjectCheck(t->project()).run(), QStringList());
    }

    void approvedFast_isSaid_onlyWhenTheWordsNeedLonger()
    {
        session->sitting().setTimed();
        QSignalSpy fast(session.get(), &ReviewSession::approvedFast);
        const QByteArray words = QByteArray("word ").repeated(600);
        t->import(u"long.jsonl"_s, "{\"id\":\"long\",\"category\":\"acute\",\"user_input\":\"" +
                                       words +
                                       "\",\"output\":{\"assessment\":{\"confidence\":0.9}}}");
        QVERIFY(session->openLabel(u"long"_s));
        QVERIFY(session->decide(approve));
        QCOMPARE(fast.size(), 1);
        QCOMPARE(fast.first().at(0).toString(), u"long"_s);
        QCOMPARE(fast.first().at(2).toInt(), 120);
        QCOMPARE(t->summary(u"long"_s).status, Status::Approved);
        session->undo();
        ReviewTimer &timer = session->sitting().timer();
        timer.setActive(true, session->now());
        while (timer.secondsOf(t->summary(u"long"_s).id, session->now()) < 120)
            timer.noteInput(session->now());
        QVERIFY(session->decide(approve));
        QCOMPARE(fast.size(), 1);
        // Read already: to approve it again after an undo takes no second reading.
        session->undo();
        QVERIFY(session->decide(approve));
        QCOMPARE(fast.size(), 1);
    }

    void byRisk_editedMeanwhile_nextGoesOnFromWhereItWas()
    {
        QVERIFY(t->project().database().run(u"UPDATE example SET confidence = id / 10.0"_s));
        session->setOrder({QueueOrder::Kind::Risk});
        session->openLabel(u"a-1"_s);
        // Now it would stand behind all others.
        QVERIFY(session->edit({{PatchOperation::Kind::Replace,
                                *JsonPointer::parse(u"/output/assessment/confidence"),
                                {},
                                "0.99",
                                {}}}));
        session->next();
        QCOMPARE(session->current().summary.label, u"a-2"_s);
    }

    void order_isRememberedForTheReviewer()
    {
        session->setOrder({QueueOrder::Kind::Shuffled, 9});
        session->setReviewer({u"ortiz"_s, {}, {}});
        QCOMPARE(session->work().order(), QueueOrder());
        session->setReviewer({u"keller"_s, {}, {}});
        QCOMPARE(session->work().order(), (QueueOrder{QueueOrder::Kind::Shuffled, 9}));
    }

    void comment_changesNothingElse_andIsUndone()
    {
        const ExampleSummary before = t->summary(u"a-1"_s);
        session->comment(*JsonPointer::parse(u"/user_input"), u" why? "_s);
        QCOMPARE(t->summary(u"a-1"_s), before);
        QCOMPARE(last().kind, EventKind::Commented);
        QCOMPARE(last().detailText("note"), u"why?"_s);
        QCOMPARE(last().detailText("pointer"), u"/user_input"_s);
        QCOMPARE(session->undoText(), u"comment a-1"_s);
        session->undo();
        QVERIFY(effectiveEvents(session->current().history).isEmpty());
        QSignalSpy failed(session.get(), &ReviewSession::failed);
        session->comment({}, u"  "_s);
        QCOMPARE(failed.size(), 1);
    }

    void comment_bySomebodyElse_doesNotStopAnUndo()
    {
        session->decide(approve);
        ReviewDesk desk(t->project());
        QVERIFY(desk.comment(t->summary(u"a-1"_s).id, {}, u"agreed"_s, t->actor(u"ortiz"_s)).ok());
        session->undo();
        QCOMPARE(t->summary(u"a-1"_s).status, Status::Pending);
    }

    void drafts_savedReplacedRemoved()
    {
        const ExampleId id = t->summary(u"a-1"_s).id;
        Draft draft{
            id,       Draft::Kind::Cell,      *JsonPointer::parse(u"/user_input"), 1, u"keller"_s,
            t->now(), u"half a \u00a0sente"_s};
        DraftStore &drafts = t->project().drafts();
        QVERIFY(drafts.save(draft));
        draft.text = u"half a sentence"_s;
        QVERIFY(drafts.save(draft));
        t->reopen();
        QCOMPARE(*t->project().drafts().all(), QList<Draft>{draft});
        QVERIFY(t->project().drafts().remove(draft));
        QVERIFY(t->project().drafts().all()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSitting)
#include "tst_sitting.moc"
